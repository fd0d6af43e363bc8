#include "loyalty/orders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "support/golden_table.h"
#include "support/orders.h"

namespace loyalty {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr Period kAllTime = {-kInfinity, kInfinity};

TEST(OrdersReport, Golden) {
  for (const auto& row : golden::results("orders", "ORDERS.REPORT")) {
    if (golden::has_text(row, 1)) {
      continue;
    }
    const golden::Codes customers = golden::codes(row.arguments[0]);
    const golden::OrderColumns orders = {customers.codes, golden::cells(row, 1), golden::cells(row, 2),
                                         customers.names};
    golden::expect_table(
        row, golden::report_table(orders, {golden::number(row, 3, -kInfinity), golden::number(row, 4, kInfinity)}));
  }
}

OrdersReport report_of(const Orders& orders, std::size_t customers) {
  std::vector<double> days(2 * orders.dates.size());
  std::vector<std::size_t> starts(customers + 1);
  return orders_report(orders, kAllTime, {days, starts});
}

TEST(OrdersReport, TheOrderOfRowsDoesNotMatter) {
  std::vector<double> customers = {0, 1, 0, 2, 1, 0, 1};
  std::vector<double> dates = {500, 300, 400, 200, 350, 401, 350.5};
  std::vector<double> amounts = {0.1, 0.2, 0.3, 1e9, 0.4, 0.5, 0.6};
  const OrdersReport there = report_of({customers, dates, amounts}, 3);
  for (auto* column : {&customers, &dates, &amounts}) {
    std::reverse(column->begin(), column->end());
  }
  const OrdersReport back = report_of({customers, dates, amounts}, 3);
  EXPECT_EQ(there.revenue, back.revenue);
  EXPECT_EQ(there.median_gap, back.median_gap);
  EXPECT_EQ(there.customers_with, back.customers_with);
  EXPECT_EQ(there.repeat_customers_by_days, 2);
  EXPECT_EQ(there.median_gap, 50);
  EXPECT_EQ(there.customer_days, 100 + 50);
  EXPECT_EQ(back.customer_days, there.customer_days);
}

TEST(OrdersReport, AFullLadderOfOneCustomer) {
  const std::vector<double> customers(6, 0);
  const std::vector<double> dates = {10, 10, 10, 10, 10, 10};
  const std::vector<double> amounts = {1, 1, 1, 1, 1, 0};
  const OrdersReport report = report_of({customers, dates, amounts}, 1);
  EXPECT_EQ(report.customers_with, (std::array<std::int64_t, kLadder>{1, 1, 1, 1}));
  EXPECT_EQ(report.repeat_customers_by_days, 0);
  EXPECT_TRUE(std::isnan(report.median_gap));
}

TEST(OrdersReport, EveryRowIsCountedOnce) {
  const std::vector<double> customers = {kNaN, 0, 0, 0, 0, kNaN, 7, kNaN};
  const std::vector<double> dates = {100, 0, 100, 100, 100, kNaN, 100, 0};
  const std::vector<double> amounts = {5, 5, kNaN, -5, 5, kNaN, 5, 1};
  const OrdersReport report = report_of({customers, dates, amounts}, 1);
  EXPECT_EQ(report.orders, 1);
  EXPECT_EQ(report.skipped.no_customer, 3);
  EXPECT_EQ(report.skipped.no_date, 1);
  EXPECT_EQ(report.skipped.no_amount, 1);
  EXPECT_EQ(report.skipped.refunds, 1);
}

TEST(OrdersReport, OfNothing) {
  const OrdersReport report = orders_report({}, kAllTime, {});
  EXPECT_EQ(report.orders, 0);
  EXPECT_EQ(report.revenue, 0);
  EXPECT_TRUE(std::isnan(report.first_day));
}

}  // namespace
}  // namespace loyalty
