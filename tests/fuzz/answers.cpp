// Any numbers at all as answers, counts and assumptions: every function returns a possible number, or none.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "loyalty/acsi.h"
#include "loyalty/ces.h"
#include "loyalty/cli.h"
#include "loyalty/csat.h"
#include "loyalty/csi.h"
#include "loyalty/ltv.h"
#include "loyalty/mean.h"
#include "loyalty/nps_chances.h"
#include "loyalty/nps_codes.h"
#include "loyalty/nps_comparison.h"
#include "loyalty/nps_groups.h"
#include "loyalty/nps_impact.h"
#include "loyalty/nps_interval.h"
#include "loyalty/nps_sample_size.h"
#include "loyalty/nps_target.h"
#include "loyalty/proportion.h"
#include "loyalty/purchase.h"
#include "loyalty/rating.h"
#include "loyalty/referral.h"
#include "loyalty/retention.h"
#include "loyalty/rpr.h"
#include "loyalty/themes.h"
#include "loyalty/weights.h"
#include "targets.h"

namespace loyalty {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

bool is_within(double value, double low, double high) { return std::isnan(value) || (low <= value && value <= high); }
bool is_finite_or_none(double value) { return std::isnan(value) || std::isfinite(value); }
bool is_within(const Interval& interval, double low, double high) {
  return std::isnan(interval.low) == std::isnan(interval.high) && is_within(interval.low, low, high) &&
         is_within(interval.high, low, high) && !(interval.low > interval.high);
}

NpsSample any_sample(AnyNumbers& any) { return {any.number(), any.number(), any.number()}; }
Scale any_scale(AnyNumbers& any) { return {static_cast<int>(any.below(3)), static_cast<int>(any.below(12))}; }

}  // namespace

void any_answers(AnyNumbers& any) {
  const auto answers = any.column(any.below(12));
  const auto weights = any.column(answers.size());
  const auto scale = NpsScale{static_cast<int>(any.below(5))};
  EXPECT_TRUE(is_within(nps(nps_sample(tally(answers, answer_scale(scale)), scale)), -100, 100));
  const WeightedAnswers weighed = weigh(answers, weights, scale);
  EXPECT_TRUE(is_within(nps(weighed.sample), -100, 100));
  EXPECT_TRUE(is_within(nps_answers(weighed.sample), 0, 12 + 1e-9));
  EXPECT_TRUE(is_within(effective_sample_size(weights), 0, 12 + 1e-9));
  std::vector<double> codes(answers.size());
  nps_codes(answers, scale, codes);
  EXPECT_TRUE(std::all_of(codes.begin(), codes.end(), [](double code) { return is_within(code, -1, 1); }));
  std::vector<NpsGroup> groups(any.below(5));
  nps_groups(answers, any.column(answers.size()), weights, scale, groups);
  const double confidence = any.number();
  EXPECT_TRUE(std::all_of(groups.begin(), groups.end(), [confidence](const NpsGroup& group) {
    const NpsGroupScore found = nps_group_score(group, confidence);
    return is_within(found.score, -100, 100) && is_within(found.interval, -100, 100) &&
           is_within(found.p_against_rest, 0, 1) && is_within(nps(group.rest), -100, 100);
  }));
}

void any_counts(AnyNumbers& any) {
  const NpsSample sample = any_sample(any);
  const NpsSample other = any_sample(any);
  // The exact bootstrap walks over as many sums as there are answers.
  const int methods = nps_answers(sample) < 1e6 ? 5 : 3;
  EXPECT_TRUE(is_within(nps(sample), -100, 100));
  EXPECT_TRUE(is_within(nps_variance(sample), 0, 1));
  for (int method = 0; method < methods; ++method) {
    EXPECT_TRUE(is_within(nps_interval(sample, any.number(), NpsIntervalMethod{method}), -100, 100));
  }
  EXPECT_TRUE(is_within(compare_nps(sample, other, NpsTestMethod{static_cast<int>(any.below(2))}).p, 0, 1));
  EXPECT_TRUE(is_within(nps_impact(sample, other), -200, 200));
  EXPECT_TRUE(is_finite_or_none(nps_target(sample, any.number()).new_promoters));
  std::vector<double> cuts = any.column(any.below(4));
  std::sort(cuts.begin(), cuts.end(), [](double a, double b) { return a < b; });
  std::vector<double> chances(cuts.size() + 1);
  const NpsSample some = {std::fabs(std::fmod(sample.promoters, 1e4)), 1, std::fabs(std::fmod(sample.detractors, 1e4))};
  for (const NpsSample& each : {some, sample}) {
    nps_chances(each, cuts, chances);
    EXPECT_TRUE(std::all_of(chances.begin(), chances.end(), [](double chance) { return is_within(chance, 0, 1); }));
  }
}

void any_sizes(AnyNumbers& any) {
  EXPECT_FALSE(nps_sample_size(any.number(), any.number(), any.number(), any.number()) < 0);
  EXPECT_FALSE(nps_detectable(any.number(), any.number(), any.number(), any.number(), any.number()) < 0);
  EXPECT_TRUE(is_within(wilson(any.number(), any.number(), any.number()), 0, 1));
}

