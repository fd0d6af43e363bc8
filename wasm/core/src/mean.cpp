#include "loyalty/mean.h"

#include <cmath>

#include "interval_ends.h"
#include "numeric/not_a_number.h"
#include "numeric/student_t.h"
#include "numeric/sum.h"

namespace loyalty {
namespace {

/// Sum of (value - mean)^2 over the values that are not NaN.
double squared_deviations(std::span<const double> values, double mean) noexcept {
  numeric::Sum squares;
  for (const double value : values) {
    if (!std::isnan(value)) {
      squares.add((value - mean) * (value - mean));
    }
  }
  return squares.value();
}

}  // namespace

Mean mean_interval(std::span<const double> values, double confidence, Interval limits) noexcept {
  std::int64_t n = 0;
  numeric::Sum sum;
  for (const double value : values) {
    if (!std::isnan(value)) {
      sum.add(value);
      ++n;
    }
  }
  const auto count = static_cast<double>(n);
  const double mean = sum.value() / count;
  if (!std::isfinite(mean)) {
    return {n, numeric::kNaN, numeric::kNoInterval};
  }
  return {n, mean, student_interval(count, mean, squared_deviations(values, mean), confidence, limits)};
}

Interval student_interval(double n, double mean, double squared_deviations, double confidence,
                          Interval limits) noexcept {
  if (n < 2 || !numeric::is_confidence(confidence)) {
    return numeric::kNoInterval;
  }
  const double standard_error = std::sqrt(squared_deviations / (n - 1) / n);
  const double half_width = numeric::student_t_critical(confidence, n - 1) * standard_error;
  return clip({mean - half_width, mean + half_width}, limits);
}

}  // namespace loyalty
