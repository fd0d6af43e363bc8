#include "loyalty/weights.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "support/golden.h"

namespace loyalty {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr NpsScale kScale = NpsScale::k0To10;

TEST(EffectiveSampleSize, Golden) {
  for (const auto& row : golden::rows("weights", "WEIGHTS.NEFF")) {
    golden::expect(row, effective_sample_size(golden::range(row.arguments[0]).cells));
  }
}

TEST(Weigh, GoldenStandardErrors) {
  for (const auto& row : golden::rows("nps_variance", "nps_weighted_standard_error")) {
    const NpsSample sample =
        weigh(golden::range(row.arguments[0]).cells, golden::range(row.arguments[1]).cells, kScale).sample;
    golden::expect(row, std::sqrt(nps_variance(sample) / nps_answers(sample)));
  }
}

TEST(Weigh, EqualWeightsEqualNoWeights) {
  const std::vector<double> answers = {10, 9, 3, 7, 8, 0};
  for (const double weight : {1.0, 0.001, 1e-200, 1e200}) {
    const NpsSample sample = weigh(answers, std::vector<double>(answers.size(), weight), kScale).sample;
    EXPECT_NEAR(sample.promoters, 2, 1e-12);
    EXPECT_NEAR(sample.passives, 2, 1e-12);
    EXPECT_NEAR(sample.detractors, 2, 1e-12);
  }
}

TEST(Weigh, AMissingWeightLeavesItsRowOut) {
  const WeightedAnswers result = weigh(std::vector<double>{10, 0, 0}, std::vector<double>{1, kNaN, 1}, kScale);
  EXPECT_EQ(result.unweighted, 1);
  EXPECT_EQ(nps(result.sample), 0);
  EXPECT_EQ(result.tally.answers, 3);
}

TEST(Weigh, AZeroWeightIsKeptAndAddsNothing) {
  const WeightedAnswers result = weigh(std::vector<double>{10, 0, 8}, std::vector<double>{1, 0, 1}, kScale);
  EXPECT_EQ(result.unweighted, 0);
  EXPECT_EQ(nps(result.sample), 50);
  EXPECT_EQ(nps_answers(result.sample), 2);
}

TEST(Weigh, WeightsOfRowsWithoutAnAnswerDoNotMatter) {
  const WeightedAnswers result = weigh(std::vector<double>{kNaN, 9, 11}, std::vector<double>{-1, 2, kNaN}, kScale);
  EXPECT_EQ(result.status, WeightStatus::kOk);
  EXPECT_EQ(result.unweighted, 0);
}

TEST(Weigh, NamesTheFirstNegativeWeight) {
  const WeightedAnswers result = weigh(std::vector<double>{9, 9, 9, 9}, std::vector<double>{1, 2, -0.5, -1}, kScale);
  EXPECT_EQ(result.status, WeightStatus::kNegative);
  EXPECT_EQ(result.first_negative, 2);
  EXPECT_TRUE(std::isnan(nps(result.sample)));
}

TEST(Weigh, AnInfiniteWeightIsRefusedToo) {
  const double infinity = std::numeric_limits<double>::infinity();
  EXPECT_EQ(weigh(std::vector<double>{9, 9}, std::vector<double>{1, infinity}, kScale).first_negative, 1);
}

TEST(Weigh, NothingWeighsNothing) {
  EXPECT_EQ(weigh(std::vector<double>{9, 9}, std::vector<double>{0, 0}, kScale).status, WeightStatus::kAllZero);
  EXPECT_EQ(weigh(std::vector<double>{9, 9}, std::vector<double>{kNaN, kNaN}, kScale).status, WeightStatus::kAllZero);
  EXPECT_EQ(weigh({}, {}, kScale).status, WeightStatus::kAllZero);
}

TEST(EffectiveSampleSize, RefusesWhatIsNoWeight) {
  EXPECT_TRUE(std::isnan(effective_sample_size({})));
  EXPECT_TRUE(std::isnan(effective_sample_size(std::vector<double>{0, 0})));
  EXPECT_TRUE(std::isnan(effective_sample_size(std::vector<double>{1, -1})));
  EXPECT_EQ(effective_sample_size(std::vector<double>{3, kNaN, 3}), 2);
}

}  // namespace
}  // namespace loyalty
