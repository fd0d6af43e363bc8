#include "correlations.h"

#include <algorithm>
#include <cmath>

#include "numeric/unit.h"

namespace loyalty {
namespace {

bool is_complete(std::span<const double> outcome, const MatrixView& attributes, std::size_t row) noexcept {
  const auto cells = attributes.cells.subspan(row * attributes.columns, attributes.columns);
  return std::isfinite(outcome[row]) &&
         std::all_of(cells.begin(), cells.end(), [](double cell) { return std::isfinite(cell); });
}

/// Deviations this small beside the values themselves are rounding of a column that never changes.
bool is_constant(double squares, double mean, double rows) noexcept { return squares <= 1e-26 * rows * mean * mean; }

/// The unit of the largest of the finite cells from `first` on, `step` apart.
double unit_of_column(std::span<const double> cells, std::size_t first, std::size_t step) noexcept {
  double largest = 0;
  for (std::size_t cell = first; cell < cells.size(); cell += step) {
    const double size = std::fabs(cells[cell]);
    largest = std::isfinite(size) ? std::max(largest, size) : largest;
  }
  return numeric::unit_of(largest);
}

/// Returns the outcome's mean; means are in units.
double add_up_means(std::span<const double> outcome, double outcome_unit, const MatrixView& attributes,
                    const Correlations& sums, CompleteRows& complete) noexcept {
  std::fill(sums.means.begin(), sums.means.end(), 0);
  double outcome_sum = 0;
  for (std::size_t row = 0; row < attributes.rows; ++row) {
    if (!is_complete(outcome, attributes, row)) {
      continue;
    }
    ++complete.rows;
    outcome_sum += outcome[row] * outcome_unit;
    for (std::size_t attribute = 0; attribute < attributes.columns; ++attribute) {
      sums.means[attribute] += attributes.at(row, attribute) * sums.units[attribute];
    }
  }
  const auto rows = static_cast<double>(complete.rows);
  for (double& mean : sums.means) {
    mean /= rows;
  }
  return outcome_sum / rows;
}

/// Adds one row's products of deviations to the lower triangle.
void add_products(const MatrixView& attributes, std::size_t row, double outcome_deviation,
                  const Correlations& sums) noexcept {
  for (std::size_t i = 0; i < sums.attributes; ++i) {
    // Kept for the columns to come: the place is free until `scale` fills it.
    sums.squares[i] = attributes.at(row, i) * sums.units[i] - sums.means[i];
    sums.with_outcome[i] += sums.squares[i] * outcome_deviation;
    for (std::size_t j = 0; j <= i; ++j) {
      sums.among[i * sums.attributes + j] += sums.squares[i] * sums.squares[j];
    }
  }
}

/// Turns products of deviations into correlations.
void scale(const Correlations& sums, const CompleteRows& complete) noexcept {
  const std::size_t count = sums.attributes;
  for (std::size_t i = 0; i < count; ++i) {
    const double squares = sums.among[i * count + i];
    sums.squares[i] = is_constant(squares, sums.means[i], static_cast<double>(complete.rows)) ? 0 : squares;
  }
  for (std::size_t i = 0; i < count; ++i) {
    const double unit = std::sqrt(sums.squares[i] * complete.outcome_squares);
    sums.with_outcome[i] = unit > 0 ? sums.with_outcome[i] / unit : 0;
    for (std::size_t j = 0; j <= i; ++j) {
      const double both = std::sqrt(sums.squares[i]) * std::sqrt(sums.squares[j]);
      const double correlation = i == j ? 1 : both > 0 ? sums.among[i * count + j] / both : 0;
      sums.among[i * count + j] = sums.among[j * count + i] = correlation;
    }
  }
}

}  // namespace

CompleteRows correlate(std::span<const double> outcome, const MatrixView& attributes,
                       const Correlations& correlations) noexcept {
  CompleteRows complete = {0, 0};
  const double outcome_unit = unit_of_column(outcome, 0, 1);
  for (std::size_t attribute = 0; attribute < attributes.columns; ++attribute) {
    correlations.units[attribute] = unit_of_column(attributes.cells, attribute, attributes.columns);
  }
  const double outcome_mean = add_up_means(outcome, outcome_unit, attributes, correlations, complete);
  std::fill(correlations.among.begin(), correlations.among.end(), 0);
  std::fill(correlations.with_outcome.begin(), correlations.with_outcome.end(), 0);
  for (std::size_t row = 0; row < attributes.rows; ++row) {
    if (is_complete(outcome, attributes, row)) {
      const double deviation = outcome[row] * outcome_unit - outcome_mean;
      complete.outcome_squares += deviation * deviation;
      add_products(attributes, row, deviation, correlations);
    }
  }
  if (is_constant(complete.outcome_squares, outcome_mean, static_cast<double>(complete.rows))) {
    complete.outcome_squares = 0;
  }
  scale(correlations, complete);
  for (std::size_t attribute = 0; attribute < attributes.columns; ++attribute) {
    correlations.means[attribute] /= correlations.units[attribute];
  }
  return complete;
}

}  // namespace loyalty
