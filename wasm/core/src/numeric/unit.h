#pragma once

#include <algorithm>
#include <cmath>

namespace loyalty::numeric {

/// A power of two that brings a number above 0 near 1, so that no square overflows or vanishes; 1 for 0. Exact to
/// multiply by.
[[nodiscard]] inline double unit_of(double largest) noexcept {
  return largest > 0 ? std::ldexp(1, std::clamp(-std::ilogb(largest), -1000, 1000)) : 1;
}

}  // namespace loyalty::numeric
