#include "loyalty/nps_groups.h"

#include <gtest/gtest.h>

#include <limits>
#include <vector>

#include "loyalty/weights.h"

namespace loyalty {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr NpsScale kScale = NpsScale::k0To10;

void expect_same(const NpsSample& actual, const NpsSample& expected) {
  EXPECT_NEAR(actual.promoters, expected.promoters, 1e-12);
  EXPECT_NEAR(actual.passives, expected.passives, 1e-12);
  EXPECT_NEAR(actual.detractors, expected.detractors, 1e-12);
}

const std::vector<double> kAnswers = {10, 3, 9, 8, kNaN, 11, 0, 9, 7, 6};
const std::vector<double> kCodes = {0, 0, 1, 1, 0, 2, 2, kNaN, 1, 0};
const std::vector<double> kWeights = {1, 2, 0.5, 1.5, 1, 0.8, 1.2, 1, 0.6, 1.4};

/// The answers and weights whose code is, or is not, `code`, by plain loops.
NpsSample weighed(double code, bool belongs) {
  std::vector<double> answers;
  std::vector<double> weights;
  for (std::size_t row = 0; row < kAnswers.size(); ++row) {
    if (kCodes[row] >= 0 && (kCodes[row] == code) == belongs) {
      answers.push_back(kAnswers[row]);
      weights.push_back(kWeights[row]);
    }
  }
  return weigh(answers, weights, kScale).sample;
}

TEST(NpsGroups, CountsAnswersByGroup) {
  std::vector<NpsGroup> groups(3);
  nps_groups(kAnswers, kCodes, {}, kScale, groups);
  expect_same(groups[0].counts, {1, 0, 2});
  expect_same(groups[1].counts, {1, 2, 0});
  expect_same(groups[2].counts, {0, 0, 1});
}

TEST(NpsGroups, WithoutWeightsTheSampleIsTheCounts) {
  std::vector<NpsGroup> groups(3);
  nps_groups(kAnswers, kCodes, {}, kScale, groups);
  for (const NpsGroup& group : groups) {
    expect_same(group.sample, group.counts);
    expect_same(group.rest, {2 - group.counts.promoters, 2 - group.counts.passives, 3 - group.counts.detractors});
  }
}

TEST(NpsGroups, EveryGroupAndItsRestAreWeighedOnTheirOwn) {
  std::vector<NpsGroup> groups(3);
  nps_groups(kAnswers, kCodes, kWeights, kScale, groups);
  for (std::size_t code = 0; code < groups.size(); ++code) {
    expect_same(groups[code].sample, weighed(static_cast<double>(code), true));
    expect_same(groups[code].rest, weighed(static_cast<double>(code), false));
  }
}

TEST(NpsGroups, LeavesOutRowsWithoutAWeightOrACode) {
  std::vector<NpsGroup> groups(1);
  const std::vector<double> codes = {0, 0.5, -1, 1, 1e300, 0, 0};
  nps_groups(std::vector<double>(7, 9), codes, std::vector<double>{1, 1, 1, 1, 1, kNaN, -1}, kScale, groups);
  expect_same(groups[0].counts, {1, 0, 0});
}

TEST(NpsGroups, AGroupAloneHasNoRest) {
  std::vector<NpsGroup> groups(2);
  nps_groups(std::vector<double>{9, 8, 1}, std::vector<double>{0, 0, 0}, std::vector<double>{0.1, 0.2, 0.3}, kScale,
             groups);
  expect_same(groups[0].rest, {0, 0, 0});
  expect_same(groups[1].sample, {0, 0, 0});
}

TEST(NpsGroups, AGroupOfNoWeightHasAnEmptySample) {
  std::vector<NpsGroup> groups(2);
  nps_groups(std::vector<double>{9, 8, 1}, std::vector<double>{0, 0, 1}, std::vector<double>{0, 0, 1}, kScale, groups);
  expect_same(groups[0].counts, {1, 1, 0});
  expect_same(groups[0].sample, {0, 0, 0});
}

}  // namespace
}  // namespace loyalty
