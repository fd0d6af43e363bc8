#include "loyalty/nps_sample_size.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "support/golden_count.h"
#include "support/golden_table.h"

namespace loyalty {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

double sample_size(const golden::Row& row) {
  return nps_sample_size(golden::number(row, 0), golden::confidence(row, 1), golden::number(row, 2, kInfinity),
                         golden::number(row, 3, 1));
}

double detectable(const golden::Row& row) {
  return nps_detectable(golden::number(row, 0), golden::number(row, 1), golden::confidence(row, 2),
                        golden::number(row, 3, 0.8), golden::number(row, 4, 1));
}

TEST(NpsSampleSize, Golden) {
  for (const auto& row : golden::results("nps_sample_size", "NPS.SAMPLESIZE")) {
    golden::expect(row, sample_size(row));
  }
}

TEST(NpsSampleSize, RefusesWhatIsOutOfRange) {
  for (const auto& row : golden::refusals("nps_sample_size", "NPS.SAMPLESIZE")) {
    golden::expect_none(row, sample_size(row));
  }
}

TEST(NpsDetectable, Golden) {
  for (const auto& row : golden::results("nps_sample_size", "NPS.DETECTABLE")) {
    golden::expect(row, detectable(row));
  }
}

TEST(NpsDetectable, RefusesWhatIsOutOfRangeAndShowsNothingAbove200) {
  for (const auto& row : golden::refusals("nps_sample_size", "NPS.DETECTABLE")) {
    golden::mark_compared(row);
    EXPECT_FALSE(detectable(row) <= 200) << row;
  }
}

}  // namespace
}  // namespace loyalty
