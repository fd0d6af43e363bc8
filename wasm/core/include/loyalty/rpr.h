#pragma once

#include <cstdint>
#include <span>

namespace loyalty {

/// Share of customers with two or more purchases, a fraction in [0, 1]. NaN when there is no customer, and where the
/// one is no part of the other.
[[nodiscard]] double repeat_purchase_rate(double repeat_customers, double customers) noexcept;

/// What makes a second purchase. Published rates of the same data differ by nothing else.
enum class RepeatRule {
  kOrders,  ///< a second order, even of the same day
  kDays,    ///< an order on another day (the whole part of the date serial)
};

/// A half-open period [from, to) of date serials; infinite where it is open.
struct Period {
  double from;
  double to;
};

struct RepeatPurchase {
  /// Customers with an order in the period.
  std::int64_t customers;
  std::int64_t repeat_customers;
  /// Orders in the period, under either rule.
  std::int64_t orders;
};

/// Counts customers and repeat customers from raw orders.
///
/// @param customers  a whole number 0..workspace.size()-1 per order; an order with any other code is left out.
/// @param dates      a date serial per order, the part after the point being the time; NaN leaves the order out.
/// @param workspace  one number per customer code, overwritten; the function allocates nothing.
/// The columns pair by position (a longer one is cut). O(orders + codes).
[[nodiscard]] RepeatPurchase repeat_purchase(std::span<const double> customers, std::span<const double> dates,
                                             Period period, RepeatRule rule, std::span<double> workspace) noexcept;

}  // namespace loyalty
