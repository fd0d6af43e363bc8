#pragma once

namespace loyalty {

/// What a customer brings over a lifetime: order value * orders per period * periods * margin.
///
/// @param margin  share of the revenue that stays, in [0, 1]; 1 gives revenue.
/// @return NaN for a negative argument and a margin above 1.
[[nodiscard]] double lifetime_value(double order_value, double frequency, double lifetime, double margin) noexcept;

/// What a customer brings today's money for, when a share of customers stays each period, for ever:
///
///   margin * retention / (1 + discount - retention)         the first margin comes after a period
///   margin * (1 + discount) / (1 + discount - retention)    `includes_first`: it comes now
///
/// @param retention  in [0, 1].
/// @param discount   per period, >= 0.
/// @return NaN when an argument is outside its range, and for retention 1 without discount, whose value is infinite.
/// Source: Gupta and Lehmann, "Customers as assets", Journal of Interactive Marketing 17(1), 2003.
[[nodiscard]] double discounted_lifetime_value(double margin, double retention, double discount,
                                               bool includes_first) noexcept;

}  // namespace loyalty
