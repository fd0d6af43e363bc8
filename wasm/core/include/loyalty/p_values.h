#pragma once

#include <cstddef>
#include <span>

namespace loyalty {

/// Holm's step-down adjustment of p-values for several comparisons.
///
///   adjusted_(i) = max over j <= i of min(1, (m - j + 1) * p_(j)),   p_(1) <= ... <= p_(m)
///
/// @param p         in [0, 1]; NaN stays NaN and does not count in m.
/// @param adjusted  output in the order of `p`, as long as `p`.
/// @param order     workspace, as long as `p`.
/// Never throws, never allocates. O(m log m).
/// Source: Holm, Scandinavian Journal of Statistics 6, 1979.
void holm(std::span<const double> p, std::span<double> adjusted, std::span<std::size_t> order) noexcept;

/// Benjamini and Hochberg's step-up adjustment, which bounds the share of false discoveries.
///
///   adjusted_(i) = min over j >= i of min(1, m * p_(j) / j),   p_(1) <= ... <= p_(m)
///
/// Parameters as of `holm`.
/// Source: Benjamini and Hochberg, Journal of the Royal Statistical Society B 57(1), 1995.
void benjamini_hochberg(std::span<const double> p, std::span<double> adjusted, std::span<std::size_t> order) noexcept;

}  // namespace loyalty
