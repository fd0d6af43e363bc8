#include "loyalty/proportion.h"

#include <cmath>

#include "interval_ends.h"
#include "numeric/normal.h"
#include "numeric/not_a_number.h"

namespace loyalty {

Interval wilson(double successes, double n, double confidence) noexcept {
  if (!(n > 0 && std::isfinite(n) && successes >= 0 && successes <= n) || !numeric::is_confidence(confidence)) {
    return numeric::kNoInterval;
  }
  const double z = numeric::normal_critical(confidence);
  const double z_squared = z * z;
  const double total = n + z_squared;
  const double centre = (successes + z_squared / 2) / total;
  const double half_width = z * std::sqrt(successes * ((n - successes) / n) + z_squared / 4) / total;
  return clip({successes == 0 ? 0 : centre - half_width, successes == n ? 1 : centre + half_width}, {0, 1});
}

}  // namespace loyalty
