#include "numeric/beta.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace loyalty::numeric {
namespace {

/// log(gamma(z)) minus Stirling's (z - 1/2) log(z) - z + log(2 pi) / 2. Series: DLMF 5.11.1.
double stirling_error(double z) noexcept {
  if (z < 16) {
    const double half_log_two_pi = 0.5 * std::log(2 * std::numbers::pi);
    return std::lgamma(z) - ((z - 0.5) * std::log(z) - z + half_log_two_pi);
  }
  const double inverse = 1 / z;
  const double square = inverse * inverse;
  return inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680 - square / 1188))));
}

/// observed * log(observed / expected) - (observed - expected), without cancellation.
double deviance(double observed, double expected) noexcept {
  const double excess = (observed - expected) / expected;
  return expected * ((1 + excess) * std::log1p(excess) - excess);
}

/// b0 + a1 / (b1 + a2 / (b2 + ...)), one pair of terms after another, by Lentz's method.
class Fraction {
 public:
  explicit Fraction(double b0) noexcept : value_(away_from_zero(b0)), numerator_(value_) {}

  /// Returns the factor by which the value changed.
  double add(double a, double b) noexcept {
    denominator_ = 1 / away_from_zero(b + a * denominator_);
    numerator_ = away_from_zero(b + a / numerator_);
    value_ *= numerator_ * denominator_;
    return numerator_ * denominator_;
  }

  [[nodiscard]] double value() const noexcept { return value_; }

 private:
  static double away_from_zero(double x) noexcept { return std::fabs(x) < 1e-300 ? 1e-300 : x; }

  double value_;
  double numerator_;
  double denominator_ = 0;
};

/// kernel / I_x(a, b) for x at or below the mean a / (a + b).
double continued_fraction(double a, double b, double x, double y) noexcept {
  // About sqrt(max(a, b)) terms are needed: enough for samples far larger than any sheet.
  constexpr int kMostTerms = 100'000;
  const double above = a * y - b * x + 1;
  Fraction fraction(a * above / (a + 1));
  for (int m = 1; m < kMostTerms; ++m) {
    const double step = m * (b - m) * x / (a + 2 * m - 1);
    const double partial_a = (a + m - 1) * (a + b + m - 1) * x / (a + 2 * m - 1) * step;
    const double partial_b = m + step + (a + m) * (above + m * (1 + y)) / (a + 2 * m + 1);
    if (std::fabs(fraction.add(partial_a, partial_b) - 1) <= std::numeric_limits<double>::epsilon()) {
      break;
    }
  }
  return fraction.value();
}

}  // namespace

double beta_kernel(double a, double b, double x, double y) noexcept {
  if (!(x > 0 && y > 0)) {
    return 0;
  }
  const double n = a + b;
  const double exponent =
      stirling_error(n) - stirling_error(a) - stirling_error(b) - deviance(a, n * x) - deviance(b, n * y);
  return std::sqrt(a / n * b / (2 * std::numbers::pi)) * std::exp(exponent);
}

double incomplete_beta(double a, double b, double x, double y) noexcept {
  const double kernel = beta_kernel(a, b, x, y);
  const bool is_lower_part = a * y >= b * x;
  if (kernel == 0) {
    return is_lower_part ? 0 : 1;
  }
  return is_lower_part ? kernel / continued_fraction(a, b, x, y) : 1 - kernel / continued_fraction(b, a, y, x);
}

}  // namespace loyalty::numeric
