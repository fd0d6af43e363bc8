#include "support/golden_table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

#include "support/golden_count.h"

namespace loyalty::golden {
namespace {

using Json = nlohmann::json;

const std::map<std::string, Scale> kScales = {
    {"0-10", {0, 10}}, {"1-10", {1, 10}}, {"1-7", {1, 7}}, {"1-6", {1, 6}}, {"1-5", {1, 5}}};
const std::map<std::string, NpsScale> kNpsScales = {
    {"0-10", NpsScale::k0To10}, {"1-10", NpsScale::k1To10}, {"1-7", NpsScale::k1To7}, {"1-5", NpsScale::k1To5}};
const std::map<std::string, CalendarPeriod> kPeriods = {{"month", CalendarPeriod::kMonth},
                                                        {"week", CalendarPeriod::kWeek},
                                                        {"quarter", CalendarPeriod::kQuarter},
                                                        {"year", CalendarPeriod::kYear}};

std::vector<Row> rows_where(const std::string& name, const std::string& function, bool is_refusal) {
  std::vector<Row> found = rows(name, function);
  const auto other = [is_refusal](const Row& row) { return row.expected.is_object() != is_refusal; };
  found.erase(std::remove_if(found.begin(), found.end(), other), found.end());
  EXPECT_FALSE(found.empty()) << name << " has no such row of " << function;
  return found;
}

void expect_cell(const Row& row, const Json& expected, double actual) {
  if (expected.is_number()) {
    const double number = expected;
    EXPECT_NEAR(actual, number, tolerance_at(row, number)) << row;
  } else if (expected == "") {
    EXPECT_TRUE(std::isnan(actual)) << row;
  }
}

std::string name_of(const Json& cell) { return cell.is_string() ? cell.get<std::string>() : cell.dump(); }

}  // namespace

std::vector<Row> results(const std::string& name, const std::string& function) {
  return rows_where(name, function, false);
}

std::vector<Row> refusals(const std::string& name, const std::string& function) {
  return rows_where(name, function, true);
}

void expect_table(const Row& row, const std::vector<std::vector<double>>& actual) {
  mark_compared(row);
  ASSERT_EQ(actual.size(), row.expected.size()) << row;
  for (std::size_t line = 0; line < actual.size(); ++line) {
    ASSERT_EQ(actual[line].size(), row.expected[line].size()) << row;
    for (std::size_t column = 0; column < actual[line].size(); ++column) {
      expect_cell(row, row.expected[line][column], actual[line][column]);
    }
  }
}

double number(const Row& row, std::size_t index, double fallback) {
  const Json given = argument(row, index);
  return given.is_null() ? fallback : given.get<double>();
}

std::string text(const Row& row, std::size_t index, const std::string& fallback) {
  const Json given = argument(row, index);
  return given.is_null() ? fallback : given.get<std::string>();
}

double confidence(const Row& row, std::size_t index) {
  const double given = number(row, index, 0.95);
  return given > 1 ? given / 100 : given;
}

std::vector<double> cells(const Row& row, std::size_t index) { return range(argument(row, index)).cells; }

Codes codes(const Json& cells) {
  Codes result;
  for (const Json& line : cells) {
    for (const Json& cell : line) {
      if (cell.is_null()) {
        result.codes.push_back(std::numeric_limits<double>::quiet_NaN());
        continue;
      }
      const auto known = std::find(result.names.begin(), result.names.end(), name_of(cell));
      result.codes.push_back(static_cast<double>(std::distance(result.names.begin(), known)));
      if (known == result.names.end()) {
        result.names.push_back(name_of(cell));
      }
    }
  }
  return result;
}

bool has_text(const Row& row, std::size_t index) {
  const Json given = argument(row, index);
  return std::any_of(given.begin(), given.end(), [](const Json& line) {
    return std::any_of(line.begin(), line.end(), [](const Json& cell) { return cell.is_string(); });
  });
}

Scale scale(const Row& row, std::size_t index, const std::string& fallback) {
  return kScales.at(text(row, index, fallback));
}

NpsScale nps_scale(const Row& row, std::size_t index) { return kNpsScales.at(text(row, index, "0-10")); }

CalendarPeriod period(const Row& row, std::size_t index) { return kPeriods.at(text(row, index, "month")); }

}  // namespace loyalty::golden
