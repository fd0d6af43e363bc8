#include "loyalty/acsi.h"

#include <cstddef>

#include "interval_ends.h"
#include "numeric/not_a_number.h"
#include "weight.h"

namespace loyalty {
namespace {

constexpr double kLow = 1;
constexpr double kHigh = 10;

}  // namespace

double acsi(const std::array<double, 3>& means, const AcsiWeights& weights) noexcept {
  const double unit = weight_unit(weights);
  double weighted = 0;
  double total = 0;
  for (std::size_t question = 0; question < means.size(); ++question) {
    if (!(means[question] >= kLow && means[question] <= kHigh) || !is_weight(weights[question])) {
      return numeric::kNaN;
    }
    weighted += weights[question] * unit * (means[question] - kLow);
    total += weights[question] * unit;
  }
  return total > 0 ? clip(100 * weighted / ((kHigh - kLow) * total), {0, 100}) : numeric::kNaN;
}

}  // namespace loyalty
