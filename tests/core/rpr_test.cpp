#include "loyalty/rpr.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "support/golden_table.h"

namespace loyalty {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr Period kAlways = {-kInfinity, kInfinity};

RepeatPurchase count(const std::vector<double>& customers, const std::vector<double>& dates, RepeatRule rule,
                     Period period = kAlways) {
  std::vector<double> workspace(3, 12345);
  return repeat_purchase(customers, dates, period, rule, workspace);
}

TEST(RepeatPurchaseRate, Golden) {
  for (const auto& row : golden::rows("rpr", "RPR")) {
    golden::expect(row, repeat_purchase_rate(row.arguments[0], row.arguments[1]));
  }
}

TEST(RepeatPurchase, Golden) {
  for (const auto& row : golden::results("rpr_orders", "RPR.ORDERS")) {
    const golden::Codes customers = golden::codes(row.arguments[0]);
    const Period period = {golden::number(row, 2, -kInfinity), golden::number(row, 3, kInfinity)};
    const RepeatRule rule = golden::text(row, 4, "orders") == "days" ? RepeatRule::kDays : RepeatRule::kOrders;
    std::vector<double> workspace(customers.names.size());
    const RepeatPurchase found = repeat_purchase(customers.codes, golden::cells(row, 1), period, rule, workspace);
    golden::expect(
        row, repeat_purchase_rate(static_cast<double>(found.repeat_customers), static_cast<double>(found.customers)));
  }
}

TEST(RepeatPurchaseRate, ThereIsNoneWithoutCustomers) { EXPECT_TRUE(std::isnan(repeat_purchase_rate(0, 0))); }

TEST(RepeatPurchaseRate, ThereIsNoneOfWhatIsNoPart) {
  EXPECT_TRUE(std::isnan(repeat_purchase_rate(3, 2)));
  EXPECT_TRUE(std::isnan(repeat_purchase_rate(-1, 2)));
}

TEST(RepeatPurchase, TwoOrdersOfOneDayAreOnePurchaseByTheRuleOfDays) {
  const std::vector<double> customers = {0, 0, 1, 1, 2};
  const std::vector<double> dates = {100.25, 100.75, 100, 101, 100};
  const RepeatPurchase by_orders = count(customers, dates, RepeatRule::kOrders);
  EXPECT_EQ(by_orders.customers, 3);
  EXPECT_EQ(by_orders.repeat_customers, 2);
  EXPECT_EQ(by_orders.orders, 5);
  const RepeatPurchase by_days = count(customers, dates, RepeatRule::kDays);
  EXPECT_EQ(by_days.customers, 3);
  EXPECT_EQ(by_days.repeat_customers, 1);
  EXPECT_EQ(by_days.orders, 5);
}

TEST(RepeatPurchase, ACustomerRepeatsOnce) {
  EXPECT_EQ(count({0, 0, 0, 0}, {1, 2, 3, 2}, RepeatRule::kDays).repeat_customers, 1);
  EXPECT_EQ(count({0, 0, 0, 0}, {1, 1, 1, 1}, RepeatRule::kOrders).repeat_customers, 1);
}

TEST(RepeatPurchase, ThePeriodIsHalfOpen) {
  const RepeatPurchase result = count({0, 0, 0}, {9.99, 10, 20}, RepeatRule::kOrders, {10, 20});
  EXPECT_EQ(result.orders, 1);
  EXPECT_EQ(result.repeat_customers, 0);
}

TEST(RepeatPurchase, SkipsOrdersWithoutCustomerOrDate) {
  const std::vector<double> customers = {kNaN, 0, -1, 3, 0.5, 1e300, 0};
  const std::vector<double> dates = {1, kNaN, 1, 1, 1, 1, kInfinity};
  EXPECT_EQ(count(customers, dates, RepeatRule::kOrders).orders, 0);
}

TEST(RepeatPurchase, TheOrderOfRowsDoesNotMatter) {
  const RepeatPurchase there = count({0, 1, 0, 2, 1}, {5, 3, 4, 2, 3}, RepeatRule::kDays);
  const RepeatPurchase back = count({1, 2, 0, 1, 0}, {3, 2, 4, 3, 5}, RepeatRule::kDays);
  EXPECT_EQ(there.repeat_customers, back.repeat_customers);
  EXPECT_EQ(there.customers, back.customers);
}

}  // namespace
}  // namespace loyalty
