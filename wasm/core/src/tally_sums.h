#pragma once

#include <cstddef>
#include <cstdint>

#include "loyalty/answers.h"
#include "numeric/not_a_number.h"

namespace loyalty {

/// Answers of a tally with a value in [from, to].
[[nodiscard]] inline std::int64_t answers_between(const AnswerTally& tally, Scale scale, double from,
                                                  double to) noexcept {
  std::int64_t answers = 0;
  for (int value = scale.low; value <= scale.high; ++value) {
    answers += value >= from && value <= to ? tally.counts[static_cast<std::size_t>(value - scale.low)] : 0;
  }
  return answers;
}

/// Sum of the answers' values.
[[nodiscard]] inline double answer_sum(const AnswerTally& tally, Scale scale) noexcept {
  std::int64_t sum = 0;
  for (int value = scale.low; value <= scale.high; ++value) {
    sum += value * tally.counts[static_cast<std::size_t>(value - scale.low)];
  }
  return static_cast<double>(sum);
}

/// NaN without answers.
[[nodiscard]] inline double answer_mean(const AnswerTally& tally, Scale scale) noexcept {
  return tally.answers > 0 ? answer_sum(tally, scale) / static_cast<double>(tally.answers) : numeric::kNaN;
}

/// Answers in [from, to] per hundred; NaN without answers.
[[nodiscard]] inline double answer_points(const AnswerTally& tally, Scale scale, double from, double to) noexcept {
  const auto between = static_cast<double>(answers_between(tally, scale, from, to));
  return tally.answers > 0 ? 100 * between / static_cast<double>(tally.answers) : numeric::kNaN;
}

}  // namespace loyalty
