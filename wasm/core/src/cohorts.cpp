#include "loyalty/cohorts.h"

#include <algorithm>

#include "code.h"
#include "customer_rows.h"
#include "numeric/not_a_number.h"

namespace loyalty {
namespace {

/// Calls `visit(period, period before, first period)` for each period a customer is active in, in order. The period
/// before is `count` for the first one. Codes that are no period end the list.
template <typename Visit>
void visit_periods(std::span<const double> own, std::size_t count, Visit visit) noexcept {
  std::size_t before = count;
  std::size_t first = count;
  for (const double cell : own) {
    const std::size_t period = code_of(cell, count);
    if (period == count || period == before) {
      continue;
    }
    first = first == count ? period : first;
    visit(period, before, first);
    before = period;
  }
}

template <typename Visit>
void visit_customers(std::span<const double> customers, std::span<const double> periods, std::size_t count,
                     ActivityWorkspace workspace, Visit visit) noexcept {
  const CustomerRows rows(customers, periods, workspace.customers, workspace.rows);
  for (std::size_t customer = 0; customer < rows.customers(); ++customer) {
    visit_periods(rows.of(customer), count, visit);
  }
}

}  // namespace

double PeriodChurn::churn() const noexcept {
  return active_before > 0 ? static_cast<double>(lost()) / static_cast<double>(active_before) : numeric::kNaN;
}

void churn_by_period(std::span<const double> customers, std::span<const double> periods, ActivityWorkspace workspace,
                     std::span<PeriodChurn> table) noexcept {
  std::fill(table.begin(), table.end(), PeriodChurn{});
  visit_customers(customers, periods, table.size(), workspace,
                  [table](std::size_t period, std::size_t before, std::size_t first) {
                    PeriodChurn& row = table[period];
                    if (period == first) {
                      ++row.acquired;
                    } else if (before + 1 == period) {
                      ++row.retained;
                    } else {
                      ++row.returned;
                    }
                    if (period + 1 < table.size()) {
                      ++table[period + 1].active_before;
                    }
                  });
}

void cohorts(std::span<const double> customers, std::span<const double> periods, std::size_t period_count,
             ActivityWorkspace workspace, std::span<std::int64_t> active) noexcept {
  std::fill(active.begin(), active.end(), 0);
  if (active.size() < period_count * period_count) {
    return;
  }
  visit_customers(customers, periods, period_count, workspace,
                  [active, period_count](std::size_t period, std::size_t, std::size_t first) {
                    ++active[first * period_count + period - first];
                  });
}

}  // namespace loyalty
