#pragma once

#include <cstdint>
#include <span>

#include "loyalty/interval.h"

namespace loyalty {

struct Mean {
  /// Values that are not NaN.
  std::int64_t n;
  /// NaN when n is 0.
  double mean;
  /// Student's t interval, clipped; NaN when n < 2.
  Interval interval;
};

/// Mean with Student's t interval: mean -+ t(n - 1) * sd / sqrt(n), sd with divisor n - 1.
///
/// @param values      NaN is skipped. Infinities make every number NaN.
/// @param confidence  in (0, 1), otherwise the interval is NaN.
/// @param limits      the scale's ends, to which the interval is clipped; infinite for a scale without ends.
/// Sums are compensated; two passes.
[[nodiscard]] Mean mean_interval(std::span<const double> values, double confidence, Interval limits) noexcept;

/// Student's t interval where n values have been added up already; NaN when n < 2.
///
/// @param squared_deviations  sum of (value - mean)^2, not below 0.
[[nodiscard]] Interval student_interval(double n, double mean, double squared_deviations, double confidence,
                                        Interval limits) noexcept;

}  // namespace loyalty
