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
  /// Deviations of a block of rows, attribute after attribute.
  std::span<double> deviations;
};

/// Rows whose products are added at once.
inline constexpr std::size_t kBlockRows = 4;

struct CompleteRows {
  std::size_t rows;
  /// Sum of the outcome's squared deviations, in a unit of its own; 0 when it never changes.
  double outcome_squares;
};

/// Fills `correlations` from the rows without a NaN, in two passes.
[[nodiscard]] CompleteRows correlate(std::span<const double> outcome, const MatrixView& attributes,
                                     const Correlations& correlations) noexcept;

}  // namespace loyalty
