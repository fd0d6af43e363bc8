#include "nps_bootstrap.h"

#include <algorithm>
#include <cmath>

namespace loyalty {
namespace {

/// Probabilities of promoters minus detractors among n answers, one after another from -n, where index k is -n + k,
/// times an unknown constant that `rescale` may change.
///
/// They are the coefficients f of F = (d + s*x + p*x^2)^n. From P * F' = n * P' * F:
///
///   k * d * f(k) = s * (n - k + 1) * f(k - 1) + p * (2n - k + 2) * f(k - 2)
///
/// The recurrence forgets its rounding errors up to k = n and a few standard deviations beyond, so p <= d is needed,
/// which puts the mean at or below n.
class ResampledScores {
 public:
  ResampledScores(double promoters, double passives, double detractors, double answers) noexcept
      : promoters_(promoters), passives_(passives), detractors_(detractors), answers_(answers) {}

  [[nodiscard]] double index() const noexcept { return index_; }
  [[nodiscard]] double probability() const noexcept { return current_; }
  [[nodiscard]] double cumulated() const noexcept { return cumulated_; }
  [[nodiscard]] bool has_next() const noexcept { return index_ < 2 * answers_; }

  void next() noexcept {
    index_ += 1;
    const double from_one_below = passives_ * (answers_ - index_ + 1) * current_;
    const double from_two_below = promoters_ * (2 * answers_ - index_ + 2) * previous_;
    const double following = (from_one_below + from_two_below) / (index_ * detractors_);
    previous_ = current_;
    current_ = std::max(0.0, following);
    cumulated_ += current_;
    if (cumulated_ > kLarge) {
      rescale();
    }
  }

  /// How often all numbers so far were divided by kLarge.
  [[nodiscard]] int rescalings() const noexcept { return rescalings_; }

  static constexpr double kLarge = 1e200;

 private:
  void rescale() noexcept {
    previous_ /= kLarge;
    current_ /= kLarge;
    cumulated_ /= kLarge;
    ++rescalings_;
  }

  double promoters_;
  double passives_;
  double detractors_;
  double answers_;
  double index_ = 0;
  double previous_ = 0;
  double current_ = 1;
  double cumulated_ = 1;
  int rescalings_ = 0;
};

/// Runs to the end of the distribution: its cumulated probability is 1 in the unit of its probabilities.
ResampledScores cumulate(ResampledScores scores, double mean_index) noexcept {
  constexpr double kNegligible = 1e-20;
  double before = scores.probability();
  while (scores.has_next()) {
    before = scores.probability();
    scores.next();
    // Two neighbours: without passives every second probability is 0.
    if (scores.index() > mean_index && before + scores.probability() < kNegligible * scores.cumulated()) {
      break;
    }
  }
  return scores;
}

/// Runs on to the first index whose cumulated probability reaches `level`.
double quantile_index(ResampledScores& scores, double level, const ResampledScores& whole) noexcept {
  const auto probability_below = [&] {
    const double unit = std::pow(ResampledScores::kLarge, scores.rescalings() - whole.rescalings());
    return scores.cumulated() * unit / whole.cumulated();
  };
  while (scores.has_next() && probability_below() < level) {
    scores.next();
  }
  return scores.index();
}

}  // namespace

Interval nps_bootstrap(const NpsSample& sample, double confidence) noexcept {
  // A level that is reached but for rounding is reached.
  constexpr double kRounding = 1e-12;
  const double answers = nps_answers(sample);
  const double resampled = std::max(1.0, std::round(answers));
  const bool is_mirrored = sample.promoters > sample.detractors;
  const double rarer = std::min(sample.promoters, sample.detractors) / answers;
  const double commoner = std::max(sample.promoters, sample.detractors) / answers;
  if (commoner == 0) {
    return {0, 0};
  }
  ResampledScores scores(rarer, sample.passives / answers, commoner, resampled);
  const ResampledScores whole = cumulate(scores, resampled * (1 + rarer - commoner));
  const double tail = (1 - confidence) / 2;
  // Seen in the mirror "the first to reach a level" is "the first to exceed one minus the level".
  const double slack = is_mirrored ? kRounding : -kRounding;
  const double nearer = 100 * (quantile_index(scores, tail + slack, whole) / resampled - 1);
  const double farther = 100 * (quantile_index(scores, 1 - tail + slack, whole) / resampled - 1);
  return is_mirrored ? Interval{-farther, -nearer} : Interval{nearer, farther};
}

}  // namespace loyalty
