#include "loyalty/ces.h"

#include "tally_sums.h"

namespace loyalty {
namespace {

/// Between two values of the scale, or on its middle one.
constexpr double kHalfStep = 0.5;

double points_above_midpoint(const AnswerTally& tally, Scale scale) noexcept {
  return answer_points(tally, scale, (scale.low + scale.high + 1) * kHalfStep, scale.high);
}

double points_below_midpoint(const AnswerTally& tally, Scale scale) noexcept {
  return answer_points(tally, scale, scale.low, (scale.low + scale.high - 1) * kHalfStep);
}

}  // namespace

double ces(const AnswerTally& tally, Scale scale, CesMethod method, CesDirection direction) noexcept {
  if (method == CesMethod::kMean) {
    return answer_mean(tally, scale);
  }
  const bool high_is_easy = direction == CesDirection::kHighIsEasy;
  const double above = points_above_midpoint(tally, scale);
  const double below = points_below_midpoint(tally, scale);
  const double easy = high_is_easy ? above : below;
  const double hard = high_is_easy ? below : above;
  return method == CesMethod::kAgree ? easy : easy - hard;
}

}  // namespace loyalty
