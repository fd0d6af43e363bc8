#include "numeric/symmetric_eigen.h"

#include <algorithm>
#include <cmath>

namespace loyalty::numeric {
namespace {

/// Sweeps converge quadratically; correlation matrices need fewer than ten.
constexpr int kMaxSweeps = 50;

struct Rotation {
  double cosine;
  double sine;
};

/// The rotation of rows and columns p and q that makes the element between them 0.
Rotation rotation(double pp, double pq, double qq) noexcept {
  const double slope = (qq - pp) / (2 * pq);
  const double tangent = (slope >= 0 ? 1 : -1) / (std::fabs(slope) + std::sqrt(1 + slope * slope));
  const double cosine = 1 / std::sqrt(1 + tangent * tangent);
  return {cosine, tangent * cosine};
}

/// Replaces a by cosine * a - sine * b, and b by sine * a + cosine * b.
void rotate(Rotation by, double& a, double& b) noexcept {
  const double old = a;
  a = by.cosine * old - by.sine * b;
  b = by.sine * old + by.cosine * b;
}

double largest_off_diagonal(std::span<const double> matrix, std::size_t n) noexcept {
  double largest = 0;
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      largest = std::max(largest, std::fabs(matrix[i * n + j]));
    }
  }
  return largest;
}

void annihilate(std::span<double> matrix, std::span<double> vectors, std::size_t n, std::size_t p,
                std::size_t q) noexcept {
  if (matrix[p * n + q] == 0) {
    return;
  }
  const Rotation by = rotation(matrix[p * n + p], matrix[p * n + q], matrix[q * n + q]);
  for (std::size_t k = 0; k < n; ++k) {
    rotate(by, matrix[k * n + p], matrix[k * n + q]);
  }
  for (std::size_t k = 0; k < n; ++k) {
    rotate(by, matrix[p * n + k], matrix[q * n + k]);
    rotate(by, vectors[k * n + p], vectors[k * n + q]);
  }
}

}  // namespace

void symmetric_eigen(std::span<double> matrix, std::span<double> vectors, std::size_t n) noexcept {
  std::fill(vectors.begin(), vectors.end(), 0);
  for (std::size_t i = 0; i < n; ++i) {
    vectors[i * n + i] = 1;
  }
  double scale = 0;
  for (std::size_t i = 0; i < n; ++i) {
    scale = std::max(scale, std::fabs(matrix[i * n + i]));
  }
  for (int sweep = 0; sweep < kMaxSweeps && largest_off_diagonal(matrix, n) > 1e-15 * scale; ++sweep) {
    for (std::size_t p = 0; p + 1 < n; ++p) {
      for (std::size_t q = p + 1; q < n; ++q) {
        annihilate(matrix, vectors, n, p, q);
      }
    }
  }
}

}  // namespace loyalty::numeric
