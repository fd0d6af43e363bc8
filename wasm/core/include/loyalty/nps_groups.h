#pragma once

#include <span>

#include "loyalty/interval.h"
#include "loyalty/nps.h"

namespace loyalty {

/// Answers of one group of a grouped score.
struct NpsGroup {
  /// Plain answers.
  NpsSample counts;
  /// The same as `counts` without weights; otherwise weighted shares times the group's own effective sample size,
  /// 0 for a group of no weight.
  NpsSample sample;
  /// The answers of all other groups together, as `sample`.
  NpsSample rest;
  /// Sum of the squared weights, up to a factor common to all groups; the number of answers without weights.
  double squared_weights;
};

/// Answers by promoter group within groups of respondents.
///
/// @param answers  cells that are no answer on `answer_scale(scale)` are left out.
/// @param codes    a whole number 0..groups.size()-1 per answer; rows with any other code are left out.
/// @param weights  empty, or one per answer; a row whose weight is missing, negative or infinite is left out.
/// @param groups   output, one per code; overwritten.
/// The columns pair by position (longer ones are cut). Never throws, never allocates. O(n).
void nps_groups(std::span<const double> answers, std::span<const double> codes, std::span<const double> weights,
                NpsScale scale, std::span<NpsGroup> groups) noexcept;

/// What is told of a group, in points; NaN throughout for an empty sample.
struct NpsGroupScore {
  double score;
  /// Adjusted Wald.
  Interval interval;
  /// Two-sided, in [0, 1], by the adjusted Wald test; NaN where there is no rest. Not adjusted for the number of
  /// groups.
  double p_against_rest;
};

/// @param confidence  in (0, 1).
[[nodiscard]] NpsGroupScore nps_group_score(const NpsGroup& group, double confidence) noexcept;

}  // namespace loyalty
