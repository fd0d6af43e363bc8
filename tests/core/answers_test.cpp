#include "loyalty/answers.h"

#include <gtest/gtest.h>

#include <limits>
#include <numeric>
#include <vector>

namespace loyalty {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

TEST(Tally, CountsEveryValueOfTheScale) {
  const std::vector<double> cells = {0, 10, 9, 9, 3, 0, 10, 10};
  const AnswerTally result = tally(cells, {0, 10});
  EXPECT_EQ(result.counts, (std::array<std::int64_t, 11>{2, 0, 0, 1, 0, 0, 0, 0, 0, 2, 3}));
  EXPECT_EQ(result.answers, 8);
  EXPECT_EQ(result.first_off_scale, -1);
}

TEST(Tally, StartsAtTheLowEndOfTheScale) {
  const std::vector<double> cells = {1, 5, 5};
  const AnswerTally result = tally(cells, {1, 5});
  EXPECT_EQ(result.counts[0], 1);
  EXPECT_EQ(result.counts[4], 2);
}

TEST(Tally, TellsWhatIsNoAnswer) {
  const std::vector<double> cells = {9, kNaN, 6.5, 11, -1, 1e300, -1e300, kInfinity, -kInfinity, 4.0000000001, 5e-324};
  const AnswerTally result = tally(cells, {0, 10});
  EXPECT_EQ(result.answers, 1);
  EXPECT_EQ(result.missing, 1);
  EXPECT_EQ(result.off_scale, 9);
  EXPECT_EQ(result.fractional, 3);
  EXPECT_EQ(result.first_off_scale, 2);
  EXPECT_EQ(result.zeros, 0);
}

TEST(Tally, ZeroIsNoAnswerWhereTheScaleHasNone) {
  const std::vector<double> cells = {0, -0.0, 1};
  EXPECT_EQ(tally(cells, {1, 5}).zeros, 2);
  EXPECT_EQ(tally(cells, {0, 10}).counts[0], 2);
}

TEST(Tally, EveryNumberIsOffAScaleThatIsNone) {
  const std::vector<double> cells = {1, 2, 3};
  EXPECT_EQ(tally(cells, {5, 1}).off_scale, 3);
  EXPECT_EQ(tally(cells, {1, 100}).off_scale, 3);
  EXPECT_EQ(tally(cells, {std::numeric_limits<int>::min(), std::numeric_limits<int>::max()}).off_scale, 3);
}

TEST(Tally, AnEmptyColumnHasNothing) {
  EXPECT_EQ(tally({}, {0, 10}).answers, 0);
  EXPECT_EQ(tally({}, {0, 10}).first_off_scale, -1);
}

/// Long columns of one value fill every block of the packed counters to the brim.
TEST(Tally, CountsEveryCellOfLongColumns) {
  for (const std::size_t length : {30UL, 31UL, 32UL, 62UL, 1000UL, 1000003UL}) {
    for (const double value : {0.0, 6.0, 10.0}) {
      const std::vector<double> cells(length, value);
      const AnswerTally result = tally(cells, {0, 10});
      EXPECT_EQ(result.counts[static_cast<std::size_t>(value)], static_cast<std::int64_t>(length));
      EXPECT_EQ(result.answers, static_cast<std::int64_t>(length));
    }
  }
}

TEST(Tally, CountsEachCellOnce) {
  std::vector<double> cells;
  for (int cell = -50; cell < 150; ++cell) {
    cells.push_back(cell / 4.0);
    cells.push_back(cell % 3 == 0 ? kNaN : cell);
  }
  const AnswerTally result = tally(cells, {1, 7});
  const std::int64_t answers = std::accumulate(result.counts.begin(), result.counts.end(), std::int64_t{0});
  EXPECT_EQ(answers, result.answers);
  EXPECT_EQ(result.answers + result.missing + result.zeros + result.off_scale, static_cast<std::int64_t>(cells.size()));
}

TEST(Outside, FindsTheFirstAndCountsAll) {
  const std::vector<double> cells = {kNaN, 0, 1, 5.5, 10, 0.5, 11, kInfinity, -3};
  const OutsideTally result = outside(cells, 1, 10);
  EXPECT_EQ(result.cells, 4);
  EXPECT_EQ(result.first, 5);
  EXPECT_EQ(outside(std::vector<double>{kNaN, 0, 3.25}, 1, 10).first, -1);
}

}  // namespace
}  // namespace loyalty
