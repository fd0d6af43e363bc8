#pragma once

namespace loyalty::numeric {

/// P(|T| >= t) of Student's t with `degrees` > 0 degrees of freedom, t >= 0.
[[nodiscard]] double student_t_two_sided_p(double t, double degrees) noexcept;

/// The t with P(|T| <= t) = confidence, for a confidence in (0, 1).
[[nodiscard]] double student_t_critical(double confidence, double degrees) noexcept;

}  // namespace loyalty::numeric
