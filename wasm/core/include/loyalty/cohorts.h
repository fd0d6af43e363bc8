#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace loyalty {

/// Memory for customers by period: one number per row, and one more than there are customer codes.
struct ActivityWorkspace {
  std::span<double> rows;
  std::span<std::size_t> customers;
};

/// Customers of one period, those of the period before included.
struct PeriodChurn {
  /// Customers active in the period before.
  std::int64_t active_before;
  /// Of these, active in this one too.
  std::int64_t retained;
  /// Active for the first time.
  std::int64_t acquired;
  /// Active again after at least one period without an order.
  std::int64_t returned;

  [[nodiscard]] std::int64_t lost() const noexcept { return active_before - retained; }
  /// lost / active_before, a fraction; NaN when nobody was active before.
  [[nodiscard]] double churn() const noexcept;
};

/// How customers stay, leave and return from period to period. A customer is active in a period with an order in it.
///
/// @param customers  a code 0..workspace.customers.size()-2 per order.
/// @param periods    a code 0..table.size()-1 per order (see period_codes in calendar.h).
/// @param table      output, one row per period.
/// Rows with any other code are left out; the columns pair by position. Never throws, never allocates.
void churn_by_period(std::span<const double> customers, std::span<const double> periods, ActivityWorkspace workspace,
                     std::span<PeriodChurn> table) noexcept;

/// Counts the customers of each cohort who are active in each period. A customer's cohort is the first period with an
/// order.
///
/// @param active  output, period_count * period_count numbers: active[cohort * period_count + k] customers of the
/// cohort
///                have an order k periods after their first; k = 0 is the cohort's size.
void cohorts(std::span<const double> customers, std::span<const double> periods, std::size_t period_count,
             ActivityWorkspace workspace, std::span<std::int64_t> active) noexcept;

}  // namespace loyalty
