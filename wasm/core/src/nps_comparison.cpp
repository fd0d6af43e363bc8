#include "loyalty/nps_comparison.h"

#include <cmath>

#include "nps_adjusted.h"
#include "numeric/normal.h"
#include "numeric/not_a_number.h"

namespace loyalty {
namespace {

/// difference / error, where 0 / 0 is no evidence of a difference.
double statistic(double difference, double standard_error) noexcept {
  return difference == 0 ? 0 : difference / standard_error;
}

}  // namespace

NpsComparison compare_nps(const NpsSample& a, const NpsSample& b, NpsTestMethod method) noexcept {
  const double plain_difference = nps(a) - nps(b);
  if (std::isnan(plain_difference)) {
    return {numeric::kNaN, numeric::kNaN, numeric::kNaN};
  }
  const bool is_adjusted = method == NpsTestMethod::kAdjustedWald;
  const NpsSample tested_a = is_adjusted ? adjusted(a) : a;
  const NpsSample tested_b = is_adjusted ? adjusted(b) : b;
  const double difference = nps(tested_a) - nps(tested_b);
  const double standard_error =
      100 * std::sqrt(nps_variance(tested_a) / nps_answers(tested_a) + nps_variance(tested_b) / nps_answers(tested_b));
  const double z = statistic(difference, standard_error);
  return {difference, z, numeric::normal_two_sided_p(z)};
}

}  // namespace loyalty
