#pragma once

#include "loyalty/interval.h"
#include "loyalty/nps.h"

namespace loyalty {

/// Percentile interval, in points, of the score of n answers drawn again with the sample's shares: the quantiles of the
/// exact multinomial distribution, for a sample `nps` accepts. n is rounded to a whole number, at least 1. O(n).
[[nodiscard]] Interval nps_bootstrap(const NpsSample& sample, double confidence) noexcept;

}  // namespace loyalty
