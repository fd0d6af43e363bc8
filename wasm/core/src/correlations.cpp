#include "correlations.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>

#include "numeric/unit.h"

namespace loyalty {
namespace {

/// The cells of a row; a sum is finite only where all cells are, and only a sum that is not needs a second look.
bool is_complete(std::span<const double> outcome, const MatrixView& attributes, std::size_t row) noexcept {
  const auto cells = attributes.cells.subspan(row * attributes.columns, attributes.columns);
  const auto is_finite = [](double cell) { return std::isfinite(cell); };
  return std::isfinite(std::accumulate(cells.begin(), cells.end(), outcome[row])) ||
         (std::isfinite(outcome[row]) && std::all_of(cells.begin(), cells.end(), is_finite));
}

/// Deviations this small beside the values themselves are rounding of a column that never changes.
bool is_constant(double squares, double mean, double rows) noexcept { return squares <= 1e-26 * rows * mean * mean; }

/// What the complete rows add up to, cells multiplied by their units first.
struct Sums {
  std::size_t rows;
  double outcome;
  double largest_outcome;
};

/// Adds up each attribute to `means`; leaves its largest size in `largest`.
Sums add_up(std::span<const double> outcome, double outcome_unit, const MatrixView& attributes,
            const Correlations& sums, std::span<double> largest) noexcept {
  std::fill(sums.means.begin(), sums.means.end(), 0);
  std::fill(largest.begin(), largest.end(), 0);
  Sums found = {0, 0, 0};
  for (std::size_t row = 0; row < attributes.rows; ++row) {
    if (!is_complete(outcome, attributes, row)) {
      continue;
    }
    ++found.rows;
    found.outcome += outcome[row] * outcome_unit;
    found.largest_outcome = std::max(found.largest_outcome, std::fabs(outcome[row]));
    for (std::size_t i = 0; i < attributes.columns; ++i) {
      const double cell = attributes.at(row, i);
      sums.means[i] += cell * sums.units[i];
      largest[i] = std::max(largest[i], std::fabs(cell));
    }
  }
  return found;
}

bool all_finite(const Sums& found, std::span<const double> sums) noexcept {
  return std::isfinite(found.outcome) &&
         std::all_of(sums.begin(), sums.end(), [](double sum) { return std::isfinite(sum); });
}

/// Means and units of the complete rows; means are in units.
struct Centre {
  std::size_t rows;
  double outcome_mean;
  double outcome_unit;
};

Centre find_centre(std::span<const double> outcome, const MatrixView& attributes, const Correlations& sums) noexcept {
  const auto largest = sums.squares;
  std::fill(sums.units.begin(), sums.units.end(), 1);
  Sums found = add_up(outcome, 1, attributes, sums, largest);
  const double outcome_unit = numeric::unit_of(found.largest_outcome);
  std::transform(largest.begin(), largest.end(), sums.units.begin(), numeric::unit_of);
  const auto rows = static_cast<double>(found.rows);
  if (!all_finite(found, sums.means)) {
    found = add_up(outcome, outcome_unit, attributes, sums, largest);
  } else {
    found.outcome *= outcome_unit;
    std::transform(sums.means.begin(), sums.means.end(), sums.units.begin(), sums.means.begin(), std::multiplies<>());
  }
  for (double& mean : sums.means) {
    mean /= rows;
  }
  return {found.rows, found.outcome / rows, outcome_unit};
}

/// Deviations of rows that wait to be multiplied, variable after variable: the attributes, then the outcome, then one
/// of zeros where that makes their number even. They are multiplied two by two: a number that was fetched is used
/// twice.
class Block {
 public:
  Block(std::span<const double> outcome, const MatrixView& attributes, const Centre& centre,
        const Correlations& sums) noexcept
      : outcome_(outcome),
        attributes_(attributes),
        centre_(centre),
        sums_(sums),
        variables_(gram_variables(sums.attributes)) {
    std::fill(sums.gram.begin(), sums.gram.end(), 0);
    std::fill(sums.deviations.begin(), sums.deviations.end(), 0);
  }

