#pragma once

#include <array>

namespace loyalty {

/// Weights of overall satisfaction, confirmation of expectations, closeness to the ideal.
using AcsiWeights = std::array<double, 3>;

inline constexpr AcsiWeights kAcsiWeights = {1, 1, 1};

/// American Customer Satisfaction Index of three means on 1..10, in points, 0..100.
///
///   100 * sum(w * (mean - 1)) / (9 * sum(w))
///
/// @param means    overall satisfaction, confirmation of expectations, closeness to the ideal; each in [1, 10].
/// @param weights  not negative, not all 0.
/// @return NaN when an argument is outside its range. Never throws, never allocates.
/// Source: Fornell and others, "The American Customer Satisfaction Index", Journal of Marketing 60(4), 1996.
[[nodiscard]] double acsi(const std::array<double, 3>& means, const AcsiWeights& weights) noexcept;

}  // namespace loyalty
