#include "numeric/symmetric_eigen.h"

#include <gtest/gtest.h>

#include <vector>

namespace loyalty::numeric {
namespace {

/// A symmetric matrix from a fixed recurrence, with zeros off the diagonal where a row and a column lie far apart.
std::vector<double> made(std::size_t n) {
  std::vector<double> matrix(n * n);
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j <= i; ++j) {
      const double value = i - j > 3 ? 0 : static_cast<double>((i * 31 + j * 17) % 13) - 6;
      matrix[i * n + j] = matrix[j * n + i] = value;
    }
  }
  return matrix;
}

TEST(SymmetricEigen, PutsTheMatrixTogetherAgain) {
  for (const std::size_t n : {1U, 2U, 5U, 12U}) {
    const std::vector<double> matrix = made(n);
    std::vector<double> values = matrix;
    std::vector<double> vectors(n * n);
    symmetric_eigen(values, vectors, n);
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = 0; j < n; ++j) {
        double rebuilt = 0;
        double product = 0;
        for (std::size_t k = 0; k < n; ++k) {
          rebuilt += vectors[i * n + k] * values[k * n + k] * vectors[j * n + k];
          product += vectors[k * n + i] * vectors[k * n + j];
        }
        EXPECT_NEAR(rebuilt, matrix[i * n + j], 1e-12);
        EXPECT_NEAR(product, i == j ? 1 : 0, 1e-13);
      }
    }
  }
}

/// 2 and 4 are the eigenvalues of (3, 1; 1, 3).
TEST(SymmetricEigen, OfTwoByTwo) {
  std::vector<double> values = {3, 1, 1, 3};
  std::vector<double> vectors(4);
  symmetric_eigen(values, vectors, 2);
  EXPECT_NEAR(values[0] * values[3], 8, 1e-14);
  EXPECT_NEAR(values[0] + values[3], 6, 1e-14);
}

}  // namespace
}  // namespace loyalty::numeric
