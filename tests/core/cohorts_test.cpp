#include "loyalty/cohorts.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <vector>

#include "support/golden_table.h"
#include "support/orders.h"

namespace loyalty {
namespace {

golden::OrderColumns orders_of(const golden::Row& row) {
  const golden::Codes customers = golden::codes(row.arguments[0]);
  return {customers.codes, golden::cells(row, 1), {}, customers.names};
}

TEST(ChurnByPeriod, Golden) {
  for (const auto& row : golden::results("cohorts", "CHURN.ORDERS")) {
    if (!golden::has_text(row, 1)) {
      golden::expect_table(row, golden::churn_table(orders_of(row), golden::period(row, 2)));
    }
  }
}

/// What the sheet does for the option that leaves out empty cohorts at the end.
void cut_empty_end(std::vector<std::vector<double>>& table) {
  while (!table.empty() && table.back()[1] == 0) {
    table.pop_back();
  }
}

TEST(Cohorts, Golden) {
  constexpr std::size_t kArgumentsBeforeEmptyEnd = 4;
  for (const auto& row : golden::results("cohorts", "COHORTS")) {
    if (!golden::has_text(row, 1)) {
      auto table = golden::cohort_table(orders_of(row), golden::period(row, 2));
      if (row.arguments.size() > kArgumentsBeforeEmptyEnd) {
        cut_empty_end(table);
      }
      golden::expect_table(row, table);
    }
  }
}

struct Activity {
  std::vector<double> customers = {0, 1, 1, 0, 2, 0, 3, 1, 9, 3};
  std::vector<double> periods = {2, 0, 1, 0, 3, 0, 1, 3, 1, 8};
  std::vector<double> rows = std::vector<double>(10);
  std::vector<std::size_t> starts = std::vector<std::size_t>(5);

  ActivityWorkspace workspace() { return {rows, starts}; }
};

TEST(ChurnByPeriod, CountsEveryActiveCustomerOnce) {
  Activity activity;
  std::vector<PeriodChurn> table(4);
  churn_by_period(activity.customers, activity.periods, activity.workspace(), table);
  const std::vector<std::int64_t> active = {2, 2, 1, 2};
  for (std::size_t period = 0; period < table.size(); ++period) {
    const PeriodChurn& row = table[period];
    EXPECT_EQ(row.retained + row.acquired + row.returned, active[period]);
    EXPECT_EQ(row.active_before, period == 0 ? 0 : active[period - 1]);
    EXPECT_GE(row.lost(), 0);
  }
}

TEST(Cohorts, SizesSumToTheCustomers) {
  Activity activity;
  std::vector<std::int64_t> active(16);
  cohorts(activity.customers, activity.periods, 4, activity.workspace(), active);
  EXPECT_EQ(active[0] + active[4] + active[8] + active[12], 4);
  EXPECT_EQ(std::accumulate(active.begin(), active.end(), std::int64_t{0}), 7);
}

TEST(Cohorts, ATableThatIsTooSmallStaysEmpty) {
  Activity activity;
  std::vector<std::int64_t> active(15, 1);
  cohorts(activity.customers, activity.periods, 4, activity.workspace(), active);
  EXPECT_EQ(std::accumulate(active.begin(), active.end(), std::int64_t{0}), 0);
}

TEST(ChurnByPeriod, OfNothing) {
  churn_by_period({}, {}, {}, {});
  std::vector<PeriodChurn> table(1);
  churn_by_period({}, {}, {}, table);
  EXPECT_TRUE(std::isnan(table[0].churn()));
}

}  // namespace
}  // namespace loyalty
