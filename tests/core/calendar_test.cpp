#include "loyalty/calendar.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "support/golden_table.h"

namespace loyalty {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr CalendarPeriod kPeriods[] = {CalendarPeriod::kMonth, CalendarPeriod::kWeek, CalendarPeriod::kQuarter,
                                       CalendarPeriod::kYear};

TEST(Calendar, GoldenStarts) {
  for (const auto& row : golden::rows("calendar", "period_start")) {
    const CalendarPeriod period = golden::period(row, 1);
    golden::expect(row, period_start(period_number(golden::number(row, 0), period), period));
  }
}

TEST(Calendar, GoldenNextStarts) {
  for (const auto& row : golden::rows("calendar", "next_period")) {
    const CalendarPeriod period = golden::period(row, 1);
    golden::expect(row, period_start(period_number(golden::number(row, 0), period) + 1, period));
  }
}

TEST(Calendar, EveryDayLiesBetweenTheStartsOfItsPeriodAndOfTheNext) {
  for (const CalendarPeriod period : kPeriods) {
    std::int64_t before = period_number(1, period);
    EXPECT_EQ(before, 0);
    for (double day = 1; day < 2958466; day += day < 100000 ? 1 : 5) {
      const std::int64_t number = period_number(day, period);
      ASSERT_LE(period_start(number, period), day == 60 ? 59 : day);
      ASSERT_GT(period_start(number + 1, period), day);
      ASSERT_TRUE(number == before || number == before + 1) << day;
      before = number;
    }
  }
}

TEST(Calendar, WhatIsNoDateHasNoPeriod) {
  for (const double number : {0.0, 0.99, -1.0, 2958466.0, 1e300, kNaN, std::numeric_limits<double>::infinity()}) {
    EXPECT_FALSE(is_date(number));
    EXPECT_EQ(period_number(number, CalendarPeriod::kMonth), -1);
  }
}

TEST(PeriodSpan, RunsFromTheEarliestToTheLatestDate) {
  const std::vector<double> dates = {45370, kNaN, 45292.5, 0, 45351};
  const PeriodSpan span = period_span(dates, CalendarPeriod::kMonth);
  EXPECT_EQ(span.count, 3U);
  EXPECT_EQ(period_start(span.first, CalendarPeriod::kMonth), 45292);
  std::vector<double> codes(dates.size());
  period_codes(dates, CalendarPeriod::kMonth, span, codes);
  EXPECT_EQ(codes[0], 2);
  EXPECT_TRUE(std::isnan(codes[1]));
  EXPECT_EQ(codes[2], 0);
  EXPECT_TRUE(std::isnan(codes[3]));
  EXPECT_EQ(codes[4], 1);
}

TEST(PeriodSpan, DatesOutsideASpanHaveNoCode) {
  std::vector<double> codes(2);
  period_codes(std::vector<double>{45292, 45400}, CalendarPeriod::kMonth,
               {period_number(45323, CalendarPeriod::kMonth), 1}, codes);
  EXPECT_TRUE(std::isnan(codes[0]));
  EXPECT_TRUE(std::isnan(codes[1]));
}

TEST(PeriodSpan, IsEmptyWithoutDates) {
  const PeriodSpan span = period_span(std::vector<double>{kNaN, 0}, CalendarPeriod::kWeek);
  EXPECT_EQ(span.first, -1);
  EXPECT_EQ(span.count, 0U);
}

}  // namespace
}  // namespace loyalty
