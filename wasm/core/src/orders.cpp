#include "loyalty/orders.h"

#include <algorithm>
#include <cmath>

#include "customer_rows.h"
#include "numeric/median.h"
#include "numeric/not_a_number.h"
#include "numeric/sum.h"
#include "usable_order.h"

namespace loyalty {
namespace {

void count_skipped(SkippedOrders& skipped, OrderKind kind) noexcept {
  skipped.no_customer += static_cast<int>(kind == OrderKind::kNoCustomer);
  skipped.no_date += static_cast<int>(kind == OrderKind::kNoDate);
  skipped.outside_period += static_cast<int>(kind == OrderKind::kOutsidePeriod);
  skipped.no_amount += static_cast<int>(kind == OrderKind::kNoAmount);
  skipped.refunds += static_cast<int>(kind == OrderKind::kRefund);
}

/// Totals over the rows; leaves each order's day in `days`, NaN for a row that is no order.
OrdersReport add_up(const Orders& orders, Period period, std::size_t customers, std::span<double> days) noexcept {
  OrdersReport report = {};
  report.first_day = report.last_day = report.median_gap = numeric::kNaN;
  numeric::Sum revenue;
  for (std::size_t row = 0; row < days.size(); ++row) {
    const OrderKind kind = kind_of_order(orders, row, customers, period);
    days[row] = kind == OrderKind::kUsable ? std::floor(orders.dates[row]) : numeric::kNaN;
    if (kind != OrderKind::kUsable) {
      count_skipped(report.skipped, kind);
      continue;
    }
    ++report.orders;
    revenue.add(orders.amounts[row]);
    report.first_day = std::fmin(report.first_day, days[row]);
    report.last_day = std::fmax(report.last_day, days[row]);
  }
  report.revenue = revenue.value();
  return report;
}

/// Moves the gaps between a customer's days to `gaps` and returns how many there are.
std::size_t leave_gaps(std::span<const double> days, std::span<double> gaps) noexcept {
  std::size_t count = 0;
  for (std::size_t order = 1; order < days.size(); ++order) {
    const double gap = days[order] - days[order - 1];
    if (gap > 0) {
      gaps[count++] = gap;
    }
  }
  return count;
}

}  // namespace

OrdersReport orders_report(const Orders& orders, Period period, OrdersWorkspace workspace) noexcept {
  const std::size_t rows = std::min({orders.customers.size(), orders.dates.size(), orders.amounts.size()});
  const std::size_t customers = workspace.customers.empty() ? 0 : workspace.customers.size() - 1;
  const auto days = workspace.days.first(std::min(rows, workspace.days.size() / 2));
  const auto sorted = workspace.days.subspan(days.size(), days.size());
  OrdersReport report = add_up(orders, period, customers, days);
  const CustomerRows by_customer(orders.customers, days, workspace.customers, sorted);
  std::size_t gaps = 0;
  for (std::size_t customer = 0; customer < by_customer.customers(); ++customer) {
    const auto own = by_customer.of(customer);
    for (std::size_t step = 0; step < std::min(kLadder, own.size()); ++step) {
      ++report.customers_with[step];
    }
    report.customer_days += own.empty() ? 0 : own.back() - own.front();
    // A customer has fewer gaps than orders, so the unsorted days are free to take them.
    const std::size_t own_gaps = leave_gaps(own, days.subspan(gaps));
    report.repeat_customers_by_days += static_cast<int>(own_gaps > 0);
    gaps += own_gaps;
  }
  report.median_gap = numeric::median(days.first(gaps));
  return report;
}

}  // namespace loyalty
