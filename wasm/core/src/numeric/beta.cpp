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

/// One step of Lentz's method: a term of the continued fraction joins numerator and denominator.
class Fraction {
 public:
  explicit Fraction(double first) noexcept : value_(away_from_zero(first)), numerator_(value_), denominator_(0) {}

  /// Returns the factor by which the value changed.
  double add(double term) noexcept {
    denominator_ = 1 / away_from_zero(1 + term * denominator_);
    numerator_ = away_from_zero(1 + term / numerator_);
    const double change = numerator_ * denominator_;
    value_ *= change;
    return change;
  }

  [[nodiscard]] double value() const noexcept { return value_; }

 private:
  static double away_from_zero(double x) noexcept { return std::fabs(x) < 1e-300 ? 1e-300 : x; }

  double value_;
  double numerator_;
  double denominator_;
};

/// 1 / (1 + d1 / (1 + d2 / ...)), DLMF 8.17.22; converges fast for x < (a + 1) / (a + b + 2).
double continued_fraction(double a, double b, double x) noexcept {
  // About sqrt(max(a, b)) terms are needed: enough for samples far larger than any sheet.
  constexpr int kMostTerms = 200'000;
  Fraction fraction(1);
  for (int m = 0; m < kMostTerms; ++m) {
    const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    const double even = (m + 1) * (b - m - 1) * x / ((a + 2 * m + 1) * (a + 2 * m + 2));
    const double change = fraction.add(odd) * fraction.add(even);
    if (std::fabs(change - 1) <= std::numeric_limits<double>::epsilon()) {
      break;
    }
  }
  return 1 / fraction.value();
}

}  // namespace

double beta_kernel(double a, double b, double x, double y) noexcept {
  if (!(x > 0 && y > 0)) {
    return 0;
  }
  const double n = a + b;
  const double exponent = stirling_error(n) - stirling_error(a) - stirling_error(b) - deviance(a, n * x) -
                          deviance(b, n * y);
  return std::sqrt(a / n * b / (2 * std::numbers::pi)) * std::exp(exponent);
}

double incomplete_beta(double a, double b, double x, double y) noexcept {
  const double kernel = beta_kernel(a, b, x, y);
  const bool is_lower_part = x < (a + 1) / (a + b + 2);
  if (kernel == 0) {
    return is_lower_part ? 0 : 1;
  }
  return is_lower_part ? kernel * continued_fraction(a, b, x) / a : 1 - kernel * continued_fraction(b, a, y) / b;
}

}  // namespace loyalty::numeric
