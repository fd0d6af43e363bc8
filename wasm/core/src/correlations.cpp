#include "correlations.h"

#include <algorithm>
#include <cmath>

namespace loyalty {
namespace {

bool is_complete(std::span<const double> outcome, const MatrixView& attributes, std::size_t row) noexcept {
  const auto cells = attributes.cells.subspan(row * attributes.columns, attributes.columns);
  return std::isfinite(outcome[row]) &&
         std::all_of(cells.begin(), cells.end(), [](double cell) { return std::isfinite(cell); });
}

/// Deviations this small beside the values themselves are rounding of a column that never changes.
bool is_constant(double squares, double mean, double rows) noexcept { return squares <= 1e-26 * rows * mean * mean; }

double add_up_means(std::span<const double> outcome, const MatrixView& attributes, std::span<double> means,
                    CompleteRows& complete) noexcept {
  std::fill(means.begin(), means.end(), 0);
  double outcome_sum = 0;
  for (std::size_t row = 0; row < attributes.rows; ++row) {
    if (!is_complete(outcome, attributes, row)) {
      continue;
    }
    ++complete.rows;
    outcome_sum += outcome[row];
    for (std::size_t attribute = 0; attribute < attributes.columns; ++attribute) {
      means[attribute] += attributes.at(row, attribute);
    }
  }
  const auto rows = static_cast<double>(complete.rows);
  std::transform(means.begin(), means.end(), means.begin(), [rows](double sum) { return sum / rows; });
  return outcome_sum / rows;
}

/// Adds one row's products of deviations to the lower triangle.
void add_products(const MatrixView& attributes, std::size_t row, double outcome_deviation,
                  const Correlations& sums) noexcept {
  for (std::size_t i = 0; i < sums.attributes; ++i) {
    const double deviation = attributes.at(row, i) - sums.means[i];
    sums.with_outcome[i] += deviation * outcome_deviation;
    for (std::size_t j = 0; j <= i; ++j) {
      sums.among[i * sums.attributes + j] += deviation * (attributes.at(row, j) - sums.means[j]);
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
  const double outcome_mean = add_up_means(outcome, attributes, correlations.means, complete);
  std::fill(correlations.among.begin(), correlations.among.end(), 0);
  std::fill(correlations.with_outcome.begin(), correlations.with_outcome.end(), 0);
  for (std::size_t row = 0; row < attributes.rows; ++row) {
    if (is_complete(outcome, attributes, row)) {
      const double deviation = outcome[row] - outcome_mean;
      complete.outcome_squares += deviation * deviation;
      add_products(attributes, row, deviation, correlations);
    }
  }
  if (is_constant(complete.outcome_squares, outcome_mean, static_cast<double>(complete.rows))) {
    complete.outcome_squares = 0;
  }
  scale(correlations, complete);
  return complete;
}

}  // namespace loyalty
