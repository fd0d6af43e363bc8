#include "loyalty/csi.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "loyalty/mean.h"
#include "support/golden.h"
#include "support/words.h"

namespace loyalty {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// A matrix that owns its cells.
golden::Range matrix(std::size_t columns, std::vector<double> cells) {
  const std::size_t rows = cells.size() / columns;
  return {std::move(cells), rows, columns};
}

CsiScore score(const golden::Range& importance, const golden::Range& satisfaction,
               CsiMethod method = CsiMethod::kShare) {
  return csi(importance.view(), satisfaction.view(), 10, method);
}

void expect_failure(const CsiScore& result, CsiStatus status, std::int64_t criterion) {
  EXPECT_EQ(result.status, status);
  EXPECT_EQ(result.criterion, criterion);
  EXPECT_TRUE(std::isnan(result.score));
}

TEST(Csi, Golden) {
  for (const auto& row : golden::rows("csi", "CSI")) {
    const auto max = golden::argument(row, 2);
    const auto method = golden::argument(row, 3);
    const CsiScore result = csi(golden::range(row.arguments[0]).view(), golden::range(row.arguments[1]).view(),
                                max.is_null() ? 10 : max.get<double>(),
                                golden::csi_method(method.is_null() ? "" : method.get<std::string>()));
    EXPECT_EQ(result.status, CsiStatus::kOk);
    golden::expect(row, result.score);
  }
}

TEST(Csi, GoldenCriteria) {
  for (const auto& row : golden::rows("csi", "csi_criteria")) {
    const golden::Range importance = golden::range(row.arguments[0]);
    std::vector<CsiCriterion> criteria(importance.columns);
    csi_criteria(importance.view(), golden::range(row.arguments[1]).view(), row.arguments[2], criteria);
    std::vector<double> actual;
    for (const CsiCriterion& each : criteria) {
      actual.insert(actual.end(), {each.importance, each.share, each.satisfaction, each.weighted, each.loss});
    }
    golden::expect(row, actual);
  }
}

TEST(Csi, GoldenIntervals) {
  for (const auto& row : golden::rows("csi", "CSI.CI")) {
    const golden::Range importance = golden::range(row.arguments[0]);
    const golden::Range satisfaction = golden::range(row.arguments[1]);
    std::vector<double> respondents(csi_respondent_count(importance.view(), satisfaction.view()));
    csi_respondents(importance.view(), satisfaction.view(), row.arguments[3], respondents);
    golden::expect(row, mean_interval(respondents, row.arguments[2], {0, 100}).interval);
  }
}

TEST(Csi, EveryMethodGivesAnother) {
  const auto importance = matrix(2, {10, 5, 4, 8});
  const auto satisfaction = matrix(2, {9, 3, 7, 2});
  const double share = score(importance, satisfaction, CsiMethod::kShare).score;
  const double pomp = score(importance, satisfaction, CsiMethod::kPomp).score;
  const double respondent = score(importance, satisfaction, CsiMethod::kRespondent).score;
  EXPECT_NE(share, pomp);
  EXPECT_NE(share, respondent);
  EXPECT_NE(csi(importance.view(), satisfaction.view(), 20, CsiMethod::kShare).score, share);
}

TEST(Csi, BlanksAndZerosAreLeftOutOfTheMeans) {
  const auto with_blanks = score(matrix(2, {10, 5, kNaN, 0}), matrix(2, {9, kNaN, 0, 3}));
  EXPECT_DOUBLE_EQ(with_blanks.score, score(matrix(2, {10, 5}), matrix(2, {9, 3})).score);
}

TEST(Csi, AVectorMeetsAMatrix) {
  const auto vector = matrix(2, {10, 5});
  EXPECT_DOUBLE_EQ(score(vector, matrix(2, {9, 3, 7, 1})).score, score(vector, matrix(2, {8, 2})).score);
  EXPECT_EQ(csi_respondent_count(vector.view(), matrix(2, {9, 3, 7, 1}).view()), 2U);
}

TEST(Csi, CriteriaLoseWhatTheIndexLacks) {
  const auto importance = matrix(3, {10, 5, 8, 9, 7, 2});
  const auto satisfaction = matrix(3, {9, 3, 7, 8, 1, 10});
  std::vector<CsiCriterion> criteria(3);
  csi_criteria(importance.view(), satisfaction.view(), 10, criteria);
  double total = score(importance, satisfaction).score;
  double shares = 0;
  for (const CsiCriterion& criterion : criteria) {
    total += criterion.loss;
    shares += criterion.share;
  }
  EXPECT_NEAR(total, 100, 1e-12);
  EXPECT_NEAR(shares, 1, 1e-15);
}

TEST(Csi, SaysWhatIsMissing) {
  const auto good = matrix(2, {10, 5});
  expect_failure(score(good, matrix(2, {kNaN, 0})), CsiStatus::kNoAnswers, -1);
  expect_failure(score(matrix(2, {0, 0}), good), CsiStatus::kNoImportance, -1);
  expect_failure(score(good, matrix(2, {9, kNaN})), CsiStatus::kNoCriterionAnswers, 1);
  expect_failure(score(matrix(2, {kNaN, 5}), good), CsiStatus::kNoImportance, 0);
  expect_failure(score(good, matrix(3, {1, 2, 3})), CsiStatus::kNoAnswers, -1);
}

TEST(Csi, SaysWhichCriterionIsOffTheScale) {
  const auto good = matrix(2, {10, 5});
  for (const double wrong : {11.0, 0.5, -3.0, std::numeric_limits<double>::infinity(), 1e300}) {
    expect_failure(score(good, matrix(2, {9, wrong})), CsiStatus::kOffScale, 1);
    expect_failure(score(matrix(2, {wrong, 9}), good), CsiStatus::kOffScale, 0);
  }
}

TEST(Csi, RespondentsWhoHaveNoPairOfNumbersAreLeftOut) {
  const auto importance = matrix(2, {10, kNaN, 4, 8});
  const auto satisfaction = matrix(2, {kNaN, 3, 7, 2});
  std::vector<double> respondents(2);
  csi_respondents(importance.view(), satisfaction.view(), 10, respondents);
  EXPECT_TRUE(std::isnan(respondents[0]));
  EXPECT_NEAR(respondents[1], 100 * 44.0 / 120, 1e-12);
  EXPECT_DOUBLE_EQ(score(importance, satisfaction, CsiMethod::kRespondent).score, respondents[1]);
}

TEST(Csi, NobodyHasAPairOfNumbers) {
  const auto result = score(matrix(2, {10, kNaN, kNaN, 8}), matrix(2, {kNaN, 3, 7, kNaN}), CsiMethod::kRespondent);
  expect_failure(result, CsiStatus::kNoAnswers, -1);
}

TEST(Csi, RespondentsNeedMatricesThatFit) {
  EXPECT_EQ(csi_respondent_count(matrix(2, {1, 2, 3, 4}).view(), matrix(2, {1, 2, 3, 4, 5, 6}).view()), 0U);
  EXPECT_EQ(csi_respondent_count(matrix(2, {1, 2}).view(), matrix(1, {1, 2}).view()), 0U);
}

TEST(Csi, RoundingDoesNotTakeItOffTheScale) {
  // (3.2 * 3.2 + 3.2 * 3.2) / (3.2 + 3.2) is the double above 3.2.
  const auto best = matrix(2, {3.2, 3.2});
  EXPECT_EQ(csi(best.view(), best.view(), 3.2, CsiMethod::kShare).score, 100);
}

TEST(Csi, AnUnknownMethodHasNoScore) {
  EXPECT_TRUE(std::isnan(score(matrix(2, {10, 5}), matrix(2, {9, 9}), CsiMethod{9}).score));
}

}  // namespace
}  // namespace loyalty