void any_marks(AnyNumbers& any) {
  const Scale scale = any_scale(any);
  const AnswerTally marks = tally(any.column(any.below(12)), scale);
  for (int method = 0; method < 5; ++method) {
    EXPECT_TRUE(is_within(csat(marks, scale, CsatMethod{method}), -100, 100));
    EXPECT_TRUE(is_within(ces(marks, scale, CesMethod{method}, CesDirection::kLowIsEasy), -100, 100));
  }
  EXPECT_TRUE(is_within(csat_interval(marks, scale, any.number()), 0, 100));
  EXPECT_TRUE(is_within(rating(marks, scale), scale.low, scale.high));
  EXPECT_TRUE(is_within(rating_bayes(marks, scale, any.number(), any.number()), scale.low, scale.high));
  EXPECT_TRUE(is_within(rating_wilson(marks, scale, any.number(), any.number()), 0, 1));
  EXPECT_TRUE(
      is_within(acsi({any.number(), any.number(), any.number()}, {any.number(), any.number(), any.number()}), 0, 100));
}

void any_matrices(AnyNumbers& any) {
  const std::size_t columns = 1 + any.below(3);
  const std::size_t rows = any.below(6);
  const auto importance = any.column(rows * columns);
  const auto satisfaction = any.column(rows * columns);
  // Marks whose products are infinite have no index.
  const double max = std::fmin(any.number(), 1e100);
  for (int method = 0; method < 4; ++method) {
    const CsiScore found = csi({importance, rows, columns}, {satisfaction, rows, columns}, max, CsiMethod{method});
    EXPECT_TRUE(is_within(found.score, 0, 100));
    EXPECT_TRUE(found.status == CsiStatus::kOk || std::isnan(found.score));
  }
  std::vector<CsiCriterion> criteria(columns);
  csi_criteria({importance, rows, columns}, {satisfaction, rows, columns}, max, criteria);
  const MatrixView rated = {satisfaction, rows, columns};
  const bool is_on_scale = csi({importance, rows, columns}, rated, max, CsiMethod::kShare).status == CsiStatus::kOk;
  for (const CsiCriterion& each : criteria) EXPECT_TRUE(!is_on_scale || is_within(each.share, 0, 1));
  std::vector<double> indices(csi_respondent_count({importance, rows, columns}, {satisfaction, rows, columns}));
  csi_respondents({importance, rows, columns}, {satisfaction, rows, columns}, max, indices);
  const auto answers = any.column(3 * rows);
  std::vector<double> respondents(rows);
  cli_respondents({answers, rows, 3}, kCliMap, any.below(2) == 1, respondents);
  EXPECT_TRUE(is_within(mean_interval(respondents, any.number(), {0, 100}).interval, 0, 100));
  CliMap map{};
  std::generate(map.begin(), map.end(), [&any] { return any.number(); });
  cli_respondents({answers, rows, 3}, map, any.below(2) == 1, respondents);
  const Mean mean = mean_interval(any.column(any.below(9)), any.number(), {-kInfinity, kInfinity});
  EXPECT_FALSE(mean.interval.low > mean.interval.high);
  const double spread = std::fabs(any.number());
  // Of a mean that is one: the sums it comes of are checked before.
  const double mean_of_sums = std::fmod(any.number(), 1e6);
  EXPECT_TRUE(is_within(student_interval(any.number(), mean_of_sums, spread, any.number(), {0, 100}), 0, 100));
}

void any_totals(AnyNumbers& any) {
  const auto number = [&any] { return any.number(); };
  EXPECT_TRUE(is_within(churn(number(), number()), 0, 1));
  EXPECT_TRUE(is_within(retention(number(), number(), number()), 0, 1));
  EXPECT_FALSE(net_revenue_retention(number(), number(), number(), number()) < 0);
  EXPECT_FALSE(earned_growth_rate(number(), number()) < -1);
  EXPECT_FALSE(purchase_frequency(number(), number()) < 0);
  EXPECT_FALSE(purchase_gap(number(), number()) < 0);
  EXPECT_FALSE(lifetime_value(number(), number(), number(), number()) < 0);
  (void)discounted_lifetime_value(number(), number(), number(), any.below(2) == 1);
  (void)average_order_value(number(), number());
  (void)average_order_value(any.column(any.below(9)));
  (void)revenue(any.column(any.below(9)));
  EXPECT_TRUE(is_within(repeat_purchase_rate(number(), number()), 0, 1));
  const ReferralForecast forecast = referral_forecast({number(), number(), number(), number(), number(), number()});
  EXPECT_FALSE(forecast.new_customers < 0);
  EXPECT_FALSE(forecast.lost_prospects < 0);
}

void any_mentions(AnyNumbers& any) {
  const auto answers = any.column(any.below(15));
  const auto mentions = any.column(any.below(25));
  const std::size_t count = 1 + any.below(5);
  std::vector<NpsSample> samples(count);
  std::vector<std::size_t> rows(count);
  theme_samples(answers, mentions, any.column(answers.size()), NpsScale::k0To10, rows, samples);
  std::vector<double> p(count);
  std::vector<double> adjusted(count);
  std::vector<Theme> themes(count);
  themes.resize(find_themes(samples, any_sample(any), any.number(), {p, adjusted, rows}, themes));
  EXPECT_TRUE(std::all_of(themes.begin(), themes.end(), [count](const Theme& theme) {
    return theme.index < count && is_within(theme.impact, -200, 200) && is_within(theme.p, 0, 1);
  }));
}

}  // namespace loyalty
