#include "support/golden.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <ostream>

namespace loyalty::golden {
namespace {

void append_numbers(const nlohmann::json& value, std::vector<double>& numbers) {
  if (value.is_array()) {
    for (const auto& element : value) {
      append_numbers(element, numbers);
    }
  } else {
    numbers.push_back(value.is_number() ? value.get<double>() : std::numeric_limits<double>::quiet_NaN());
  }
}

std::vector<double> numbers_of(const nlohmann::json& value) {
  std::vector<double> numbers;
  append_numbers(value, numbers);
  return numbers;
}

}  // namespace

std::ostream& operator<<(std::ostream& out, const Row& row) {
  return out << row.function << row.arguments.dump() << " = " << row.expected.dump();
}

nlohmann::json document(const std::string& name) {
  std::ifstream file(LOYALTY_PROJECT_FOLDER "/tests/golden/" + name + ".json");
  EXPECT_TRUE(file.is_open()) << "no golden file " << name;
  return nlohmann::json::parse(file, nullptr, false);
}

std::vector<Row> rows(const std::string& name, const std::string& function) {
  std::vector<Row> found;
  const nlohmann::json whole = document(name);
  for (const auto& row : whole["rows"]) {
    if (row["function"] == function) {
      found.push_back({function, row["arguments"], row["expected"], row["tolerance"].get<double>()});
    }
  }
  EXPECT_FALSE(found.empty()) << name << " has no row of " << function;
  return found;
}

nlohmann::json argument(const Row& row, std::size_t index) {
  return index < row.arguments.size() ? row.arguments[index] : nlohmann::json();
}

Range range(const nlohmann::json& cells) {
  std::vector<double> numbers = numbers_of(cells);
  const std::size_t row_count = cells.is_array() ? cells.size() : 1;
  const std::size_t columns = row_count > 0 ? numbers.size() / row_count : 0;
  return {std::move(numbers), row_count, columns};
}

void expect(const Row& row, const std::vector<double>& actual) {
  const std::vector<double> expected = numbers_of(row.expected);
  ASSERT_EQ(actual.size(), expected.size()) << row;
  for (std::size_t index = 0; index < expected.size(); ++index) {
    const double unit = std::max(1.0, std::fabs(expected[index]));
    EXPECT_NEAR(actual[index], expected[index], row.tolerance * unit) << row;
  }
}

void expect(const Row& row, double actual) { expect(row, std::vector<double>{actual}); }

void expect(const Row& row, Interval actual) { expect(row, std::vector<double>{actual.low, actual.high}); }

}  // namespace loyalty::golden
