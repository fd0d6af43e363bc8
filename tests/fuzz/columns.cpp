// Any numbers at all in any column: every function returns, and what it returns is possible.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "loyalty/calendar.h"
#include "loyalty/cohorts.h"
#include "loyalty/drivers.h"
#include "loyalty/nps_mix.h"
#include "loyalty/nps_trend.h"
#include "loyalty/orders.h"
#include "loyalty/p_values.h"
#include "loyalty/rfm.h"
#include "loyalty/rpr.h"
#include "targets.h"

namespace loyalty {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
/// Periods that a test spreads out; one stray date can make hundreds of thousands.
constexpr std::size_t kMostPeriods = 5000;

bool is_chance(double p) { return std::isnan(p) || (p >= 0 && p <= 1); }

}  // namespace

void any_dates(AnyNumbers& any) {
  const auto dates = any.column(any.below(12));
  const auto period = CalendarPeriod{static_cast<int>(any.below(5))};
  const PeriodSpan span = period_span(dates, period);
  std::vector<double> codes(dates.size());
  period_codes(dates, period, span, codes);
  for (std::size_t row = 0; row < dates.size(); ++row) {
    EXPECT_EQ(std::isnan(codes[row]), !is_date(dates[row]));
    EXPECT_FALSE(codes[row] < 0 || codes[row] >= static_cast<double>(span.count));
    const double start = period_start(period_number(dates[row], period), period);
    EXPECT_TRUE(!is_date(dates[row]) || start <= dates[row]);
  }
}

void any_trends(AnyNumbers& any) {
  const auto answers = any.column(any.below(12));
  const auto dates = any.column(any.below(12));
  const auto period = CalendarPeriod{static_cast<int>(any.below(5))};
  const auto scale = NpsScale{static_cast<int>(any.below(5))};
  const PeriodSpan span = nps_period_span(answers, dates, scale, period);
  std::vector<NpsSample> samples(std::min(span.count, kMostPeriods));
  nps_periods(answers, dates, scale, period, span, samples);
  std::vector<NpsTrendPoint> points(samples.size());
  nps_trend(samples, any.number(), points);
  EXPECT_TRUE(std::all_of(points.begin(), points.end(), [](const NpsTrendPoint& point) {
    return std::isnan(point.score) ||
           (!(point.interval.low > point.score) && !(point.score > point.interval.high) && is_chance(point.p));
  }));
  EXPECT_TRUE(is_chance(nps_slope(samples, NpsTestMethod{static_cast<int>(any.below(2))}).p));
}

void any_orders(AnyNumbers& any) {
  const auto customers = any.column(any.below(15));
  const auto dates = any.column(any.below(15));
  const auto amounts = any.column(any.below(15));
  const std::size_t rows = std::min({customers.size(), dates.size(), amounts.size()});
  const std::size_t codes = any.below(8);
  std::vector<double> days(2 * rows);
  std::vector<std::size_t> starts(codes + 1);
  const OrdersReport report = orders_report({customers, dates, amounts}, {any.number(), any.number()}, {days, starts});
  EXPECT_TRUE(std::is_sorted(report.customers_with.rbegin(), report.customers_with.rend()));
  EXPECT_LE(report.repeat_customers_by_days, report.customers_with[1]);
  EXPECT_FALSE(report.median_gap <= 0);
  EXPECT_GE(report.customer_days, 0);

  std::vector<double> last_days(codes);
  const auto rule = RepeatRule{static_cast<int>(any.below(3))};
  const RepeatPurchase repeated = repeat_purchase(customers, dates, {any.number(), any.number()}, rule, last_days);
  EXPECT_LE(repeated.repeat_customers, repeated.customers);
  EXPECT_LE(repeated.customers, repeated.orders);

  std::vector<double> keys(codes);
  std::vector<std::size_t> order(codes);
  std::vector<RfmCustomer> scored(codes);
  const int bins = 2 + static_cast<int>(any.below(9));
  rfm({customers, dates, amounts}, any.number(), bins, {keys, order}, scored);
  EXPECT_TRUE(std::all_of(scored.begin(), scored.end(), [bins](const RfmCustomer& customer) {
    const int least = customer.orders > 0 ? 1 : 0;
    return std::min({customer.recency, customer.frequency, customer.monetary}) >= least &&
           std::max({customer.recency, customer.frequency, customer.monetary}) <= bins;
  }));
}

void any_cohorts(AnyNumbers& any) {
  const auto customers = any.column(any.below(15));
  const auto periods = any.column(any.below(15));
  const std::size_t count = any.below(12);
  std::vector<double> rows(periods.size());
  std::vector<std::size_t> starts(any.below(8) + 1);
  std::vector<PeriodChurn> table(count);
  churn_by_period(customers, periods, {rows, starts}, table);
  std::vector<std::int64_t> active(count * count);
  cohorts(customers, periods, count, {rows, starts}, active);
  for (std::size_t period = 0; period < count; ++period) {
    EXPECT_GE(table[period].lost(), 0);
    EXPECT_TRUE(is_chance(table[period].churn()));
    EXPECT_EQ(active[period * count], table[period].acquired);
  }
}

void any_drivers(AnyNumbers& any) {
  const std::size_t columns = 1 + any.below(4);
  const auto outcome = any.column(any.below(20));
  const auto cells = any.column(outcome.size() * columns);
  for (const DriversMethod method : {DriversMethod::kLmg, DriversMethod::kJohnson}) {
    std::vector<double> workspace(drivers_workspace(columns, method));
    std::vector<Driver> rows(columns);
    const DriversFit fit = drivers(outcome, {cells, outcome.size(), columns}, method, workspace, rows);
    EXPECT_TRUE(is_chance(fit.r_squared));
    EXPECT_EQ(std::isnan(fit.r_squared), fit.status != DriversStatus::kOk);
  }
}

void any_mixes(AnyNumbers& any) {
  const auto sample = [&any] {
    return NpsSample{std::fabs(any.number()), std::fabs(any.number()), std::fabs(any.number())};
  };
  const std::vector<NpsSample> before = {sample(), sample()};
  const std::vector<NpsSample> after = {sample(), sample()};
  std::vector<NpsMix> groups(2);
  EXPECT_FALSE(std::fabs(nps_mix(before, after, groups).total) > 200 * (1 + 1e-9));
}

void any_p_values(AnyNumbers& any) {
  std::vector<double> p = any.column(any.below(10));
  std::replace_if(
      p.begin(), p.end(), [](double value) { return !is_chance(value); }, kNaN);
  std::vector<double> adjusted(p.size());
  std::vector<std::size_t> order(p.size());
  for (const auto adjust : {holm, benjamini_hochberg}) {
    adjust(p, adjusted, order);
    for (std::size_t test = 0; test < p.size(); ++test) {
      EXPECT_TRUE(is_chance(adjusted[test]));
      EXPECT_FALSE(adjusted[test] < p[test]);
    }
  }
}

}  // namespace loyalty
