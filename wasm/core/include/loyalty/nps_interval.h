#pragma once

#include "loyalty/interval.h"
#include "loyalty/nps.h"

namespace loyalty {

/// How an interval of the score is made. Shares p, s, d; theta = p - d; z the normal quantile; n answers.
enum class NpsIntervalMethod {
  /// Wald's interval after adding 3/4 promoter, 3/2 passives and 3/4 detractor. Right coverage from n = 10 on, and
  /// never of zero width. Rocks, The American Statistician 70(4), 2016.
  kAdjustedWald,
  /// theta -+ z * sqrt((p + d - theta^2) / n). Zero width when every answer is in one group.
  kWald,
  /// Inverts the score test of Tango, Statistics in Medicine 17, 1998.
  kScore,
  /// Percentiles of the exact distribution of the resampled score: multinomial, no random numbers. Above a million
  /// answers its normal limit, which is kWald.
  kBootstrap,
};

/// Confidence interval of the Net Promoter Score, in points, clipped to [-100, 100].
///
/// @param sample      whole or weighted counts. kBootstrap resamples a whole number of answers: it keeps the shares and
///                    rounds n (the effective n of weighted answers) to the nearest whole number, at least 1.
/// @param confidence  in (0, 1).
/// @return NaN for an empty or invalid sample (see `nps`) and for a confidence outside (0, 1). The estimate always lies
/// in the interval: kAdjustedWald is centred on the adjusted score, and where nearly all of a few answers are in one
/// group it would miss the estimate, so there it is widened to it. O(1); kBootstrap O(n). Never throws, never
/// allocates.
[[nodiscard]] Interval nps_interval(const NpsSample& sample, double confidence, NpsIntervalMethod method) noexcept;

}  // namespace loyalty
