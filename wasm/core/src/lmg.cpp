#include "lmg.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "loyalty/drivers.h"

namespace loyalty {
namespace {

/// An attribute of whose variance the others leave no more than this adds nothing: it lies in their span, as far as
/// correlations rounded to 16 digits can tell.
constexpr double kCollinear = 1e-8;

/// R^2 of every subset, by adding attributes one by one to a Cholesky factor.
class SubsetRegressions {
 public:
  SubsetRegressions(const Correlations& correlations, std::span<double> subsets) noexcept
      : correlations_(correlations), subsets_(subsets) {}

  /// Fills the subsets that add attributes from `next` on to the one the factor holds.
  void fill(std::size_t subset, std::size_t next, std::size_t depth, double r_squared) noexcept {
    subsets_[subset] = r_squared;
    for (std::size_t attribute = next; attribute < correlations_.attributes; ++attribute) {
      const double gain = enter(attribute, depth);
      const std::size_t new_depth = gain < 0 ? depth : depth + 1;
      fill(subset | (std::size_t{1} << attribute), attribute + 1, new_depth,
           std::min(1.0, r_squared + std::max(gain, 0.0)));
    }
  }

 private:
  using FactorRow = std::array<double, kMaxLmgAttributes>;

  /// Writes the attribute's row of the factor at `depth`; returns what it adds to R^2, -1 when it is in the span.
  double enter(std::size_t attribute, std::size_t depth) noexcept {
    const std::size_t count = correlations_.attributes;
    FactorRow& row = factor_[depth];
    double left = 1;
    double with_outcome = correlations_.with_outcome[attribute];
    for (std::size_t column = 0; column < depth; ++column) {
      double value = correlations_.among[attribute * count + entered_[column]];
      for (std::size_t k = 0; k < column; ++k) {
        value -= row[k] * factor_[column][k];
      }
      row[column] = value / factor_[column][column];
      left -= row[column] * row[column];
      with_outcome -= row[column] * outcome_[column];
    }
    if (left <= kCollinear) {
      return -1;
    }
    row[depth] = std::sqrt(left);
    outcome_[depth] = with_outcome / row[depth];
    entered_[depth] = attribute;
    return outcome_[depth] * outcome_[depth];
  }

  const Correlations& correlations_;
  std::span<double> subsets_;
  std::array<FactorRow, kMaxLmgAttributes> factor_ = {};
  FactorRow outcome_ = {};
  std::array<std::size_t, kMaxLmgAttributes> entered_ = {};
};

std::size_t size_of(std::size_t subset) noexcept {
  std::size_t size = 0;
  for (; subset != 0; subset &= subset - 1) {
    ++size;
  }
  return size;
}

/// size! (count - size - 1)! / count!: the share of the orders in which exactly these `size` attributes come before.
double share_of_orders(std::size_t size, std::size_t count) noexcept {
  double share = 1 / static_cast<double>(count);
  for (std::size_t k = 1; k <= size; ++k) {
    share *= static_cast<double>(k) / static_cast<double>(count - k);
  }
  return share;
}

}  // namespace

void lmg(const Correlations& correlations, std::span<double> subsets, std::span<double> importances) noexcept {
  const std::size_t count = correlations.attributes;
  SubsetRegressions(correlations, subsets).fill(0, 0, 0, 0);
  std::array<double, kMaxLmgAttributes> shares = {};
  for (std::size_t size = 0; size < count; ++size) {
    shares[size] = share_of_orders(size, count);
  }
  std::fill(importances.begin(), importances.end(), 0);
  for (std::size_t subset = 0; subset < subsets.size(); ++subset) {
    const std::size_t size = size_of(subset);
    for (std::size_t attribute = 0; attribute < count; ++attribute) {
      const std::size_t with = subset | (std::size_t{1} << attribute);
      if (with != subset) {
        importances[attribute] += shares[size] * (subsets[with] - subsets[subset]);
      }
    }
  }
}

}  // namespace loyalty
