#include "nps_score_interval.h"

#include <algorithm>
#include <cmath>

#include "numeric/not_a_number.h"

namespace loyalty {
namespace {

/// The score statistic of the hypothesis "the score is delta", falling in delta from infinity at -1 to -infinity at 1.
///
///   S = sqrt(n) * (theta - delta) / sqrt(2q + delta * (1 - delta))
///
/// q, the detractors' likeliest share under the hypothesis, solves 2q^2 + Bq + C = 0 with B = (2 - p + d) * delta - d -
/// p and C = -d * delta * (1 - delta).
class ScoreStatistic {
 public:
  explicit ScoreStatistic(const NpsSample& sample) noexcept
      : promoters_(sample.promoters / nps_answers(sample)),
        detractors_(sample.detractors / nps_answers(sample)),
        root_of_answers_(std::sqrt(nps_answers(sample))) {}

  [[nodiscard]] double theta() const noexcept { return promoters_ - detractors_; }

  /// A negative delta is a positive one of the mirrored sample, for which the variance does not cancel.
  [[nodiscard]] double at(double delta) const noexcept {
    return delta < 0 ? -statistic(detractors_, promoters_, -delta) : statistic(promoters_, detractors_, delta);
  }

 private:
  [[nodiscard]] double statistic(double promoters, double detractors, double delta) const noexcept {
    const double b = (2 - promoters + detractors) * delta - detractors - promoters;
    const double c = -detractors * delta * (1 - delta);
    const double root = std::sqrt(std::max(0.0, b * b - 8 * c));
    // The larger root in the form that does not subtract equal numbers.
    const double restricted_detractors = b <= 0 ? (root - b) / 4 : -2 * c / (root + b);
    const double variance = 2 * restricted_detractors + delta * (1 - delta);
    const double distance = promoters - detractors - delta;
    return variance > 0 ? root_of_answers_ * distance / std::sqrt(variance)
                        : std::copysign(numeric::kInfinity, distance);
  }

  double promoters_;
  double detractors_;
  double root_of_answers_;
};

/// The delta in [low, high] where the statistic falls through `target`.
double crossing(const ScoreStatistic& statistic, double target, double low, double high) noexcept {
  constexpr int kHalvings = 60;
  for (int halving = 0; halving < kHalvings; ++halving) {
    const double middle = low + (high - low) / 2;
    (statistic.at(middle) > target ? low : high) = middle;
  }
  return low + (high - low) / 2;
}

}  // namespace

Interval nps_score_interval(const NpsSample& sample, double z) noexcept {
  const ScoreStatistic statistic(sample);
  const double theta = statistic.theta();
  return {100 * crossing(statistic, z, -1, theta), 100 * crossing(statistic, -z, theta, 1)};
}

}  // namespace loyalty
