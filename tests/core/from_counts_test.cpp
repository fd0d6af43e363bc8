#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "loyalty/mean.h"
#include "loyalty/proportion.h"
#include "support/golden_table.h"

namespace loyalty {
namespace {

/// Of one group: a row for each of several groups is made by the spreadsheet functions.
std::vector<golden::Row> single_groups(const std::string& function) {
  std::vector<golden::Row> found;
  for (const auto& row : golden::results("from_counts", function)) {
    if (row.arguments[0].is_number()) found.push_back(row);
  }
  return found;
}

TEST(FromCounts, GoldenIntervalsOfMeanIndices) {
  for (const std::string function : {"CSI.CI.FROMSUMS", "CLI.CI.FROMCOUNTS"}) {
    for (const auto& row : single_groups(function)) {
      const double n = golden::number(row, 0);
      const double mean = golden::number(row, 1) / n;
      const double deviations = golden::number(row, 2) - n * mean * mean;
      golden::expect(row, student_interval(n, mean, deviations, golden::confidence(row, 3), {0, 100}));
    }
  }
}

TEST(FromCounts, GoldenIntervalsOfSatisfaction) {
  for (const auto& row : single_groups("CSAT.CI.FROMCOUNTS")) {
    const Interval share = wilson(golden::number(row, 1), golden::number(row, 0), golden::confidence(row, 2));
    golden::expect(row, Interval{100 * share.low, 100 * share.high});
  }
}

}  // namespace
}  // namespace loyalty
