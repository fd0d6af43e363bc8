#include "loyalty/p_values.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "support/golden.h"

namespace loyalty {
namespace {

std::vector<double> adjusted_by_holm(const std::vector<double>& p) {
  std::vector<double> adjusted(p.size());
  std::vector<std::size_t> order(p.size());
  holm(p, adjusted, order);
  return adjusted;
}

TEST(Holm, Golden) {
  for (const auto& row : golden::rows("p_values", "PVALUES.ADJUST")) {
    golden::expect(row, adjusted_by_holm(golden::range(row.arguments[0]).cells));
  }
}

TEST(Holm, MissingValuesDoNotCount) {
  const auto adjusted = adjusted_by_holm({0.01, std::numeric_limits<double>::quiet_NaN(), 0.04});
  EXPECT_EQ(adjusted[0], 0.02);
  EXPECT_TRUE(std::isnan(adjusted[1]));
  EXPECT_EQ(adjusted[2], 0.04);
}

TEST(Holm, NothingExceedsOne) { EXPECT_EQ(adjusted_by_holm({0.9, 0.8, 1}), (std::vector<double>{1, 1, 1})); }

TEST(BenjaminiHochberg, TheLargestStaysAsItIs) {
  const std::vector<double> p = {0.01, 0.02, 0.173};
  std::vector<double> adjusted(p.size());
  std::vector<std::size_t> order(p.size());
  benjamini_hochberg(p, adjusted, order);
  EXPECT_EQ(adjusted[2], p[2]);
}

TEST(Holm, NothingInNothingOut) { EXPECT_TRUE(adjusted_by_holm({}).empty()); }

}  // namespace
}  // namespace loyalty
