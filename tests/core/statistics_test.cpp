// Proportions, effective sample sizes and adjusted p-values against R.

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "loyalty/p_values.h"
#include "loyalty/proportion.h"
#include "loyalty/weights.h"
#include "support/golden_table.h"

namespace loyalty {
namespace {

Interval interval_of(const golden::Row& row) {
  return wilson(row.arguments[0], row.arguments[1], golden::confidence(row, 2));
}

TEST(Statistics, GoldenProportions) {
  for (const auto& row : golden::results("statistics", "PROPORTION.CI")) {
    golden::expect(row, interval_of(row));
  }
  for (const auto& row : golden::refusals("statistics", "PROPORTION.CI")) {
    golden::expect_none(row, interval_of(row).low);
  }
}

TEST(Statistics, GoldenEffectiveSampleSizes) {
  for (const auto& row : golden::results("statistics", "WEIGHTS.NEFF")) {
    golden::expect(row, effective_sample_size(golden::cells(row, 0)));
  }
  for (const auto& row : golden::refusals("statistics", "WEIGHTS.NEFF")) {
    golden::expect_none(row, effective_sample_size(golden::cells(row, 0)));
  }
}

TEST(Statistics, GoldenAdjustedPValues) {
  for (const auto& row : golden::results("statistics", "PVALUES.ADJUST")) {
    const golden::Range p = golden::range(row.arguments[0]);
    std::vector<double> adjusted(p.cells.size());
    std::vector<std::size_t> order(p.cells.size());
    const auto adjust = golden::text(row, 1, "holm") == "bh" ? benjamini_hochberg : holm;
    adjust(p.cells, adjusted, order);
    std::vector<std::vector<double>> table;
    for (std::size_t cell = 0; cell < adjusted.size(); cell += p.columns) {
      table.emplace_back(adjusted.begin() + static_cast<std::ptrdiff_t>(cell),
                         adjusted.begin() + static_cast<std::ptrdiff_t>(cell + p.columns));
    }
    golden::expect_table(row, table);
  }
}

}  // namespace
}  // namespace loyalty
