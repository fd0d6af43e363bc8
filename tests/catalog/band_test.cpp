#include "loyalty/catalog/band.h"

#include <gtest/gtest.h>

#include <array>
#include <limits>

namespace loyalty {
namespace {

constexpr std::array<BandRange, 4> kBands = {{
    {0, 10, Closed::kLeft, Origin::kPublished},
    {10, 20, Closed::kBoth, Origin::kCompleted},
    {20, 30, Closed::kOpen, Origin::kDerived},
    {30, 40, Closed::kRight, Origin::kCompleted},
}};

TEST(BandOf, EndsBelongAsTheFlagSays) {
  EXPECT_EQ(band_of(kBands, 0, GapPolicy::kMark).index, 0);
  EXPECT_EQ(band_of(kBands, 10, GapPolicy::kMark).index, 1);
  EXPECT_EQ(band_of(kBands, 20, GapPolicy::kMark).index, 1);
  EXPECT_EQ(band_of(kBands, 20.0000001, GapPolicy::kMark).index, 2);
  EXPECT_EQ(band_of(kBands, 30, GapPolicy::kMark).index, kNoBand);
  EXPECT_EQ(band_of(kBands, 40, GapPolicy::kMark).index, 3);
}

TEST(BandOf, ComparesUnroundedValues) { EXPECT_EQ(band_of(kBands, 9.999999999999998, GapPolicy::kMark).index, 0); }

TEST(BandOf, ValuesOutsideTheSchemeAndNotANumberHaveNoBand) {
  for (const double value : {-0.01, 40.01, std::numeric_limits<double>::quiet_NaN(),
                             std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()}) {
    for (const auto policy : {GapPolicy::kMark, GapPolicy::kStrict, GapPolicy::kDown, GapPolicy::kUp}) {
      EXPECT_EQ(band_of(kBands, value, policy).index, kNoBand);
      EXPECT_FALSE(band_of(kBands, value, policy).undescribed);
    }
  }
}

TEST(BandOf, HoleJoinsTheNeighbourThePolicyNames) {
  EXPECT_EQ(band_of(kBands, 15, GapPolicy::kMark).index, 1);
  EXPECT_EQ(band_of(kBands, 15, GapPolicy::kDown).index, 0);
  EXPECT_EQ(band_of(kBands, 15, GapPolicy::kUp).index, 2);
  EXPECT_TRUE(band_of(kBands, 15, GapPolicy::kStrict).undescribed);
}

TEST(BandOf, HoleWithoutANeighbourOnThatSideStaysItself) {
  EXPECT_EQ(band_of(kBands, 35, GapPolicy::kUp).index, 3);
  EXPECT_EQ(band_of(kBands, 35, GapPolicy::kDown).index, 2);
}

TEST(BandOf, DescribedBandsAreTheSameUnderEveryPolicy) {
  for (const auto policy : {GapPolicy::kMark, GapPolicy::kStrict, GapPolicy::kDown, GapPolicy::kUp}) {
    EXPECT_EQ(band_of(kBands, 25, policy).index, 2);
    EXPECT_FALSE(band_of(kBands, 25, policy).undescribed);
  }
}

TEST(BandOf, HigherThresholdWinsWhereBandsOverlap) {
  constexpr std::array<BandRange, 2> kOverlapping = {{
      {30, 100, Closed::kRight, Origin::kPublished},
      {70, 100, Closed::kRight, Origin::kPublished},
  }};
  EXPECT_EQ(band_of(kOverlapping, 70, GapPolicy::kMark).index, 0);
  EXPECT_EQ(band_of(kOverlapping, 70.5, GapPolicy::kMark).index, 1);
}

TEST(BandOf, NoBandsHaveNoAnswer) { EXPECT_EQ(band_of({}, 1, GapPolicy::kUp).index, kNoBand); }

}  // namespace
}  // namespace loyalty
