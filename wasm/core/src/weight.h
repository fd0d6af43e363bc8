#pragma once

#include <algorithm>
#include <cmath>
#include <span>

namespace loyalty {

/// False for NaN, negative and infinite numbers.
[[nodiscard]] inline bool is_weight(double weight) noexcept { return weight >= 0 && std::isfinite(weight); }

/// A power of two that brings the largest weight near 1, so that no square overflows or vanishes. Exact to multiply by.
[[nodiscard]] inline double weight_unit(std::span<const double> weights) noexcept {
  double largest = 0;
  for (const double weight : weights) {
    largest = is_weight(weight) ? std::max(largest, weight) : largest;
  }
  return largest > 0 ? std::ldexp(1, std::clamp(-std::ilogb(largest), -1000, 1000)) : 1;
}

}  // namespace loyalty
