#pragma once

namespace loyalty {

/// Answers needed for an interval of the score no wider than +- margin.
///
///   n0 = z^2 * V / (margin / 100)^2 - 3,   n = n0 / (1 + (n0 - 1) / population)   rounded up, at least 1
///
/// The 3 are the pseudo-answers of the adjusted Wald interval.
/// @param margin      points, above 0 and at most 100.
/// @param confidence  in (0, 1).
/// @param population  at least 1; infinite when it is not known.
/// @param variance    of one answer coded -1, 0, +1 (see nps_variance), in (0, 1]; 1 is the worst case.
/// @return NaN when an argument is outside its range.
/// Source: Sauro and Lewis, "Quantifying the User Experience", 2nd ed. 2016 (margin); Cochran, "Sampling Techniques",
/// 3rd ed. 1977, section 4.4 (finite population).
[[nodiscard]] double nps_sample_size(double margin, double confidence, double population, double variance) noexcept;

/// Smallest difference of two scores, in points, that a two-sided test finds with the given power.
///
///   100 * (z + z_power) * sqrt(V / (n1 + 3) + V / (n2 + 3))
///
/// @param n1, n2  answers of each sample, above 0.
/// @param power   in (0, 1).
/// @return NaN when an argument is outside its range. It may exceed 200, the largest difference there can be: then two
/// samples of these sizes can show none.
[[nodiscard]] double nps_detectable(double n1, double n2, double confidence, double power, double variance) noexcept;

}  // namespace loyalty
