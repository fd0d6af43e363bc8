#pragma once

#include "loyalty/answers.h"

namespace loyalty {

/// How answers to "it was easy" (or "how much effort did it take") make one number.
enum class CesMethod {
  kMean,   ///< mean, on the scale, whatever the direction
  kAgree,  ///< answers on the easy side of the scale's midpoint per hundred: points, 0..100
  kNet,    ///< kAgree minus answers on the hard side per hundred: points, -100..100
};

/// Which end of the scale is easy.
enum class CesDirection {
  kHighIsEasy,  ///< the statement of 2013, "made it easy"
  kLowIsEasy,   ///< the question of 2010, "how much effort"
};

/// Customer effort score.
///
/// @param tally  made on `scale`. An answer at the midpoint is on neither side.
/// @return NaN when there are no answers.
/// Never throws, never allocates. O(1).
/// Source: Dixon, Freeman, Toman, "Stop Trying to Delight Your Customers", Harvard Business Review 88(7/8), 2010.
[[nodiscard]] double ces(const AnswerTally& tally, Scale scale, CesMethod method, CesDirection direction) noexcept;

}  // namespace loyalty
