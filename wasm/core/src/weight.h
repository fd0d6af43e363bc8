#pragma once

#include <algorithm>
#include <cmath>
#include <span>

#include "numeric/unit.h"

namespace loyalty {

/// False for NaN, negative and infinite numbers.
[[nodiscard]] inline bool is_weight(double weight) noexcept { return weight >= 0 && std::isfinite(weight); }

/// The unit of the largest weight (numeric/unit.h).
[[nodiscard]] inline double weight_unit(std::span<const double> weights) noexcept {
  double largest = 0;
  for (const double weight : weights) {
    largest = is_weight(weight) ? std::max(largest, weight) : largest;
  }
  return numeric::unit_of(largest);
}

}  // namespace loyalty
