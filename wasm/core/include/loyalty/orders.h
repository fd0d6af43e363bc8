#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "loyalty/rpr.h"

namespace loyalty {

/// Raw orders, paired by position (longer columns are cut).
struct Orders {
  /// A whole number from 0 on per order; NaN where there is no customer.
  std::span<const double> customers;
  /// Date serials, the part after the point being the time; a number that is no date (calendar.h) is none.
  std::span<const double> dates;
  /// NaN where there is no amount; an amount below 0 is a refund, 0 an order that cost nothing.
  std::span<const double> amounts;
};

/// Rows that are no usable order, each counted under the first kind that fits. Wholly blank rows are not counted.
struct SkippedOrders {
  std::int64_t no_customer;
  std::int64_t no_date;
  std::int64_t outside_period;
  std::int64_t no_amount;
  std::int64_t refunds;
};

/// Highest step of the ladder from first to repeated purchases.
inline constexpr std::size_t kLadder = 4;

struct OrdersReport {
  std::int64_t orders;
  double revenue;
  /// Customers with at least 1, 2, 3, 4 orders.
  std::array<std::int64_t, kLadder> customers_with;
  /// Customers with orders on two or more days.
  std::int64_t repeat_customers_by_days;
  /// Median of the days between neighbouring purchase days of a customer, all customers together; NaN when nobody
  /// bought on two days.
  double median_gap;
  /// Whole days from the first order of a customer to the last, all customers together.
  double customer_days;
  /// Date serials of the first and the last day, NaN without orders.
  double first_day;
  double last_day;
  SkippedOrders skipped;
};

/// Memory of `orders_report`: two numbers per row, and one more than there are customer codes.
struct OrdersWorkspace {
  std::span<double> days;
  std::span<std::size_t> customers;
};

/// What a list of orders says about customers.
///
/// @param period  half-open [from, to).
/// Never throws, never allocates; sums are compensated. O(n) for orders in the order of their dates, else O(n log n).
[[nodiscard]] OrdersReport orders_report(const Orders& orders, Period period, OrdersWorkspace workspace) noexcept;

}  // namespace loyalty
