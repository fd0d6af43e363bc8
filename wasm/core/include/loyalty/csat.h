#pragma once

#include "loyalty/answers.h"
#include "loyalty/interval.h"

namespace loyalty {

/// How answers to "how satisfied are you" make one number.
enum class CsatMethod {
  kTopTwo,  ///< answers of the two highest values per hundred: points, 0..100
  kMean,    ///< mean, on the scale
  kNet,     ///< kTopTwo minus answers of the two lowest values per hundred: points, -100..100
  kPomp,    ///< 100 * (mean - low) / (high - low): percent of the maximum possible, points, 0..100
};

/// Customer satisfaction score.
///
/// @param tally  made on `scale`, which has at least two values.
/// @return NaN when there are no answers.
/// Never throws, never allocates. O(1).
[[nodiscard]] double csat(const AnswerTally& tally, Scale scale, CsatMethod method) noexcept;

/// Wilson's interval of kTopTwo, in points. NaN without answers and for a confidence outside (0, 1).
[[nodiscard]] Interval csat_interval(const AnswerTally& tally, Scale scale, double confidence) noexcept;

}  // namespace loyalty
