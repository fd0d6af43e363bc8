#include "loyalty/nps_trend.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "support/golden_table.h"
#include "support/words.h"

namespace loyalty {
namespace {

using Table = std::vector<std::vector<double>>;

struct Periods {
  PeriodSpan span;
  std::vector<NpsSample> samples;
};

Periods periods_of(const golden::Row& row, CalendarPeriod period, NpsScale scale) {
  const auto answers = golden::cells(row, 0);
  const auto dates = golden::cells(row, 1);
  const PeriodSpan span = nps_period_span(answers, dates, scale, period);
  std::vector<NpsSample> samples(span.count);
  nps_periods(answers, dates, scale, period, span, samples);
  return {span, samples};
}

Table trend_table(const golden::Row& row) {
  const CalendarPeriod period = golden::period(row, 2);
  const Periods periods = periods_of(row, period, golden::nps_scale(row, 4));
  std::vector<NpsTrendPoint> points(periods.span.count);
  nps_trend(periods.samples, golden::confidence(row, 3), points);
  Table table;
  for (std::size_t place = 0; place < points.size(); ++place) {
    const NpsTrendPoint& point = points[place];
    table.push_back({period_start(periods.span.first + static_cast<std::int64_t>(place), period),
                     nps_answers(periods.samples[place]), point.score, point.interval.low, point.interval.high,
                     point.change, point.p});
  }
  return table;
}

TEST(NpsTrend, Golden) {
  for (const auto& row : golden::results("nps_trend", "NPS.TREND")) {
    if (!golden::has_text(row, 1)) {
      golden::expect_table(row, trend_table(row));
    }
  }
}

TEST(NpsSlope, Golden) {
  for (const auto& row : golden::results("nps_trend", "NPS.SLOPE")) {
    const Periods periods = periods_of(row, golden::period(row, 2), golden::nps_scale(row, 4));
    const NpsSlope slope = nps_slope(periods.samples, golden::test_method(golden::text(row, 3, "")));
    golden::expect_table(row, {{slope.points_per_period, slope.z, slope.p}});
  }
}

TEST(NpsSlope, NeedsTwoPeriodsWithAnswers) {
  const std::vector<NpsSample> one = {{3, 2, 1}, {}, {}};
  EXPECT_TRUE(std::isnan(nps_slope(one, NpsTestMethod::kAdjustedWald).points_per_period));
  EXPECT_TRUE(std::isnan(nps_slope({}, NpsTestMethod::kWald).p));
}

TEST(NpsSlope, APeriodOfOneVoiceHasNoWaldWeight) {
  const std::vector<NpsSample> periods = {{5, 0, 0}, {3, 2, 1}, {2, 2, 2}};
  EXPECT_TRUE(std::isnan(nps_slope(periods, NpsTestMethod::kWald).points_per_period));
  EXPECT_LT(nps_slope(periods, NpsTestMethod::kAdjustedWald).points_per_period, 0);
}

TEST(NpsSlope, EqualScoresDoNotClimb) {
  const std::vector<NpsSample> periods = {{3, 2, 1}, {30, 20, 10}, {6, 4, 2}};
  const NpsSlope slope = nps_slope(periods, NpsTestMethod::kAdjustedWald);
  EXPECT_NEAR(slope.points_per_period, 0, 1e-12);
  EXPECT_NEAR(slope.p, 1, 1e-12);
}

TEST(NpsPeriods, TheOrderOfRowsDoesNotMatter) {
  std::vector<double> answers = {10, 3, 8, 9, 0};
  std::vector<double> dates = {45292, 45323, 45324, 45383, 45293};
  const auto samples = [&] {
    const PeriodSpan span = nps_period_span(answers, dates, NpsScale::k0To10, CalendarPeriod::kMonth);
    std::vector<NpsSample> made(span.count);
    nps_periods(answers, dates, NpsScale::k0To10, CalendarPeriod::kMonth, span, made);
    return made;
  };
  const auto there = samples();
  std::reverse(answers.begin(), answers.end());
  std::reverse(dates.begin(), dates.end());
  const auto back = samples();
  ASSERT_EQ(there.size(), 4U);
  for (std::size_t place = 0; place < there.size(); ++place) {
    EXPECT_EQ(there[place].promoters, back[place].promoters);
    EXPECT_EQ(there[place].passives, back[place].passives);
    EXPECT_EQ(there[place].detractors, back[place].detractors);
  }
}

}  // namespace
}  // namespace loyalty
