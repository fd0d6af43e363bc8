#pragma once

#include <cstddef>
#include <span>

namespace loyalty {

/// A borrowed rectangle of numbers, row after row; NaN is a cell without an answer.
///
/// `cells` holds `rows * columns` numbers. A vector of k criteria is one row of k columns: the core never guesses
/// whether a single column is a vector or a survey of one question.
struct MatrixView {
  std::span<const double> cells;
  std::size_t rows;
  std::size_t columns;

  [[nodiscard]] double at(std::size_t row, std::size_t column) const noexcept { return cells[row * columns + column]; }
};

}  // namespace loyalty
