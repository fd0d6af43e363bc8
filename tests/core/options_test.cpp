// Every option of every function changes some result: none is read and forgotten.

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <ostream>
#include <span>
#include <string>
#include <vector>

#include "loyalty/acsi.h"
#include "loyalty/ces.h"
#include "loyalty/cli.h"
#include "loyalty/csat.h"
#include "loyalty/csi.h"
#include "loyalty/drivers.h"
#include "loyalty/ltv.h"
#include "loyalty/mean.h"
#include "loyalty/nps_comparison.h"
#include "loyalty/nps_interval.h"
#include "loyalty/nps_sample_size.h"
#include "loyalty/nps_trend.h"
#include "loyalty/p_values.h"
#include "loyalty/proportion.h"
#include "loyalty/rating.h"
#include "loyalty/rpr.h"
#include "loyalty/weights.h"
#include "support/orders.h"

namespace loyalty {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr Scale kFive = {1, 5};
constexpr Scale kTen = {0, 10};

const NpsSample kSample = {20, 9, 7};
const std::vector<double> kScores = {10, 9, 9, 8, 7, 3, 2};
const std::vector<double> kFives = {5, 4, 4, 3, 1, 2};
const std::vector<double> kWeights = {1, 2, 1, 1, 1, 3, 1};
const std::vector<double> kDays = {45296, 45297, 45327, 45328, 45383, 45384, 45385};
const std::vector<double> kMarks = {9, 8, 9, 9, 8, 7, 6, 7, 8, 10, 4, 3};
const golden::OrderColumns kOrders = {
    {0, 1, 0, 2, 2}, {45000, 45001, 45040, 45050, 45050}, {10, 20, 30, 40, 50}, {"a", "b", "c"}};

double csi_of(double max, CsiMethod method) {
  const std::vector<double> importance = {7, 5, 9, 3, 6, 8};
  const std::vector<double> satisfaction = {5, 4, 2, 3, 5, 5};
  return csi({importance, 3, 2}, {satisfaction, 3, 2}, max, method).score;
}

double cli_of(const CliMap& map, bool partial) {
  const std::vector<double> answers = {1, 2, 3, 2, 2, 1, 3, kNaN, 4};
  std::vector<double> respondents(3);
  cli_respondents({answers, 3, 3}, map, partial, respondents);
  return mean_interval(respondents, 0.95, {0, 100}).mean;
}

double trend_of(CalendarPeriod period, double confidence, NpsScale scale) {
  const PeriodSpan span = nps_period_span(kScores, kDays, scale, period);
  std::vector<NpsSample> samples(span.count);
  nps_periods(kScores, kDays, scale, period, span, samples);
  std::vector<NpsTrendPoint> points(span.count);
  nps_trend(samples, confidence, points);
  return static_cast<double>(span.count) + points[0].interval.low;
}

double slope_of(NpsTestMethod method) {
  return nps_slope(std::vector<NpsSample>{{30, 40, 50}, {28, 41, 55}, {25, 40, 60}}, method).z;
}

double drivers_of(DriversMethod method) {
  const std::vector<double> outcome = {10, 9, 8, 7, 9, 3};
  std::vector<double> workspace(drivers_workspace(2, method));
  std::vector<Driver> rows(2);
  (void)drivers(outcome, {kMarks, 6, 2}, method, workspace, rows);
  return rows[0].importance;
}

double repeat_of(Period period, RepeatRule rule) {
  std::vector<double> workspace(3);
  const RepeatPurchase found = repeat_purchase(kOrders.customers, kOrders.dates, period, rule, workspace);
  return repeat_purchase_rate(static_cast<double>(found.repeat_customers), static_cast<double>(found.customers));
}

double adjusted_by(void (*adjust)(std::span<const double>, std::span<double>, std::span<std::size_t>)) {
  std::vector<double> adjusted(3);
  std::vector<std::size_t> order(3);
  adjust(std::vector<double>{0.01, 0.02, 0.04}, adjusted, order);
  return adjusted[1];
}

double nps_of(NpsScale scale) { return nps(nps_sample(tally(kFives, answer_scale(scale)), scale)); }
double weighted_nps(const std::vector<double>& weights) {
  return nps(weigh(kScores, weights, NpsScale::k0To10).sample);
}
double interval_of(double confidence, NpsIntervalMethod method) {
  return nps_interval(kSample, confidence, method).low;
}
double csat_of(Scale scale, CsatMethod method) { return csat(tally(kFives, scale), scale, method); }
double csat_low(Scale scale, double confidence) { return csat_interval(tally(kFives, scale), scale, confidence).low; }
double rating_of(Scale scale) { return rating(tally(std::vector<double>{0, 5, 3}, scale), scale); }
double wilson_of(Scale scale, double threshold, double confidence) {
  return rating_wilson(tally(std::vector<double>{0, 5, 3, 4}, scale), scale, threshold, confidence);
}
double bayes_of(Scale scale, double mean, double weight) {
  return rating_bayes(tally(std::vector<double>{0, 5, 3}, scale), scale, mean, weight);
}
double ces_of(Scale scale, CesMethod method, CesDirection direction) {
  return ces(tally(kFives, scale), scale, method, direction);
}

/// What a function gives by default, and what with one option each time.
struct Option {
  std::string name;
  double plain;
  std::vector<double> others;
};

std::ostream& operator<<(std::ostream& out, const Option& option) { return out << option.name; }

const std::vector<Option> kNpsOptions = {
    {"scale", nps_of(NpsScale::k0To10), {nps_of(NpsScale::k1To5), nps_of(NpsScale::k1To7)}},
    {"scale without 0",
     static_cast<double>(tally(std::vector<double>{0}, answer_scale(NpsScale::k0To10)).answers),
     {static_cast<double>(tally(std::vector<double>{0}, answer_scale(NpsScale::k1To10)).answers)}},
    {"weights", weighted_nps({1, 1, 1, 1, 1, 1, 1}), {weighted_nps(kWeights)}},
    {"confidence",
     interval_of(0.95, NpsIntervalMethod::kAdjustedWald),
     {interval_of(0.8, NpsIntervalMethod::kAdjustedWald)}},
    {"method",
     interval_of(0.95, NpsIntervalMethod::kAdjustedWald),
     {interval_of(0.95, NpsIntervalMethod::kWald), interval_of(0.95, NpsIntervalMethod::kScore),
      interval_of(0.95, NpsIntervalMethod::kBootstrap)}},
    {"method of the test",
     compare_nps(kSample, {18, 9, 4}, NpsTestMethod::kAdjustedWald).p,
     {compare_nps(kSample, {18, 9, 4}, NpsTestMethod::kWald).p}},
    {"period",
     trend_of(CalendarPeriod::kMonth, 0.95, NpsScale::k0To10),
     {trend_of(CalendarPeriod::kWeek, 0.95, NpsScale::k0To10),
      trend_of(CalendarPeriod::kQuarter, 0.95, NpsScale::k0To10),
      trend_of(CalendarPeriod::kYear, 0.95, NpsScale::k0To10)}},
    {"confidence of a trend",
     trend_of(CalendarPeriod::kMonth, 0.95, NpsScale::k0To10),
     {trend_of(CalendarPeriod::kMonth, 0.8, NpsScale::k0To10)}},
    {"scale of a trend",
     trend_of(CalendarPeriod::kYear, 0.95, NpsScale::k0To10),
     {trend_of(CalendarPeriod::kYear, 0.95, NpsScale::k1To7)}},
    {"method of the slope", slope_of(NpsTestMethod::kAdjustedWald), {slope_of(NpsTestMethod::kWald)}},
    {"confidence of a sample", nps_sample_size(5, 0.95, kInfinity, 1), {nps_sample_size(5, 0.8, kInfinity, 1)}},
    {"population", nps_sample_size(5, 0.95, kInfinity, 1), {nps_sample_size(5, 0.95, 1000, 1)}},
    {"variance", nps_sample_size(5, 0.95, kInfinity, 1), {nps_sample_size(5, 0.95, kInfinity, 0.67)}},
    {"confidence, power and variance of a difference",
     nps_detectable(100, 200, 0.95, 0.8, 1),
     {nps_detectable(100, 200, 0.8, 0.8, 1), nps_detectable(100, 200, 0.95, 0.9, 1),
      nps_detectable(100, 200, 0.95, 0.8, 0.67)}},
};

const std::vector<Option> kOtherOptions = {
    {"max of CSI", csi_of(10, CsiMethod::kShare), {csi_of(9, CsiMethod::kShare)}},
    {"method of CSI",
     csi_of(10, CsiMethod::kShare),
     {csi_of(10, CsiMethod::kPomp), csi_of(10, CsiMethod::kRespondent)}},
    {"map", cli_of(kCliMap, false), {cli_of({100, 90, 50, 20, 10, 0}, false)}},
    {"partial", cli_of(kCliMap, false), {cli_of(kCliMap, true)}},
    {"confidence of a mean",
     mean_interval(kFives, 0.95, {1, 5}).interval.low,
     {mean_interval(kFives, 0.8, {1, 5}).interval.low}},
    {"limits of a mean",
     mean_interval(kFives, 0.999, {-kInfinity, kInfinity}).interval.low,
     {mean_interval(kFives, 0.999, {1, 5}).interval.low}},
    {"weights of ACSI", acsi({8, 7, 9}, kAcsiWeights), {acsi({8, 7, 9}, {1, 2, 1})}},
    {"scale of CSAT", csat_of(kFive, CsatMethod::kTopTwo), {csat_of({1, 7}, CsatMethod::kTopTwo)}},
    {"method of CSAT",
     csat_of(kFive, CsatMethod::kTopTwo),
     {csat_of(kFive, CsatMethod::kMean), csat_of(kFive, CsatMethod::kNet), csat_of(kFive, CsatMethod::kPomp)}},
    {"scale and confidence of CSAT", csat_low(kFive, 0.95), {csat_low({1, 6}, 0.95), csat_low(kFive, 0.8)}},
    {"method of CES",
     ces_of(kFive, CesMethod::kMean, CesDirection::kHighIsEasy),
     {ces_of(kFive, CesMethod::kAgree, CesDirection::kHighIsEasy),
      ces_of(kFive, CesMethod::kNet, CesDirection::kHighIsEasy)}},
    {"direction",
     ces_of(kFive, CesMethod::kNet, CesDirection::kHighIsEasy),
     {ces_of(kFive, CesMethod::kNet, CesDirection::kLowIsEasy)}},
    {"scale of CES",
     ces_of(kFive, CesMethod::kNet, CesDirection::kHighIsEasy),
     {ces_of({1, 7}, CesMethod::kNet, CesDirection::kHighIsEasy)}},
    {"scale of stars", rating_of(kFive), {rating_of(kTen)}},
    {"prior", bayes_of(kFive, 2, 10), {bayes_of(kFive, 3, 10), bayes_of(kFive, 2, 5), bayes_of(kTen, 2, 10)}},
    {"threshold, confidence and scale of a bound",
     wilson_of(kFive, 4, 0.95),
     {wilson_of(kFive, 3, 0.95), wilson_of(kFive, 4, 0.8), wilson_of(kTen, 4, 0.95)}},
    {"from and to",
     repeat_of({-kInfinity, kInfinity}, RepeatRule::kOrders),
     {repeat_of({45030, kInfinity}, RepeatRule::kOrders), repeat_of({-kInfinity, 45030}, RepeatRule::kOrders)}},
    {"rule",
     repeat_of({-kInfinity, kInfinity}, RepeatRule::kOrders),
     {repeat_of({-kInfinity, kInfinity}, RepeatRule::kDays)}},
    {"from and to of a report",
     golden::report_table(kOrders, {-kInfinity, kInfinity})[1][1],
     {golden::report_table(kOrders, {45030, kInfinity})[1][1],
      golden::report_table(kOrders, {-kInfinity, 45030})[1][1]}},
    {"period of churn",
     static_cast<double>(golden::churn_table(kOrders, CalendarPeriod::kMonth).size()),
     {static_cast<double>(golden::churn_table(kOrders, CalendarPeriod::kWeek).size()),
      static_cast<double>(golden::churn_table(kOrders, CalendarPeriod::kYear).size())}},
    {"period of cohorts",
     static_cast<double>(golden::cohort_table(kOrders, CalendarPeriod::kMonth).size()),
     {static_cast<double>(golden::cohort_table(kOrders, CalendarPeriod::kWeek).size()),
      static_cast<double>(golden::cohort_table(kOrders, CalendarPeriod::kYear).size())}},
    {"as of", golden::rfm_table(kOrders, kNaN, 5)[0][1], {golden::rfm_table(kOrders, 45045, 5)[0][1]}},
    {"bins", golden::rfm_table(kOrders, kNaN, 5)[2][4], {golden::rfm_table(kOrders, kNaN, 10)[2][4]}},
    {"margin", lifetime_value(70, 3, 3, 1), {lifetime_value(70, 3, 3, 0.3)}},
    {"first margin", discounted_lifetime_value(100, 0.8, 0.1, false), {discounted_lifetime_value(100, 0.8, 0.1, true)}},
    {"confidence of a share", wilson(160, 200, 0.95).low, {wilson(160, 200, 0.8).low}},
    {"adjustment",
     adjusted_by([](auto p, auto adjusted, auto order) { holm(p, adjusted, order); }),
     {adjusted_by([](auto p, auto adjusted, auto order) { benjamini_hochberg(p, adjusted, order); })}},
    {"method of drivers", drivers_of(DriversMethod::kLmg), {drivers_of(DriversMethod::kJohnson)}},
};

class EveryOption : public testing::TestWithParam<Option> {};

TEST_P(EveryOption, ChangesTheResult) {
  EXPECT_FALSE(std::isnan(GetParam().plain));
  for (const double other : GetParam().others) {
    EXPECT_FALSE(std::isnan(other));
    EXPECT_NE(other, GetParam().plain);
  }
}

INSTANTIATE_TEST_SUITE_P(Nps, EveryOption, testing::ValuesIn(kNpsOptions));
INSTANTIATE_TEST_SUITE_P(Others, EveryOption, testing::ValuesIn(kOtherOptions));

}  // namespace
}  // namespace loyalty
