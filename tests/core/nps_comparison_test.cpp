#include "loyalty/nps_comparison.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "support/golden.h"
#include "support/words.h"

namespace loyalty {
namespace {

NpsSample sample_of(const nlohmann::json& counts) { return {counts[0], counts[1], counts[2]}; }

TEST(CompareNps, Golden) {
  for (const auto& row : golden::rows("nps_comparison", "nps_comparison")) {
    const NpsComparison result =
        compare_nps(sample_of(row.arguments[0]), sample_of(row.arguments[1]), golden::test_method(row.arguments[2]));
    golden::expect(row, {result.difference, result.z, result.p});
  }
}

TEST(CompareNps, ExchangingTheSamplesTurnsTheSign) {
  const NpsComparison there = compare_nps({20, 9, 7}, {18, 9, 4}, NpsTestMethod::kAdjustedWald);
  const NpsComparison back = compare_nps({18, 9, 4}, {20, 9, 7}, NpsTestMethod::kAdjustedWald);
  EXPECT_EQ(there.z, -back.z);
  EXPECT_EQ(there.p, back.p);
}

TEST(CompareNps, SamplesOfOneVoiceHaveNoWaldError) {
  const NpsComparison equal = compare_nps({5, 0, 0}, {9, 0, 0}, NpsTestMethod::kWald);
  EXPECT_EQ(equal.z, 0);
  EXPECT_EQ(equal.p, 1);
  const NpsComparison opposite = compare_nps({0, 0, 5}, {9, 0, 0}, NpsTestMethod::kWald);
  EXPECT_TRUE(std::isinf(opposite.z) && opposite.z < 0);
  EXPECT_EQ(opposite.p, 0);
}

TEST(CompareNps, AnEmptySampleComparesWithNothing) {
  const NpsComparison result = compare_nps({5, 0, 0}, {0, 0, 0}, NpsTestMethod::kAdjustedWald);
  EXPECT_TRUE(std::isnan(result.difference) && std::isnan(result.z) && std::isnan(result.p));
}

}  // namespace
}  // namespace loyalty
