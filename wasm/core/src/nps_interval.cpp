#include "loyalty/nps_interval.h"

#include <algorithm>
#include <cmath>

#include "interval_ends.h"
#include "nps_adjusted.h"
#include "nps_bootstrap.h"
#include "nps_score_interval.h"
#include "numeric/normal.h"
#include "numeric/not_a_number.h"

namespace loyalty {
namespace {

constexpr Interval kPoints = {-100, 100};

/// With more answers the resampled score is normal to less than a thousandth of a point, and nobody need wait for it.
constexpr double kMostResampled = 1e6;

Interval wald(const NpsSample& sample, double z) noexcept {
  const double half_width = 100 * z * std::sqrt(nps_variance(sample) / nps_answers(sample));
  return {nps(sample) - half_width, nps(sample) + half_width};
}

Interval raw_interval(const NpsSample& sample, double confidence, NpsIntervalMethod method) noexcept {
  const double z = numeric::normal_critical(confidence);
  switch (method) {
    case NpsIntervalMethod::kAdjustedWald:
      return wald(adjusted(sample), z);
    case NpsIntervalMethod::kWald:
      return wald(sample, z);
    case NpsIntervalMethod::kScore:
      return nps_score_interval(sample, z);
    case NpsIntervalMethod::kBootstrap:
      return nps_answers(sample) > kMostResampled ? wald(sample, z) : nps_bootstrap(sample, confidence);
  }
  return numeric::kNoInterval;
}

}  // namespace

Interval nps_interval(const NpsSample& sample, double confidence, NpsIntervalMethod method) noexcept {
  const double score = nps(sample);
  if (std::isnan(score) || !numeric::is_confidence(confidence)) {
    return numeric::kNoInterval;
  }
  const Interval interval = clip(raw_interval(sample, confidence, method), kPoints);
  return {std::min(interval.low, score), std::max(interval.high, score)};
}

}  // namespace loyalty
