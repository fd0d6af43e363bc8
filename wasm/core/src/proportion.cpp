#include "loyalty/proportion.h"

#include <cmath>

#include "numeric/normal.h"
#include "numeric/not_a_number.h"

namespace loyalty {

Interval wilson(double successes, double n, double confidence) noexcept {
  if (!(n > 0 && std::isfinite(n) && successes >= 0 && successes <= n) || !numeric::is_confidence(confidence)) {
    return numeric::kNoInterval;
  }
  const double z = numeric::normal_critical(confidence);
  const double share = successes / n;
  const double spread = z * z / n;
  const double centre = (share + spread / 2) / (1 + spread);
  const double half_width = std::sqrt(spread * (share * (1 - share) + spread / 4)) / (1 + spread);
  return {successes == 0 ? 0 : centre - half_width, successes == n ? 1 : centre + half_width};
}

}  // namespace loyalty
