#pragma once

#include "loyalty/interval.h"

namespace loyalty {

/// Wilson's score interval of a proportion, a fraction in [0, 1].
///
/// @param successes   in [0, n], whole or weighted.
/// @param n           above 0.
/// @param confidence  in (0, 1).
/// @return NaN when an argument is outside its range. The low end is exactly 0 for no success and the high end exactly
/// 1 for nothing but successes.
/// Source: Wilson, Journal of the American Statistical Association 22, 1927.
[[nodiscard]] Interval wilson(double successes, double n, double confidence) noexcept;

}  // namespace loyalty
