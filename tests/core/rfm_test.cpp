#include "loyalty/rfm.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "support/golden_table.h"
#include "support/orders.h"

namespace loyalty {
namespace {

TEST(Rfm, Golden) {
  for (const auto& row : golden::results("rfm", "RFM")) {
    if (golden::has_text(row, 1)) {
      continue;
    }
    const golden::Codes customers = golden::codes(row.arguments[0]);
    const golden::OrderColumns orders = {customers.codes, golden::cells(row, 1), golden::cells(row, 2),
                                         customers.names};
    golden::expect_table(
        row, golden::rfm_table(orders, golden::number(row, 3), static_cast<int>(golden::number(row, 4, 5))));
  }
}

TEST(Rfm, CustomersWithoutOrdersHaveNoScores) {
  const std::vector<double> customers = {0, 1};
  const std::vector<double> dates = {100, 200};
  const std::vector<double> amounts = {5, -5};
  std::vector<double> keys(3);
  std::vector<std::size_t> order(3);
  std::vector<RfmCustomer> result(3);
  rfm({customers, dates, amounts}, std::nan(""), 5, {keys, order}, result);
  EXPECT_EQ(result[0].days_since, 0);
  EXPECT_EQ(result[0].recency, 1);
  EXPECT_TRUE(std::isnan(result[1].days_since));
  EXPECT_EQ(result[1].monetary, 0);
  EXPECT_EQ(result[2].orders, 0);
}

TEST(Rfm, EveryScoreIsUsedWhenNothingTies) {
  std::vector<double> customers;
  for (double code = 0; code < 50; ++code) {
    customers.push_back(code);
  }
  std::vector<double> keys(50);
  std::vector<std::size_t> order(50);
  std::vector<RfmCustomer> result(50);
  std::vector<double> dates = customers;
  for (double& date : dates) {
    date += 1000;
  }
  rfm({customers, dates, customers}, std::nan(""), 10, {keys, order}, result);
  for (std::size_t code = 0; code < 50; ++code) {
    EXPECT_EQ(result[code].recency, 1 + static_cast<int>(code) / 5);
    EXPECT_EQ(result[code].monetary, 1 + static_cast<int>(code) / 5);
    EXPECT_EQ(result[code].frequency, 5);
  }
}

}  // namespace
}  // namespace loyalty
