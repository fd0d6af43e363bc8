#include "loyalty/purchase.h"

#include <gtest/gtest.h>

#include <cmath>

#include "support/golden_table.h"

namespace loyalty {
namespace {

double frequency_of(const golden::Row& row) { return purchase_frequency(row.arguments[0], row.arguments[1]); }
double gap_of(const golden::Row& row) { return purchase_gap(row.arguments[0], row.arguments[1]); }

/// A range of revenue is added up where orders are given beside it.
double order_value_of(const golden::Row& row) {
  const auto amounts = golden::cells(row, 0);
  const double orders = golden::number(row, 1);
  return std::isnan(orders) ? average_order_value(amounts) : average_order_value(revenue(amounts), orders);
}

TEST(Purchase, Golden) {
  for (const auto& row : golden::results("purchase", "PURCHASE.FREQUENCY")) {
    golden::expect(row, frequency_of(row));
  }
  for (const auto& row : golden::results("purchase", "PURCHASE.GAP")) {
    golden::expect(row, gap_of(row));
  }
  for (const auto& row : golden::results("purchase", "AOV")) {
    golden::expect(row, order_value_of(row));
  }
}

TEST(Purchase, RefusesWhatIsOutOfRange) {
  for (const auto& row : golden::refusals("purchase", "PURCHASE.FREQUENCY")) {
    golden::expect_none(row, frequency_of(row));
  }
  for (const auto& row : golden::refusals("purchase", "PURCHASE.GAP")) {
    golden::expect_none(row, gap_of(row));
  }
  for (const auto& row : golden::refusals("purchase", "AOV")) {
    golden::expect_none(row, order_value_of(row));
  }
}

}  // namespace
}  // namespace loyalty
