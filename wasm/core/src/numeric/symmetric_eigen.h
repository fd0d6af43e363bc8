#pragma once

#include <cstddef>
#include <span>

namespace loyalty::numeric {

/// Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations.
///
/// @param matrix   n x n, row after row; its diagonal holds the eigenvalues afterwards, the rest is spent.
/// @param vectors  output, n x n: column i is the unit eigenvector of the eigenvalue i.
/// Source: Golub and Van Loan, "Matrix Computations", 4th ed. 2013, section 8.5.
void symmetric_eigen(std::span<double> matrix, std::span<double> vectors, std::size_t n) noexcept;

}  // namespace loyalty::numeric
