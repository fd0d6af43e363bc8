#pragma once

#include <cstddef>
#include <span>

#include "loyalty/matrix.h"

namespace loyalty {

/// Correlations of k attributes and an outcome. An attribute that never changes has correlation 0 with everything and 1
/// with itself.
struct Correlations {
  std::size_t attributes;
  /// k x k, row after row.
  std::span<double> among;
  std::span<double> with_outcome;
  std::span<double> means;
  /// Sums of squared deviations, in units of their own; 0 for an attribute that never changes.
  std::span<double> squares;
  /// What each attribute is multiplied by while it is summed (numeric/unit.h).
  std::span<double> units;
  /// Deviations of a block of rows, variable after variable: kBlockRows x gram_variables.
  std::span<double> deviations;
  /// Sums of their products, gram_variables x gram_variables: the attributes, then the outcome.
  std::span<double> gram;
};

/// Rows whose products are added at once.
inline constexpr std::size_t kBlockRows = 32;

/// The attributes and the outcome, made even.
[[nodiscard]] constexpr std::size_t gram_variables(std::size_t attributes) noexcept { return (attributes + 2) / 2 * 2; }

struct CompleteRows {
  std::size_t rows;
  /// Sum of the outcome's squared deviations, in a unit of its own; 0 when it never changes.
  double outcome_squares;
};

/// Fills `correlations` from the rows without a NaN, in two passes.
[[nodiscard]] CompleteRows correlate(std::span<const double> outcome, const MatrixView& attributes,
                                     const Correlations& correlations) noexcept;

}  // namespace loyalty
