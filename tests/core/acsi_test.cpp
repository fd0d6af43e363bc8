#include "loyalty/acsi.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "support/golden_table.h"

namespace loyalty {
namespace {

double acsi_of(const golden::Row& row) {
  const auto given = golden::cells(row, 3);
  const AcsiWeights weights = given.size() == 3 ? AcsiWeights{given[0], given[1], given[2]} : kAcsiWeights;
  return acsi({row.arguments[0], row.arguments[1], row.arguments[2]}, weights);
}

TEST(Acsi, Golden) {
  for (const auto& row : golden::results("acsi", "ACSI")) {
    golden::expect(row, acsi_of(row));
  }
}

TEST(Acsi, RefusesWhatIsOutOfRange) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  EXPECT_TRUE(std::isnan(acsi({0, 7, 9}, kAcsiWeights)));
  EXPECT_TRUE(std::isnan(acsi({8, 7, 10.5}, kAcsiWeights)));
  EXPECT_TRUE(std::isnan(acsi({8, nan, 9}, kAcsiWeights)));
  EXPECT_TRUE(std::isnan(acsi({8, 7, 9}, {1, -1, 1})));
  EXPECT_TRUE(std::isnan(acsi({8, 7, 9}, {0, 0, 0})));
}

TEST(Acsi, AnOverwhelmingWeightStaysOnTheScale) {
  EXPECT_EQ(acsi({1, 10, 1}, {1, 6.86295345446173e161, 1}), 100);
  EXPECT_EQ(acsi({1, 10, 1}, {1, 1.7e308, 1}), 100);
}

}  // namespace
}  // namespace loyalty
