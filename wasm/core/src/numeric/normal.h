#pragma once

namespace loyalty::numeric {

/// Standard normal quantile of p in (0, 1), relative error about 1e-16; -infinity at 0, infinity at 1, NaN outside.
/// Source: Wichura, algorithm AS 241 (PPND16), Applied Statistics 37(3), 1988.
[[nodiscard]] double normal_quantile(double p) noexcept;

/// The z with P(|Z| <= z) = confidence.
[[nodiscard]] double normal_critical(double confidence) noexcept;

/// P(|Z| >= |z|).
[[nodiscard]] double normal_two_sided_p(double z) noexcept;

}  // namespace loyalty::numeric
