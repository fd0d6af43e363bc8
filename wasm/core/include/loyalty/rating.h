#pragma once

#include "loyalty/answers.h"

namespace loyalty {

/// Mean of star ratings, on the scale; NaN without stars.
[[nodiscard]] double rating(const AnswerTally& stars, Scale scale) noexcept;

/// Mean of star ratings drawn towards what is usual, so that a few votes do not make a leader:
///
///   (prior_weight * prior_mean + sum of stars) / (prior_weight + stars)
///
/// @param prior_mean    on the scale.
/// @param prior_weight  how many votes the prior is worth, >= 0.
/// @return NaN without stars and when an argument is outside its range.
[[nodiscard]] double rating_bayes(const AnswerTally& stars, Scale scale, double prior_mean,
                                  double prior_weight) noexcept;

/// Low end of Wilson's interval of the share of stars at or above a threshold, a fraction.
///
/// @param threshold   on the scale.
/// @param confidence  of the two-sided interval, in (0, 1).
/// @return NaN without stars and when an argument is outside its range.
/// Source: Evan Miller, "How Not To Sort By Average Rating", 2009.
[[nodiscard]] double rating_wilson(const AnswerTally& stars, Scale scale, double threshold, double confidence) noexcept;

}  // namespace loyalty
