#pragma once

#include <limits>

#include "loyalty/interval.h"

namespace loyalty::numeric {

inline constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
inline constexpr double kInfinity = std::numeric_limits<double>::infinity();
inline constexpr Interval kNoInterval = {kNaN, kNaN};

/// False for NaN too.
[[nodiscard]] constexpr bool is_confidence(double confidence) noexcept { return confidence > 0 && confidence < 1; }

}  // namespace loyalty::numeric
