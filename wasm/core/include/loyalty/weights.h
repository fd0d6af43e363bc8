#pragma once

#include <cstdint>
#include <span>

#include "loyalty/answers.h"
#include "loyalty/nps.h"

namespace loyalty {

enum class WeightStatus {
  kOk,
  kNegative,  ///< a row with an answer has a negative or infinite weight
  kAllZero,   ///< no row with an answer has a weight above 0
};

/// Answers with a weight each.
struct WeightedAnswers {
  /// Every answer, whatever its weight.
  AnswerTally tally;
  /// Weighted shares times Kish's effective sample size; all NaN unless `status` is kOk.
  NpsSample sample;
  WeightStatus status;
  /// Index of the first negative or infinite weight of a row with an answer, -1 when there is none.
  std::int64_t first_negative;
  /// Rows with an answer that are left out because their weight is missing (NaN).
  std::int64_t unweighted;
};

/// Weighted groups of the recommendation question.
///
///   share_g  = sum of w over group g / sum of w
///   sample_g = share_g * n_eff,   n_eff = (sum of w)^2 / (sum of w^2)
///
/// @param answers, weights  pair by position and have equal length (the longer one is cut).
/// A weight of 0 keeps its row in the tally and adds nothing to the sums. Sums are compensated.
/// Source: Kish, "Survey Sampling", Wiley, 1965 (effective sample size).
[[nodiscard]] WeightedAnswers weigh(std::span<const double> answers, std::span<const double> weights,
                                    NpsScale scale) noexcept;

/// Kish's effective sample size (sum of w)^2 / (sum of w^2).
///
/// NaN weights are skipped. NaN when a weight is negative or infinite, or when none is above 0.
[[nodiscard]] double effective_sample_size(std::span<const double> weights) noexcept;

}  // namespace loyalty
