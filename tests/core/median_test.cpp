#include "numeric/median.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace loyalty::numeric {
namespace {

double median_of(std::vector<double> values) { return median(values); }

TEST(Median, IsTheMiddleValue) {
  EXPECT_EQ(median_of({5}), 5);
  EXPECT_EQ(median_of({9, 1, 4}), 4);
  EXPECT_EQ(median_of({7, 7, 1, 7, 9}), 7);
}

TEST(Median, IsTheMeanOfTwoMiddleValues) {
  EXPECT_EQ(median_of({4, 1}), 2.5);
  EXPECT_EQ(median_of({10, 2, 30, 4}), 7);
}

TEST(Median, OfNothing) { EXPECT_TRUE(std::isnan(median_of({}))); }

}  // namespace
}  // namespace loyalty::numeric
