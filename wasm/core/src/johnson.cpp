#include "johnson.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "numeric/symmetric_eigen.h"

namespace loyalty {
namespace {

/// Eigenvalues below this part of the largest are rounding.
constexpr double kNoVariance = 1e-8;

/// Adds one axis' part to M and to the weights b of the stand-ins.
void add_axis(std::span<const double> vectors, std::size_t axis, double variance, std::span<const double> with_outcome,
              std::span<double> root, std::span<double> weights) noexcept {
  const std::size_t n = with_outcome.size();
  const double length = std::sqrt(variance);
  double outcome = 0;
  for (std::size_t i = 0; i < n; ++i) {
    outcome += vectors[i * n + axis] * with_outcome[i];
  }
  for (std::size_t i = 0; i < n; ++i) {
    const double coordinate = vectors[i * n + axis];
    weights[i] += coordinate * outcome / length;
    for (std::size_t j = 0; j < n; ++j) {
      root[i * n + j] += coordinate * vectors[j * n + axis] * length;
    }
  }
}

}  // namespace

void johnson(const Correlations& correlations, std::span<double> workspace, std::span<double> importances) noexcept {
  const std::size_t n = correlations.attributes;
  const auto variances = correlations.among;
  const auto vectors = workspace.first(n * n);
  const auto root = workspace.subspan(n * n, n * n);
  const auto weights = workspace.subspan(2 * n * n, n);
  numeric::symmetric_eigen(variances, vectors, n);
  double largest = 0;
  for (std::size_t axis = 0; axis < n; ++axis) {
    largest = std::max(largest, variances[axis * n + axis]);
  }
  std::fill(root.begin(), root.end(), 0);
  std::fill(weights.begin(), weights.end(), 0);
  for (std::size_t axis = 0; axis < n; ++axis) {
    if (variances[axis * n + axis] > kNoVariance * largest) {
      add_axis(vectors, axis, variances[axis * n + axis], correlations.with_outcome, root, weights);
    }
  }
  for (std::size_t i = 0; i < n; ++i) {
    importances[i] = 0;
    for (std::size_t j = 0; j < n; ++j) {
      importances[i] += root[i * n + j] * root[i * n + j] * weights[j] * weights[j];
    }
  }
}

}  // namespace loyalty
