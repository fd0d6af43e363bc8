#pragma once

#include <span>

namespace loyalty::numeric {

/// Middle value, or the mean of the two middle ones; NaN of none. Reorders the values, none of which may be NaN.
[[nodiscard]] double median(std::span<double> values) noexcept;

}  // namespace loyalty::numeric
