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
  std::int64_t count = 0;
  numeric::Sum sum;
  for (const double value : values) {
    if (!std::isnan(value)) {
      sum.add(value);
      ++count;
    }
  }
  const auto n = static_cast<double>(count);
  const double mean = sum.value() / n;
  if (count < 2 || !std::isfinite(mean) || !numeric::is_confidence(confidence)) {
    return {count, std::isfinite(mean) ? mean : numeric::kNaN, numeric::kNoInterval};
  }
  const double standard_error = std::sqrt(squared_deviations(values, mean) / (n - 1) / n);
  const double half_width = numeric::student_t_critical(confidence, n - 1) * standard_error;
  return {count, mean, clip({mean - half_width, mean + half_width}, limits)};
}

}  // namespace loyalty
