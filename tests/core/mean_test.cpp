#include "loyalty/mean.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "support/golden.h"

namespace loyalty {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr Interval kEverything = {-kInfinity, kInfinity};

TEST(MeanInterval, Golden) {
  for (const auto& row : golden::rows("mean", "mean_interval")) {
    const Mean result = mean_interval(golden::range(row.arguments[0]).cells, row.arguments[1], kEverything);
    golden::expect(row, {result.mean, result.interval.low, result.interval.high});
  }
}

TEST(StudentInterval, Golden) {
  for (const auto& row : golden::rows("mean", "student_interval")) {
    const auto& given = row.arguments;
    const Interval result = student_interval(given[0], given[1], given[2], given[3], kEverything);
    golden::expect(row, result);
  }
}

TEST(MeanInterval, SkipsMissingValues) {
  const Mean result = mean_interval(std::vector<double>{1, kNaN, 3}, 0.95, kEverything);
  EXPECT_EQ(result.n, 2);
  EXPECT_EQ(result.mean, 2);
}

TEST(MeanInterval, IsClippedToTheScale) {
  const Mean result = mean_interval(std::vector<double>{0, 100}, 0.95, {0, 100});
  EXPECT_EQ(result.interval.low, 0);
  EXPECT_EQ(result.interval.high, 100);
}

TEST(MeanInterval, OneValueHasAMeanButNoInterval) {
  const Mean result = mean_interval(std::vector<double>{7}, 0.95, kEverything);
  EXPECT_EQ(result.mean, 7);
  EXPECT_TRUE(std::isnan(result.interval.low) && std::isnan(result.interval.high));
}

TEST(MeanInterval, NothingHasNeither) {
  const Mean result = mean_interval({}, 0.95, kEverything);
  EXPECT_EQ(result.n, 0);
  EXPECT_TRUE(std::isnan(result.mean) && std::isnan(result.interval.low));
}

TEST(MeanInterval, EqualValuesHaveNoWidth) {
  const Mean result = mean_interval(std::vector<double>(5, 0.1), 0.95, kEverything);
  EXPECT_EQ(result.interval.low, 0.1);
  EXPECT_EQ(result.interval.high, 0.1);
}

TEST(MeanInterval, InfiniteValuesAndConfidencesOutsideTheRangeGiveNone) {
  EXPECT_TRUE(std::isnan(mean_interval(std::vector<double>{1, kInfinity}, 0.95, kEverything).mean));
  EXPECT_TRUE(std::isnan(mean_interval(std::vector<double>{1, 2}, 1, kEverything).interval.low));
}

}  // namespace
}  // namespace loyalty
