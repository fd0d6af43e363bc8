#include "correlations.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

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

double larger(double largest, double cell) noexcept {
  const double size = std::fabs(cell);
  return std::isfinite(size) ? std::max(largest, size) : largest;
}

/// The unit of each attribute, of its largest finite cell; row after row, as the cells lie.
void find_units(const MatrixView& attributes, std::span<double> units) noexcept {
  std::fill(units.begin(), units.end(), 0);
  for (std::size_t row = 0; row < attributes.rows; ++row) {
    for (std::size_t attribute = 0; attribute < attributes.columns; ++attribute) {
      units[attribute] = larger(units[attribute], attributes.at(row, attribute));
    }
  }
  for (double& unit : units) {
    unit = numeric::unit_of(unit);
  }
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

/// Deviations of rows that wait to be multiplied: so many at once that a sum is fetched and kept once for all of them.
class Block {
 public:
  Block(const MatrixView& attributes, double outcome_mean, double outcome_unit, const Correlations& sums) noexcept
      : attributes_(attributes), outcome_mean_(outcome_mean), outcome_unit_(outcome_unit), sums_(sums) {}

  void add(std::span<const double> outcome, std::size_t row) noexcept {
    outcome_[rows_] = outcome[row] * outcome_unit_ - outcome_mean_;
    for (std::size_t i = 0; i < sums_.attributes; ++i) {
      sums_.deviations[i * kBlockRows + rows_] = attributes_.at(row, i) * sums_.units[i] - sums_.means[i];
    }
    if (++rows_ == kBlockRows) {
      multiply();
    }
  }

  /// Adds the products of the rows that are left; returns the outcome's squares.
  double finish() noexcept {
    if (rows_ > 0) {
      clear_from(rows_);
      multiply();
    }
    return outcome_squares_;
  }

 private:
  void clear_from(std::size_t first) noexcept {
    for (std::size_t row = first; row < kBlockRows; ++row) {
      outcome_[row] = 0;
      for (std::size_t i = 0; i < sums_.attributes; ++i) {
        sums_.deviations[i * kBlockRows + row] = 0;
      }
    }
  }

  void multiply() noexcept {
    rows_ = 0;
    outcome_squares_ += product(outcome_.data(), outcome_.data());
    const double* deviations = sums_.deviations.data();
    for (std::size_t i = 0; i < sums_.attributes; ++i) {
      const double* own = deviations + i * kBlockRows;
      sums_.with_outcome[i] += product(own, outcome_.data());
      double* among = sums_.among.data() + i * sums_.attributes;
      for (std::size_t j = 0; j <= i; ++j) {
        among[j] += product(own, deviations + j * kBlockRows);
      }
    }
  }

  static double product(const double* a, const double* b) noexcept {
    return (a[0] * b[0] + a[1] * b[1]) + (a[2] * b[2] + a[3] * b[3]);
  }

  const MatrixView& attributes_;
  double outcome_mean_;
  double outcome_unit_;
  const Correlations& sums_;
  std::array<double, kBlockRows> outcome_ = {};
  std::size_t rows_ = 0;
  double outcome_squares_ = 0;
};

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
  const double outcome_unit = numeric::unit_of(std::accumulate(outcome.begin(), outcome.end(), 0.0, larger));
  find_units(attributes, correlations.units);
  const double outcome_mean = add_up_means(outcome, outcome_unit, attributes, correlations, complete);
  std::fill(correlations.among.begin(), correlations.among.end(), 0);
  std::fill(correlations.with_outcome.begin(), correlations.with_outcome.end(), 0);
  Block block(attributes, outcome_mean, outcome_unit, correlations);
  for (std::size_t row = 0; row < attributes.rows; ++row) {
    if (is_complete(outcome, attributes, row)) {
      block.add(outcome, row);
    }
  }
  complete.outcome_squares = block.finish();
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
