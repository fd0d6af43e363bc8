#include "loyalty/proportion.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "support/golden.h"

namespace loyalty {
namespace {

TEST(Wilson, Golden) {
  for (const auto& row : golden::rows("proportion", "PROPORTION.CI")) {
    golden::expect(row, wilson(row.arguments[0], row.arguments[1], row.arguments[2]));
  }
}

TEST(Wilson, HoldsTheEstimate) {
  for (const double n : {0.5, 1.0, 7.25, 300.0, 1e9}) {
    for (int tenth = 0; tenth <= 10; ++tenth) {
      for (const double confidence : {1e-9, 0.5, 0.95, 0.9999999}) {
        const auto [low, high] = wilson(n * tenth / 10, n, confidence);
        EXPECT_LE(0, low);
        EXPECT_LE(low, tenth / 10.0 + 1e-15);
        EXPECT_GE(high, tenth / 10.0 - 1e-15);
        EXPECT_LE(high, 1);
      }
    }
  }
}

TEST(Wilson, EndsOfTheScaleAreExact) {
  EXPECT_EQ(wilson(0, 10, 0.95).low, 0);
  EXPECT_EQ(wilson(10, 10, 0.95).high, 1);
}

TEST(Wilson, ThereIsNoneOfImpossibleArguments) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  EXPECT_TRUE(std::isnan(wilson(0, 0, 0.95).low));
  EXPECT_TRUE(std::isnan(wilson(11, 10, 0.95).low));
  EXPECT_TRUE(std::isnan(wilson(-1, 10, 0.95).high));
  EXPECT_TRUE(std::isnan(wilson(nan, 10, 0.95).high));
  EXPECT_TRUE(std::isnan(wilson(5, 10, 1).high));
}

}  // namespace
}  // namespace loyalty
