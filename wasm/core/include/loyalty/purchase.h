#pragma once

#include <span>

namespace loyalty {

/// Orders per customer. NaN without customers and for a negative argument.
[[nodiscard]] double purchase_frequency(double orders, double customers) noexcept;

/// Days between the orders of a customer: days / frequency. NaN unless both are above 0.
[[nodiscard]] double purchase_gap(double days, double frequency) noexcept;

/// Revenue per order. NaN without orders and for a negative number of them.
[[nodiscard]] double average_order_value(double revenue, double orders) noexcept;

/// Sum of amounts, refunds included; NaN cells are none. NaN without amounts. The sum is compensated.
[[nodiscard]] double revenue(std::span<const double> amounts) noexcept;

/// Mean of the amounts of orders. NaN cells and refunds (amounts below 0) are no orders; an amount of 0 is one.
/// NaN without orders. The sum is compensated.
[[nodiscard]] double average_order_value(std::span<const double> amounts) noexcept;

}  // namespace loyalty
