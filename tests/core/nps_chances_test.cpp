#include "loyalty/nps_chances.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <vector>

#include "support/golden.h"

namespace loyalty {
namespace {

std::vector<double> chances_of(const NpsSample& sample, const std::vector<double>& cuts) {
  std::vector<double> chances(cuts.size() + 1);
  nps_chances(sample, cuts, chances);
  return chances;
}

TEST(NpsChances, Golden) {
  for (const auto& row : golden::rows("chances", "nps_chances")) {
    golden::expect(row, chances_of({row.arguments[0], row.arguments[1], row.arguments[2]}, row.arguments[3]));
  }
}

TEST(NpsChances, AddToOneAndAreNeverNegative) {
  const std::vector<double> cuts = {-90, -50, -10, 0, 1e-9, 1, 30, 70, 99.999};
  for (const double n : {0.3, 1.0, 10.0, 1e3, 1e6}) {
    for (int share = 0; share <= 4; ++share) {
      const auto chances = chances_of({n * share / 4, n * (4 - share) / 8, n * (4 - share) / 8}, cuts);
      EXPECT_NEAR(std::accumulate(chances.begin(), chances.end(), 0.0), 1, 1e-15);
      for (const double chance : chances) {
        EXPECT_GE(chance, 0);
      }
    }
  }
}

TEST(NpsChances, MirroredAnswersMirrorTheChances) {
  const auto chances = chances_of({30, 20, 10}, {-40, 15, 45});
  const auto mirrored = chances_of({10, 20, 30}, {-45, -15, 40});
  for (std::size_t index = 0; index < chances.size(); ++index) {
    EXPECT_NEAR(chances[index], mirrored[chances.size() - 1 - index], 1e-12);
  }
}

TEST(NpsChances, WithoutCutsEverythingIsCertain) { EXPECT_EQ(chances_of({3, 2, 1}, {}), std::vector<double>{1}); }

TEST(NpsChances, CutsBeyondTheScaleHaveNothingBeyondThem) {
  const auto chances = chances_of({3, 2, 1}, {-200, -100, 100, 200});
  EXPECT_EQ(chances, (std::vector<double>{0, 0, 1, 0, 0}));
}

TEST(NpsChances, AnEmptySampleHasNone) {
  for (const double chance : chances_of({0, 0, 0}, {0, 50})) {
    EXPECT_TRUE(std::isnan(chance));
  }
}

}  // namespace
}  // namespace loyalty
