#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace loyalty {

/// A scale of whole numbers from `low` to `high`, both included, within 0..10.
struct Scale {
  int low;
  int high;
};

inline constexpr std::size_t kMaxScaleValues = 11;

/// What a column of answers holds. Every cell is counted once: in `counts`, `missing`, `zeros` or `off_scale`.
struct AnswerTally {
  /// counts[i] answers are `scale.low + i`.
  std::array<std::int64_t, kMaxScaleValues> counts;
  /// Sum of `counts`.
  std::int64_t answers;
  /// Cells without a number (NaN).
  std::int64_t missing;
  /// Zeros on a scale that has no 0; desktop Excel sends a blank cell as 0.
  std::int64_t zeros;
  /// Numbers outside the scale or between its values, infinities included.
  std::int64_t off_scale;
  /// Those of `off_scale` that are finite and not whole.
  std::int64_t fractional;
  /// Index of the first cell of `off_scale`, -1 when there is none.
  std::int64_t first_off_scale;
};

/// Counts answers by value.
///
/// @param cells  any doubles, any length.
/// @param scale  0 <= low <= high <= 10; on any other scale nothing is an answer.
/// Never throws, never allocates. O(n), one pass.
[[nodiscard]] AnswerTally tally(std::span<const double> cells, Scale scale) noexcept;

/// Cells outside an interval of real numbers.
struct OutsideTally {
  std::int64_t cells;
  /// Index of the first, -1 when there is none.
  std::int64_t first;
};

/// Counts numbers below `low` or above `high`. Fractions inside are welcome: means of answers are numbers too.
///
/// NaN is no answer, and so is 0 where 0 lies outside [low, high].
[[nodiscard]] OutsideTally outside(std::span<const double> cells, double low, double high) noexcept;

}  // namespace loyalty
