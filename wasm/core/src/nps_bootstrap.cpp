#include "nps_bootstrap.h"

#include <algorithm>
#include <cmath>

namespace loyalty {
namespace {

/// Shares of the answers at one end, in the middle and at the other end.
struct Shares {
  double near;
  double middle;
  double far;
};

/// Chances that n resampled answers, worth 0 (near), 1 (middle) or 2 (far) each, add to 0, 1, 2, ... one after another,
/// times an unknown constant.
///
/// They are the coefficients f of F = (near + middle * x + far * x^2)^n. From P * F' = n * P' * F:
///
///   k * near * f(k) = middle * (n - k + 1) * f(k - 1) + far * (2n - k + 2) * f(k - 2)
///
/// Up to k = n + 1 no term is negative and rounding errors do not grow: the rest is better run from the other end.
class Sums {
 public:
  Sums(const Shares& shares, double n) noexcept : shares_(shares), n_(n) {}

  [[nodiscard]] double sum() const noexcept { return sum_; }
  [[nodiscard]] double last_two() const noexcept { return previous_ + current_; }
  /// How often all numbers so far were divided by kLarge.
  [[nodiscard]] int rescalings() const noexcept { return rescalings_; }
  /// Chance of the sums so far, as if the numbers had been rescaled `rescalings` times.
  [[nodiscard]] double cumulated(int rescalings) const noexcept {
    return cumulated_ * std::pow(kLarge, rescalings_ - rescalings);
  }

  void next() noexcept {
    sum_ += 1;
    const double from_middle = shares_.middle * (n_ - sum_ + 1) * current_;
    const double from_far = shares_.far * (2 * n_ - sum_ + 2) * previous_;
    previous_ = current_;
    current_ = (from_middle + from_far) / (sum_ * shares_.near);
    cumulated_ += current_;
    if (cumulated_ > kLarge) {
      previous_ /= kLarge;
      current_ /= kLarge;
      cumulated_ /= kLarge;
      ++rescalings_;
    }
  }

 private:
  static constexpr double kLarge = 1e200;

  Shares shares_;
  double n_;
  double sum_ = 0;
  double previous_ = 0;
  double current_ = 1;
  double cumulated_ = 1;
  int rescalings_ = 0;
};

Sums run(Sums sums, double last) noexcept {
  while (sums.sum() < last) {
    sums.next();
  }
  return sums;
}

/// One end of the distribution, up to the two sums where it meets the other.
class Half {
 public:
  Half(const Shares& shares, double n, double last) noexcept : start_(shares, n), end_(run(start_, last)) {}

  /// Tells the half how much there is beyond it.
  void meet(const Half& other) noexcept {
    whole_ = chance() + (other.chance() / other.end_.last_two() - 1) * end_.last_two();
  }

  struct Reached {
    double sum;
    bool is_reached;
  };

  /// The first sum at which the cumulated chance is at least `level`.
  [[nodiscard]] Reached first_at(double level) const noexcept {
    Sums sums = start_;
    while (sums.sum() < end_.sum() && sums.cumulated(end_.rescalings()) < level * whole_) {
      sums.next();
    }
    return {sums.sum(), sums.cumulated(end_.rescalings()) >= level * whole_};
  }

 private:
  [[nodiscard]] double chance() const noexcept { return end_.cumulated(end_.rescalings()); }

  Sums start_;
  Sums end_;
  double whole_ = 0;
};

/// The distribution of the sum of n resampled answers, worth 0 for detractors, 1 for passives and 2 for promoters.
class ResampledSum {
 public:
  ResampledSum(const Shares& shares, double n) noexcept
      : n_(n), low_(shares, n, n + 1), high_({shares.far, shares.middle, shares.near}, n, n) {
    low_.meet(high_);
    high_.meet(low_);
  }

  /// The smallest sum that is not exceeded with a chance of at least `level`.
  [[nodiscard]] double quantile(double level) const noexcept {
    const auto [sum, is_reached] = low_.first_at(level);
    return is_reached ? sum : 2 * n_ - high_.first_at(1 - level).sum;
  }

 private:
  double n_;
  Half low_;
  Half high_;
};

}  // namespace

Interval nps_bootstrap(const NpsSample& sample, double confidence) noexcept {
  // A level that is reached but for rounding is reached.
  constexpr double kRounding = 1e-12;
  // The recurrence divides by the shares at the ends. One answer in 1e30 is never drawn.
  constexpr double kNobody = 1e-30;
  const double answers = nps_answers(sample);
  const double n = std::max(1.0, std::round(answers));
  const ResampledSum sum({std::max(kNobody, sample.detractors / answers), sample.passives / answers,
                          std::max(kNobody, sample.promoters / answers)},
                         n);
  const double tail = (1 - confidence) / 2;
  return {100 * (sum.quantile(tail - kRounding) - n) / n, 100 * (sum.quantile(1 - tail - kRounding) - n) / n};
}

}  // namespace loyalty
