#include "loyalty/csat.h"

#include "loyalty/proportion.h"
#include "tally_sums.h"

namespace loyalty {
namespace {

/// Values at either end of the scale that make a box.
constexpr int kBox = 2;

double top_points(const AnswerTally& tally, Scale scale) noexcept {
  return answer_points(tally, scale, scale.high - kBox + 1, scale.high);
}

double bottom_points(const AnswerTally& tally, Scale scale) noexcept {
  return answer_points(tally, scale, scale.low, scale.low + kBox - 1);
}

}  // namespace

double csat(const AnswerTally& tally, Scale scale, CsatMethod method) noexcept {
  switch (method) {
    case CsatMethod::kTopTwo:
      return top_points(tally, scale);
    case CsatMethod::kMean:
      return answer_mean(tally, scale);
    case CsatMethod::kNet:
      return top_points(tally, scale) - bottom_points(tally, scale);
    case CsatMethod::kPomp:
      return 100 * (answer_mean(tally, scale) - scale.low) / (scale.high - scale.low);
  }
  return numeric::kNaN;
}

Interval csat_interval(const AnswerTally& tally, Scale scale, double confidence) noexcept {
  const auto satisfied = static_cast<double>(answers_between(tally, scale, scale.high - kBox + 1, scale.high));
  const Interval share = wilson(satisfied, static_cast<double>(tally.answers), confidence);
  return {100 * share.low, 100 * share.high};
}

}  // namespace loyalty
