#include "numeric/student_t.h"

#include <cmath>
#include <limits>

#include "numeric/beta.h"
#include "numeric/normal.h"

namespace loyalty::numeric {
namespace {

/// degrees / (degrees + t^2) and its complement, the arguments of the beta functions.
struct BetaArguments {
  double x;
  double y;
};

BetaArguments beta_arguments(double t, double degrees) noexcept {
  const double square = t * t;
  return {degrees / (degrees + square), square / (degrees + square)};
}

}  // namespace

double student_t_two_sided_p(double t, double degrees) noexcept {
  const auto [x, y] = beta_arguments(t, degrees);
  return incomplete_beta(degrees / 2, 0.5, x, y);
}

double student_t_critical(double confidence, double degrees) noexcept {
  constexpr int kMostSteps = 200;
  constexpr double kStop = 4 * std::numeric_limits<double>::epsilon();
  const double tail = 1 - confidence;
  // The tail is convex in t and heavier than the normal one: Newton's steps from the normal quantile only rise.
  double t = normal_critical(confidence);
  for (int step = 0; step < kMostSteps && t > 0; ++step) {
    const auto [x, y] = beta_arguments(t, degrees);
    const double two_densities = 2 * beta_kernel(degrees / 2, 0.5, x, y) / t;
    const double rise = (student_t_two_sided_p(t, degrees) - tail) / two_densities;
    t += rise;
    if (std::fabs(rise) <= kStop * t) {
      break;
    }
  }
  return t;
}

}  // namespace loyalty::numeric
