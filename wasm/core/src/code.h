#pragma once

#include <cmath>
#include <cstddef>

namespace loyalty {

/// The whole number 0..count-1 that a cell holds, or `count` for any other cell.
[[nodiscard]] inline std::size_t code_of(double cell, std::size_t count) noexcept {
  const bool is_code = cell >= 0 && cell < static_cast<double>(count) && cell == std::trunc(cell);
  return is_code ? static_cast<std::size_t>(cell) : count;
}

}  // namespace loyalty
