#include <emscripten/bind.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "desk.h"
#include "loyalty/calendar.h"
#include "loyalty/cohorts.h"
#include "loyalty/ltv.h"
#include "loyalty/orders.h"
#include "loyalty/purchase.h"
#include "loyalty/referral.h"
#include "loyalty/retention.h"
#include "loyalty/rfm.h"
#include "loyalty/rpr.h"
#include "memory.h"

// What each function takes from the desk and leaves there is written in wasm/js/engine-module.d.ts.
namespace {

using namespace loyalty;
using memory::desk;
using memory::DeskWriter;
using memory::leave;
using memory::room;

void repeat_customers(double customers, double dates, double length, double count, double from, double to, int rule) {
  const RepeatPurchase found =
      repeat_purchase(room(customers, length), room(dates, length), {from, to}, RepeatRule{rule}, desk(0, count));
  leave(found.customers, found.repeat_customers, found.orders);
}

double value_per_order(double revenue, double orders) { return average_order_value(revenue, orders); }

double mean_amount(double amounts, double length) { return average_order_value(room(amounts, length)); }

double revenue_of_amounts(double amounts, double length) { return revenue(room(amounts, length)); }

void forecast_referrals() {
  const auto given = desk(0, 6);
  const ReferralForecast found = referral_forecast({given[0], given[1], given[2], given[3], given[4], given[5]});
  leave(found.new_customers, found.lost_prospects, found.net);
}

Orders orders_in_room(double customers, double dates, double amounts, double length) {
  return {room(customers, length), room(dates, length), room(amounts, length)};
}

void report_orders(double customers, double dates, double amounts, double length, double count, double from,
                   double to) {
  std::vector<std::size_t> starts(static_cast<std::size_t>(count) + 1);
  const OrdersReport found =
      orders_report(orders_in_room(customers, dates, amounts, length), {from, to}, {desk(0, 2 * length), starts});
  DeskWriter writer;
  writer.put(found.orders, found.revenue);
  for (const std::int64_t with : found.customers_with) writer.put(with);
  writer.put(found.repeat_customers_by_days, found.median_gap, found.first_day, found.last_day);
  const SkippedOrders& skipped = found.skipped;
  writer.put(skipped.no_customer, skipped.no_date, skipped.outside_period, skipped.no_amount, skipped.refunds,
             found.customer_days);
}

void periods_of_orders(double customers, double dates, double length, int period) {
  const auto codes = room(customers, length);
  const auto column = room(dates, length);
  for (std::size_t row = 0; row < column.size(); ++row) {
    if (std::isnan(codes[row])) column[row] = codes[row];
  }
  const PeriodSpan span = period_span(column, CalendarPeriod{period});
  period_codes(column, CalendarPeriod{period}, span, column);
  leave(span.first, span.count);
}

double start_of_period(double number, int period) {
  return period_start(static_cast<std::int64_t>(number), CalendarPeriod{period});
}

void churn_of_periods(double customers, double periods, double length, double count, double period_count) {
  std::vector<std::size_t> starts(static_cast<std::size_t>(count) + 1);
  std::vector<PeriodChurn> table(static_cast<std::size_t>(period_count));
  churn_by_period(room(customers, length), room(periods, length), {desk(0, length), starts}, table);
  DeskWriter writer;
  for (const PeriodChurn& each : table) {
    writer.put(each.active_before, each.retained, each.lost(), each.churn(), each.acquired, each.returned);
  }
}

void cohorts_of_periods(double customers, double periods, double length, double count, double period_count) {
  std::vector<std::size_t> starts(static_cast<std::size_t>(count) + 1);
  std::vector<std::int64_t> active(static_cast<std::size_t>(period_count * period_count));
  cohorts(room(customers, length), room(periods, length), static_cast<std::size_t>(period_count),
          {desk(0, length), starts}, active);
  DeskWriter writer;
  for (const std::int64_t each : active) writer.put(each);
}

void score_customers(double customers, double dates, double amounts, double length, double count, double as_of,
                     int bins) {
  const auto codes = static_cast<std::size_t>(count);
  std::vector<std::size_t> order(codes);
  std::vector<RfmCustomer> table(codes);
  rfm(orders_in_room(customers, dates, amounts, length), as_of, bins, {desk(0, count), order}, table);
  DeskWriter writer;
  for (const RfmCustomer& each : table) {
    writer.put(each.days_since, each.orders, each.spend, each.recency, each.frequency, each.monetary, each.first_row);
  }
}

}  // namespace

EMSCRIPTEN_BINDINGS(loyalty_purchases) {
  using emscripten::function;
  function("repeatPurchase", &repeat_customers);
  function("repeatPurchaseRate", &repeat_purchase_rate);
  function("purchaseFrequency", &purchase_frequency);
  function("purchaseGap", &purchase_gap);
  function("averageOrderValue", &value_per_order);
  function("meanAmount", &mean_amount);
  function("revenue", &revenue_of_amounts);
  function("churn", static_cast<double (*)(double, double)>(&churn));
  function("retention", &retention);
  function("netRevenueRetention", &net_revenue_retention);
  function("earnedGrowthRate", &earned_growth_rate);
  function("lifetimeValue", &lifetime_value);
  function("discountedLifetimeValue", &discounted_lifetime_value);
  function("referralForecast", &forecast_referrals);
  function("ordersReport", &report_orders);
  function("orderPeriods", &periods_of_orders);
  function("periodStart", &start_of_period);
  function("churnByPeriod", &churn_of_periods);
  function("cohorts", &cohorts_of_periods);
  function("rfm", &score_customers);
}
