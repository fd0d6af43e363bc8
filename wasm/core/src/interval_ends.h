#pragma once

#include "loyalty/interval.h"

namespace loyalty {

/// `value` moved into [limits.low, limits.high]; NaN stays NaN.
[[nodiscard]] constexpr double clip(double value, Interval limits) noexcept {
  return value < limits.low ? limits.low : value > limits.high ? limits.high : value;
}

[[nodiscard]] constexpr Interval clip(Interval interval, Interval limits) noexcept {
  return {clip(interval.low, limits), clip(interval.high, limits)};
}

}  // namespace loyalty
