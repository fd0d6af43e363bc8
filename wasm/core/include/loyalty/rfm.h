#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "loyalty/orders.h"

namespace loyalty {

/// Recency, frequency and monetary value of one customer.
struct RfmCustomer {
  /// Whole days from the last order to the day of reference; NaN for a customer without a usable order.
  double days_since;
  std::int64_t orders;
  double spend;
  /// Scores 1..bins, the highest for the best; 0 for a customer without a usable order.
  int recency;
  int frequency;
  int monetary;
  /// Row of the first usable order, 0 for a customer without one.
  std::size_t first_row;
};

/// Memory of `rfm`, one number each per customer code.
struct RfmWorkspace {
  std::span<double> keys;
  std::span<std::size_t> order;
};

/// Scores customers by rank.
///
///   score = 1 + floor(bins * (rank - 1) / customers),  rank the mean rank of ties, the worst customer first
///
/// @param as_of      day of reference, a date serial; NaN takes the day of the last order. Later orders are left out.
/// @param bins       2 or more.
/// @param customers  output, one per customer code.
/// Rows are usable as in orders.h. Never throws, never allocates; sums are compensated. O(n + c log c).
/// Source: Hughes, "Strategic Database Marketing", 1994.
void rfm(const Orders& orders, double as_of, int bins, RfmWorkspace workspace,
         std::span<RfmCustomer> customers) noexcept;

}  // namespace loyalty
