#include "loyalty/ltv.h"

#include <gtest/gtest.h>

#include <cmath>

#include "support/golden_table.h"

namespace loyalty {
namespace {

double value_of(const golden::Row& row) {
  return lifetime_value(row.arguments[0], row.arguments[1], row.arguments[2], golden::number(row, 3, 1));
}

double discounted_value_of(const golden::Row& row) {
  const bool includes_first = golden::argument(row, 3) == true;
  return discounted_lifetime_value(row.arguments[0], row.arguments[1], row.arguments[2], includes_first);
}

TEST(LifetimeValue, Golden) {
  for (const auto& row : golden::results("ltv", "LTV")) {
    golden::expect(row, value_of(row));
  }
}

TEST(LifetimeValue, RefusesWhatIsOutOfRange) {
  for (const auto& row : golden::refusals("ltv", "LTV")) {
    golden::expect_none(row, value_of(row));
  }
}

TEST(DiscountedLifetimeValue, Golden) {
  for (const auto& row : golden::results("ltv", "LTV.DISCOUNTED")) {
    golden::expect(row, discounted_value_of(row));
  }
}

TEST(DiscountedLifetimeValue, RefusesWhatIsOutOfRangeOrInfinite) {
  for (const auto& row : golden::refusals("ltv", "LTV.DISCOUNTED")) {
    golden::expect_none(row, discounted_value_of(row));
  }
}

/// The sum of the margins of the first thousand periods.
TEST(DiscountedLifetimeValue, IsTheSumOverThePeriods) {
  double sum = 0;
  double margin = 40;
  for (int period = 0; period < 1000; ++period) {
    margin *= 0.9 / 1.05;
    sum += margin;
  }
  EXPECT_NEAR(discounted_lifetime_value(40, 0.9, 0.05, false), sum, 1e-9);
  EXPECT_NEAR(discounted_lifetime_value(40, 0.9, 0.05, true), sum + 40, 1e-9);
}

}  // namespace
}  // namespace loyalty
