// The test of two samples from the answers themselves; nps_comparison_test.cpp has the one from counts.

#include <gtest/gtest.h>

#include "loyalty/nps_comparison.h"
#include "support/golden_table.h"
#include "support/words.h"

namespace loyalty {
namespace {

TEST(CompareNps, GoldenAnswers) {
  for (const auto& row : golden::results("nps_test", "NPS.TEST")) {
    const NpsScale scale = golden::nps_scale(row, 3);
    const auto sample = [&](std::size_t index) {
      return nps_sample(tally(golden::cells(row, index), answer_scale(scale)), scale);
    };
    const NpsComparison found = compare_nps(sample(0), sample(1), golden::test_method(golden::text(row, 2, "")));
    golden::expect_table(row, {{found.difference, found.z, found.p}});
  }
}

}  // namespace
}  // namespace loyalty
