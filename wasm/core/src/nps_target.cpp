#include "loyalty/nps_target.h"

#include <cmath>

#include "numeric/not_a_number.h"

namespace loyalty {
namespace {

constexpr double kForgiven = 1e-9;

double whole_answers(double needed) noexcept { return std::ceil(needed - kForgiven); }

double at_most(double needed, double available) noexcept { return needed <= available ? needed : numeric::kNaN; }

}  // namespace

NpsTarget nps_target(const NpsSample& sample, double target) noexcept {
  const bool is_target = target >= -100 && target <= 100;
  if (!is_target || std::isnan(nps(sample))) {
    return {numeric::kNaN, numeric::kNaN, numeric::kNaN};
  }
  const double missing = target * nps_answers(sample) / 100 - (sample.promoters - sample.detractors);
  if (missing <= kForgiven) {
    return {0, 0, 0};
  }
  return {at_most(whole_answers(missing), sample.passives), at_most(whole_answers(missing / 2), sample.detractors),
          target < 100 ? whole_answers(missing / (1 - target / 100)) : numeric::kNaN};
}

}  // namespace loyalty