  void add(std::size_t row) noexcept {
    double* place = sums_.deviations.data() + rows_;
    for (std::size_t i = 0; i < sums_.attributes; ++i, place += kBlockRows) {
      *place = attributes_.at(row, i) * sums_.units[i] - sums_.means[i];
    }
    *place = outcome_[row] * centre_.outcome_unit - centre_.outcome_mean;
    if (++rows_ == kBlockRows) {
      multiply();
    }
  }

  /// Adds the products of the rows that are left.
  void finish() noexcept {
    for (std::size_t i = 0; i < variables_; ++i) {
      const auto own = sums_.deviations.subspan(i * kBlockRows, kBlockRows);
      std::fill(own.begin() + static_cast<std::ptrdiff_t>(rows_), own.end(), 0);
    }
    multiply();
  }

 private:
  void multiply() noexcept {
    rows_ = 0;
    for (std::size_t i = 0; i < variables_; i += 2) {
      for (std::size_t j = 0; j <= i; j += 2) {
        add_products(i, j);
      }
    }
  }

  void add_products(std::size_t i, std::size_t j) noexcept {
    const double* a = sums_.deviations.data() + i * kBlockRows;
    const double* b = sums_.deviations.data() + j * kBlockRows;
    std::array<double, 4> products = {};
    for (std::size_t row = 0; row < kBlockRows; ++row) {
      products[0] += a[row] * b[row];
      products[1] += a[row] * b[row + kBlockRows];
      products[2] += a[row + kBlockRows] * b[row];
      products[3] += a[row + kBlockRows] * b[row + kBlockRows];
    }
    double* gram = sums_.gram.data() + i * variables_ + j;
    gram[0] += products[0];
    gram[1] += products[1];
    gram[variables_] += products[2];
    gram[variables_ + 1] += products[3];
  }

  std::span<const double> outcome_;
  const MatrixView& attributes_;
  const Centre& centre_;
  const Correlations& sums_;
  std::size_t variables_;
  std::size_t rows_ = 0;
};

/// Turns products of deviations into correlations.
CompleteRows scale(const Correlations& sums, const Centre& centre) noexcept {
  const std::size_t count = sums.attributes;
  const auto product = [&](std::size_t i, std::size_t j) { return sums.gram[i * gram_variables(count) + j]; };
  const auto rows = static_cast<double>(centre.rows);
  const auto squares_of = [&](std::size_t i, double mean) {
    return is_constant(product(i, i), mean, rows) ? 0 : product(i, i);
  };
  const double outcome_squares = squares_of(count, centre.outcome_mean);
  for (std::size_t i = 0; i < count; ++i) {
    sums.squares[i] = squares_of(i, sums.means[i]);
    const double unit = std::sqrt(sums.squares[i] * outcome_squares);
    sums.with_outcome[i] = unit > 0 ? product(count, i) / unit : 0;
    for (std::size_t j = 0; j <= i; ++j) {
      const double both = std::sqrt(sums.squares[i]) * std::sqrt(sums.squares[j]);
      const double correlation = i == j ? 1 : both > 0 ? product(i, j) / both : 0;
      sums.among[i * count + j] = sums.among[j * count + i] = correlation;
    }
  }
  return {centre.rows, outcome_squares};
}

}  // namespace

CompleteRows correlate(std::span<const double> outcome, const MatrixView& attributes,
                       const Correlations& correlations) noexcept {
  const Centre centre = find_centre(outcome, attributes, correlations);
  Block block(outcome, attributes, centre, correlations);
  for (std::size_t row = 0; row < attributes.rows; ++row) {
    if (centre.rows == attributes.rows || is_complete(outcome, attributes, row)) {
      block.add(row);
    }
  }
  block.finish();
  const CompleteRows complete = scale(correlations, centre);
  for (std::size_t attribute = 0; attribute < attributes.columns; ++attribute) {
    correlations.means[attribute] /= correlations.units[attribute];
  }
  return complete;
}

}  // namespace loyalty
