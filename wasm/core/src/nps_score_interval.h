#pragma once

#include "loyalty/interval.h"
#include "loyalty/nps.h"

namespace loyalty {

/// The scores, in points, that the score test with critical value z does not reject; for a sample `nps` accepts.
/// Source: Tango, Statistics in Medicine 17, 1998.
[[nodiscard]] Interval nps_score_interval(const NpsSample& sample, double z) noexcept;

}  // namespace loyalty
