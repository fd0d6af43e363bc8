#pragma once

namespace loyalty::numeric {

/// x^a * y^b / B(a, b), for a, b > 0 and y = 1 - x given apart, so that neither end of [0, 1] loses digits.
///
/// Absolute error of its logarithm below 1e-12 up to a + b = 1e7.
/// Source: Loader, "Fast and accurate computation of binomial probabilities", 2000 (deviance and Stirling's error).
[[nodiscard]] double beta_kernel(double a, double b, double x, double y) noexcept;

/// Regularised incomplete beta function I_x(a, b) in [0, 1], with y = 1 - x given apart.
/// Source: the continued fraction of DiDonato and Morris, ACM Transactions on Mathematical Software 18(3), 1992.
[[nodiscard]] double incomplete_beta(double a, double b, double x, double y) noexcept;

}  // namespace loyalty::numeric
