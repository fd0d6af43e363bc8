#include "support/golden.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <ostream>

#include "support/golden_count.h"

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
  return out << row.id << ": " << row.function << row.arguments.dump() << " = " << row.expected.dump();
}

double tolerance_at(const Row& row, double expected) {
  const bool is_absolute = row.whole.value("absolute", false) || expected == 0;
  return is_absolute ? row.tolerance : row.tolerance * std::fabs(expected);
}

std::vector<Row> rows(const std::string& name) {
  std::ifstream file(LOYALTY_PROJECT_FOLDER "/tests/golden/" + name + ".json");
  EXPECT_TRUE(file.is_open()) << "no golden file " << name;
  const nlohmann::json document = nlohmann::json::parse(file, nullptr, false);
  std::vector<Row> found;
  for (const auto& row : document["rows"]) {
    found.push_back({name + " " + std::to_string(found.size()), row.value("function", ""),
                     row.value("arguments", nlohmann::json::array()), row.value("expected", nlohmann::json()),
                     row.value("tolerance", 0.0), row});
  }
  EXPECT_FALSE(found.empty()) << name << " has no rows";
  return found;
}

std::vector<Row> rows(const std::string& name, const std::string& function) {
  std::vector<Row> found = rows(name);
  const auto of_another = [&function](const Row& row) { return row.function != function; };
  found.erase(std::remove_if(found.begin(), found.end(), of_another), found.end());
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
  mark_compared(row);
  const std::vector<double> expected = numbers_of(row.expected);
  ASSERT_EQ(actual.size(), expected.size()) << row;
  for (std::size_t index = 0; index < expected.size(); ++index) {
    EXPECT_NEAR(actual[index], expected[index], tolerance_at(row, expected[index])) << row;
  }
}

void expect(const Row& row, double actual) { expect(row, std::vector<double>{actual}); }

void expect(const Row& row, Interval actual) { expect(row, std::vector<double>{actual.low, actual.high}); }

void expect_none(const Row& row, double actual) {
  mark_compared(row);
  EXPECT_TRUE(std::isnan(actual)) << row << " is " << actual;
}

}  // namespace loyalty::golden
