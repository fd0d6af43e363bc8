#include "loyalty/nps_sample_size.h"

#include <algorithm>
#include <cmath>

#include "numeric/normal.h"
#include "numeric/not_a_number.h"

namespace loyalty {
namespace {

/// Pseudo-answers of the adjusted Wald method.
constexpr double kPseudoAnswers = 3;

bool is_variance(double variance) noexcept { return variance > 0 && variance <= 1; }

}  // namespace

double nps_sample_size(double margin, double confidence, double population, double variance) noexcept {
  const bool is_margin = margin > 0 && margin <= 100;
  if (!is_margin || !numeric::is_confidence(confidence) || !(population >= 1) || !is_variance(variance)) {
    return numeric::kNaN;
  }
  const double ratio = 100 * numeric::normal_critical(confidence) / margin;
  const double of_infinite = ratio * ratio * variance - kPseudoAnswers;
  return std::max(1.0, std::ceil(of_infinite / (1 + (of_infinite - 1) / population)));
}

double nps_detectable(double n1, double n2, double confidence, double power, double variance) noexcept {
  const bool are_sizes = n1 > 0 && n2 > 0;
  if (!are_sizes || !numeric::is_confidence(confidence) || !numeric::is_confidence(power) || !is_variance(variance)) {
    return numeric::kNaN;
  }
  const double squared_error = variance / (n1 + kPseudoAnswers) + variance / (n2 + kPseudoAnswers);
  // A power far below one half is reached by no difference at all.
  const double errors = std::max(0.0, numeric::normal_critical(confidence) + numeric::normal_quantile(power));
  return 100 * errors * std::sqrt(squared_error);
}

}  // namespace loyalty
