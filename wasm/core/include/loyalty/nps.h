#pragma once

#include "loyalty/answers.h"

namespace loyalty {

/// Answer scales of the recommendation question, and who is who on them.
enum class NpsScale {
  k0To10,  ///< detractors 0-6, passives 7-8, promoters 9-10 (Reichheld 2003)
  k1To10,  ///< detractors 1-6, passives 7-8, promoters 9-10
  k1To7,   ///< detractors 1-4, passives 5, promoters 6-7
  k1To5,   ///< detractors 1-3, passives 4, promoters 5
};

/// The answers a scale allows.
[[nodiscard]] constexpr Scale answer_scale(NpsScale scale) noexcept {
  switch (scale) {
    case NpsScale::k0To10:
      return {0, 10};
    case NpsScale::k1To10:
      return {1, 10};
    case NpsScale::k1To7:
      return {1, 7};
    case NpsScale::k1To5:
      return {1, 5};
  }
  return {1, 0};
}

/// The highest answers of detractors and of passives.
struct NpsCuts {
  int detractors_to;
  int passives_to;
};

[[nodiscard]] constexpr NpsCuts nps_cuts(NpsScale scale) noexcept {
  switch (scale) {
    case NpsScale::k0To10:
    case NpsScale::k1To10:
      return {6, 8};
    case NpsScale::k1To7:
      return {4, 5};
    case NpsScale::k1To5:
      return {3, 4};
  }
  return {0, 0};
}

/// Answers by group, >= 0. Whole numbers, or weighted shares times the effective sample size (weights.h).
struct NpsSample {
  double promoters;
  double passives;
  double detractors;
};

/// promoters + passives + detractors.
[[nodiscard]] constexpr double nps_answers(const NpsSample& sample) noexcept {
  return sample.promoters + sample.passives + sample.detractors;
}

/// The groups of a tally made on `answer_scale(scale)`.
[[nodiscard]] NpsSample nps_sample(const AnswerTally& tally, NpsScale scale) noexcept;

/// Net Promoter Score.
///
///   score = 100 * (promoters - detractors) / answers        points, in [-100, 100]
///
/// @return NaN for an empty sample, and for one with a negative part or above 2^53 answers.
/// Source: Reichheld, "The One Number You Need to Grow", Harvard Business Review 81(12), 2003.
[[nodiscard]] double nps(const NpsSample& sample) noexcept;

/// Variance of one answer coded -1, 0, +1, with divisor n:
///
///   V = p + d - (p - d)^2                                   in [0, 1];  p, d are shares
///
/// The standard error of the score is 100 * sqrt(V / n) points. NaN where `nps` is.
[[nodiscard]] double nps_variance(const NpsSample& sample) noexcept;

}  // namespace loyalty
