#pragma once

#include "loyalty/nps.h"

namespace loyalty {

/// How many respondents must change for a score to reach a target, each way on its own. 0 where it is reached already,
/// NaN where this way alone cannot reach it.
struct NpsTarget {
  double passives_to_promoters;
  double detractors_to_promoters;
  /// New respondents, all of them promoters.
  double new_promoters;
};

/// With short = target * n / 100 - (promoters - detractors):
///
///   passives     ceil(short)
///   detractors   ceil(short / 2)
///   new          ceil(short / (1 - target / 100))
///
/// @param sample  whole counts.
/// @param target  points, in [-100, 100].
/// @return NaN throughout for an empty sample and for a target outside its range. The ceilings forgive an error of 1e-9
/// of an answer: targets like 33.3 are no doubles.
[[nodiscard]] NpsTarget nps_target(const NpsSample& sample, double target) noexcept;

}  // namespace loyalty
