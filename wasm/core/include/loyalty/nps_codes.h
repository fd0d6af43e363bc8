#pragma once

#include <span>

#include "loyalty/nps.h"

namespace loyalty {

/// What each answer adds to the score: -1 a detractor, 0 a passive, +1 a promoter, NaN a cell that is no answer.
///
/// @param codes  output, one per answer.
/// Never throws, never allocates. O(n).
void nps_codes(std::span<const double> answers, NpsScale scale, std::span<double> codes) noexcept;

}  // namespace loyalty
