#include "loyalty/nps.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "loyalty/weights.h"
#include "support/golden.h"

namespace loyalty {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

NpsSample sample_of(const std::vector<double>& cells, NpsScale scale) {
  return nps_sample(tally(cells, answer_scale(scale)), scale);
}

TEST(Nps, GoldenScores) {
  for (const auto& row : golden::rows("nps", "NPS")) {
    const auto scores = golden::range(row.arguments[0]).cells;
    const auto weights = golden::argument(row, 1);
    golden::expect(row, nps(weights.is_null() ? sample_of(scores, NpsScale::k0To10)
                                              : weigh(scores, golden::range(weights).cells, NpsScale::k0To10).sample));
  }
}

TEST(Nps, GoldenCounts) {
  for (const auto& row : golden::rows("nps", "NPS.FROMCOUNTS")) {
    const auto counts = golden::range(row.arguments).cells;
    golden::expect(row, nps({counts[0], counts[1], counts[2]}));
  }
}

TEST(NpsVariance, Golden) {
  for (const auto& row : golden::rows("nps_variance", "nps_variance")) {
    const auto counts = golden::range(row.arguments).cells;
    golden::expect(row, nps_variance({counts[0], counts[1], counts[2]}));
  }
}

TEST(NpsVariance, GoldenStandardErrors) {
  for (const auto& row : golden::rows("nps_variance", "nps_standard_error")) {
    const auto counts = golden::range(row.arguments).cells;
    const NpsSample sample = {counts[0], counts[1], counts[2]};
    golden::expect(row, std::sqrt(nps_variance(sample) / nps_answers(sample)));
  }
}

TEST(Nps, EveryScaleHasItsOwnGroups) {
  const std::vector<double> every_answer = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
  const auto expect_groups = [&](NpsScale scale, double promoters, double passives, double detractors) {
    const NpsSample sample = sample_of(every_answer, scale);
    EXPECT_EQ(sample.promoters, promoters);
    EXPECT_EQ(sample.passives, passives);
    EXPECT_EQ(sample.detractors, detractors);
  };
  expect_groups(NpsScale::k0To10, 2, 2, 7);
  expect_groups(NpsScale::k1To10, 2, 2, 6);
  expect_groups(NpsScale::k1To7, 2, 1, 4);
  expect_groups(NpsScale::k1To5, 1, 1, 3);
}

TEST(Nps, PassivesAreCountedNotDerived) {
  const NpsSample sample = sample_of({10, 9, 0}, NpsScale::k0To10);
  EXPECT_EQ(sample.passives, 0);
}

TEST(Nps, ThereIsNoScoreOfNoAnswers) {
  EXPECT_TRUE(std::isnan(nps({0, 0, 0})));
  EXPECT_TRUE(std::isnan(nps_variance({0, 0, 0})));
}

TEST(Nps, ThereIsNoScoreOfImpossibleCounts) {
  const double infinity = std::numeric_limits<double>::infinity();
  for (const NpsSample& sample : {NpsSample{-1, 2, 3}, NpsSample{2, -1, 3}, NpsSample{2, 3, -1}, NpsSample{kNaN, 1, 1},
                                  NpsSample{infinity, 1, 1}, NpsSample{1e308, 1e308, 1e308}}) {
    EXPECT_TRUE(std::isnan(nps(sample)));
    EXPECT_TRUE(std::isnan(nps_variance(sample)));
  }
}

TEST(Nps, DoublingEveryAnswerChangesNothing) { EXPECT_EQ(nps({20, 9, 7}), nps({40, 18, 14})); }

TEST(Nps, AnUnknownScaleHasNoAnswers) {
  constexpr NpsScale kUnknown = NpsScale{9};
  const std::vector<double> answers = {0, 1, 2, 10};
  const AnswerTally found = tally(answers, answer_scale(kUnknown));
  EXPECT_EQ(found.answers, 0);
  EXPECT_EQ(nps_answers(nps_sample(found, kUnknown)), 0);
}

}  // namespace
}  // namespace loyalty
