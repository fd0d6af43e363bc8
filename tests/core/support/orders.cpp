#include "support/orders.h"

#include <limits>

#include "loyalty/cohorts.h"
#include "loyalty/rfm.h"

namespace loyalty::golden {
namespace {

using Table = std::vector<std::vector<double>>;

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

double number(std::int64_t count) { return static_cast<double>(count); }

double share_of(double part, double whole) { return whole > 0 ? part / whole : kNaN; }

double share(std::int64_t part, std::int64_t whole) { return share_of(number(part), number(whole)); }

/// A table of one column behind a column of titles.
Table titled(const std::vector<double>& values) {
  Table table;
  for (const double value : values) {
    table.push_back({0, value});
  }
  return table;
}

/// Customers and periods as codes, and room to sort them in.
struct Activity {
  Activity(const OrderColumns& orders, CalendarPeriod given)
      : period(given),
        span(span_of(orders, given)),
        codes(orders.dates.size()),
        rows(orders.dates.size()),
        starts(orders.names.size() + 1) {
    period_codes(orders.dates, period, span, codes);
  }

  /// Periods with an order that has a customer.
  static PeriodSpan span_of(const OrderColumns& orders, CalendarPeriod period) {
    std::vector<double> dates = orders.dates;
    for (std::size_t row = 0; row < dates.size(); ++row) {
      dates[row] = orders.customers[row] >= 0 ? dates[row] : kNaN;
    }
    return period_span(dates, period);
  }

  [[nodiscard]] double start(std::size_t place) const {
    return period_start(span.first + static_cast<std::int64_t>(place), period);
  }

  [[nodiscard]] ActivityWorkspace workspace() { return {rows, starts}; }

  CalendarPeriod period;
  PeriodSpan span;
  std::vector<double> codes;
  std::vector<double> rows;
  std::vector<std::size_t> starts;
};

}  // namespace

Table report_table(const OrderColumns& orders, Period period) {
  std::vector<double> days(2 * orders.dates.size());
  std::vector<std::size_t> customers(orders.names.size() + 1);
  const OrdersReport report = orders_report(orders.view(), period, {days, customers});
  const auto& with = report.customers_with;
  const SkippedOrders& skipped = report.skipped;
  return titled({number(with[0]),
                 number(report.orders),
                 report.revenue,
                 report.revenue / number(report.orders),
                 report.revenue / number(with[0]),
                 share(report.orders, with[0]),
                 number(with[1]),
                 share(with[1], with[0]),
                 share(report.repeat_customers_by_days, with[0]),
                 share(with[1], with[0]),
                 share(with[2], with[1]),
                 share(with[3], with[2]),
                 report.median_gap,
                 share_of(report.customer_days, number(report.orders - with[0])),
                 share_of(report.customer_days, number(with[0])),
                 report.first_day,
                 report.last_day,
                 number(skipped.no_customer),
                 number(skipped.no_date),
                 number(skipped.no_amount),
                 number(skipped.refunds),
                 number(skipped.outside_period)});
}

Table churn_table(const OrderColumns& orders, CalendarPeriod period) {
  Activity activity(orders, period);
  std::vector<PeriodChurn> rows(activity.span.count);
  churn_by_period(orders.customers, activity.codes, activity.workspace(), rows);
  Table table;
  for (std::size_t place = 0; place < rows.size(); ++place) {
    const PeriodChurn& row = rows[place];
    table.push_back({activity.start(place), number(row.active_before), number(row.retained), number(row.lost()),
                     row.churn(), number(row.acquired), number(row.returned)});
  }
  return table;
}

Table cohort_table(const OrderColumns& orders, CalendarPeriod period) {
  Activity activity(orders, period);
  const std::size_t count = activity.span.count;
  std::vector<std::int64_t> active(count * count);
  cohorts(orders.customers, activity.codes, count, activity.workspace(), active);
  Table table;
  for (std::size_t cohort = 0; cohort < count; ++cohort) {
    const std::int64_t size = active[cohort * count];
    table.push_back({activity.start(cohort), number(size)});
    for (std::size_t later = 0; later < count; ++later) {
      table.back().push_back(cohort + later < count ? share(active[cohort * count + later], size) : kNaN);
    }
  }
  return table;
}

Table rfm_table(const OrderColumns& orders, double as_of, int bins) {
  std::vector<double> keys(orders.names.size());
  std::vector<std::size_t> order(orders.names.size());
  std::vector<RfmCustomer> customers(orders.names.size());
  rfm(orders.view(), as_of, bins, {keys, order}, customers);
  Table table;
  for (const RfmCustomer& customer : customers) {
    if (customer.orders > 0) {
      table.push_back({0, customer.days_since, number(customer.orders), customer.spend,
                       static_cast<double>(customer.recency), static_cast<double>(customer.frequency),
                       static_cast<double>(customer.monetary)});
    }
  }
  return table;
}

}  // namespace loyalty::golden
