// Whole files of orders against numbers computed without our code; see tests/golden/real_orders.json.

#include <gtest/gtest.h>

#include <functional>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include "support/golden_table.h"
#include "support/orders.h"
#include "support/survey.h"

namespace loyalty {
namespace {

using Json = nlohmann::json;
using Table = std::vector<std::vector<double>>;

/// 1 January 1970.
constexpr double kUnixEpoch = 25569;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

golden::OrderColumns orders_of(const Json& row) {
  golden::OrderColumns orders;
  std::size_t customers = 0;
  orders.customers = survey::codes(survey::column(row["file"], row["columns"][0][0]), customers);
  orders.names.resize(customers);
  for (const double day : survey::days(survey::column(row["file"], row["columns"][1][0]))) {
    orders.dates.push_back(day + kUnixEpoch);
  }
  if (row["columns"].size() > 2) {
    orders.amounts = survey::numbers(survey::column(row["file"], row["columns"][2][0]));
  }
  return orders;
}

CalendarPeriod period_of(const Json& row) {
  const std::string name = row["options"].value("period", "month");
  return name == "week" ? CalendarPeriod::kWeek : name == "quarter" ? CalendarPeriod::kQuarter : CalendarPeriod::kMonth;
}

Table report(const Json& row) {
  const Json& options = row["options"];
  return golden::report_table(orders_of(row), {options.value("from", -kInfinity), options.value("to", kInfinity)});
}

/// The first rows that the golden file holds.
Table rfm(const Json& row) {
  Table table = golden::rfm_table(orders_of(row), std::numeric_limits<double>::quiet_NaN(), 5);
  EXPECT_EQ(table.size(), 4338U);
  table.resize(row["expected"].size());
  return table;
}

const std::map<std::string, std::function<Table(const Json&)>> kFunctions = {
    {"ORDERS.REPORT", report},
    {"CHURN.ORDERS", [](const Json& row) { return golden::churn_table(orders_of(row), period_of(row)); }},
    {"COHORTS", [](const Json& row) { return golden::cohort_table(orders_of(row), period_of(row)); }},
    {"RFM", rfm}};

class RealOrders : public testing::TestWithParam<golden::Row> {};

TEST_P(RealOrders, AreCountedAsPublished) {
  golden::expect_table(GetParam(), kFunctions.at(GetParam().function)(GetParam().whole));
}

std::vector<golden::Row> rows_with_data() {
  return survey::is_there() ? golden::rows("real_orders") : std::vector<golden::Row>();
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(RealOrders);
INSTANTIATE_TEST_SUITE_P(Files, RealOrders, testing::ValuesIn(rows_with_data()));

}  // namespace
}  // namespace loyalty
