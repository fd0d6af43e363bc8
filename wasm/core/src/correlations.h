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
  /// Sums of squared deviations; 0 for an attribute that never changes.
  std::span<double> squares;
};

struct CompleteRows {
  std::size_t rows;
  /// Sum of the outcome's squared deviations, 0 when it never changes.
  double outcome_squares;
};

/// Fills `correlations` from the rows without a NaN, in two passes.
[[nodiscard]] CompleteRows correlate(std::span<const double> outcome, const MatrixView& attributes,
                                     const Correlations& correlations) noexcept;

}  // namespace loyalty
