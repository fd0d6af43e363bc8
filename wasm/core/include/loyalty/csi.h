#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "loyalty/matrix.h"

namespace loyalty {

/// How importances I and satisfactions S, both on 1..max, make one index.
enum class CsiMethod {
  kShare,       ///< 100 * sum(I * S) / (sum(I) * max): the worst answers give 100 / max
  kPomp,        ///< 100 * (sum(I * S) / sum(I) - 1) / (max - 1): percent of the maximum possible, worst answers give 0
  kRespondent,  ///< mean over respondents of kShare with each one's own importances
};

enum class CsiStatus {
  kOk,
  kNoAnswers,           ///< no satisfaction answer at all, or matrices with different numbers of criteria
  kNoCriterionAnswers,  ///< a criterion without a satisfaction answer
  kNoImportance,        ///< a criterion without an importance, or (criterion -1) no importance at all
  kOffScale,            ///< a number outside 1..max
};

struct CsiScore {
  CsiStatus status;
  /// The criterion the status is about, from 0; -1 when it is about none in particular.
  std::int64_t criterion;
  /// Points, in [0, 100]; NaN unless the status is kOk.
  double score;
};

/// One row of the table of criteria; I and S are column means.
struct CsiCriterion {
  double importance;
  /// I / sum(I), in [0, 1].
  double share;
  double satisfaction;
  /// share * S, on the scale 1..max.
  double weighted;
  /// share * (max - S) / max * 100, points of the index. Losses and kShare's score add to 100.
  double loss;
};

/// Customer satisfaction index weighted by importance, in points.
///
/// @param importance, satisfaction  respondents x criteria with equal numbers of columns. NaN and 0 are no answer; each
///        criterion is averaged over its own answers. A single row may meet a matrix.
/// @param max  the top of the scale, above 1.
/// For kRespondent a respondent counts with the criteria that have both numbers; one who has none is left out.
/// Never throws, never allocates.
[[nodiscard]] CsiScore csi(const MatrixView& importance, const MatrixView& satisfaction, double max,
                           CsiMethod method) noexcept;

/// The table of criteria: one row per column of the matrices, NaN where a criterion has no answers.
void csi_criteria(const MatrixView& importance, const MatrixView& satisfaction, double max,
                  std::span<CsiCriterion> criteria) noexcept;

/// Respondents that two matrices make: the rows of the longer one; 0 when their shapes do not fit.
[[nodiscard]] std::size_t csi_respondent_count(const MatrixView& importance, const MatrixView& satisfaction) noexcept;

/// Each respondent's index by kShare with the own importances, NaN where a respondent has none.
///
/// @param respondents  output, `csi_respondent_count` numbers.
void csi_respondents(const MatrixView& importance, const MatrixView& satisfaction, double max,
                     std::span<double> respondents) noexcept;

}  // namespace loyalty
