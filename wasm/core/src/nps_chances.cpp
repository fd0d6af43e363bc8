#include "loyalty/nps_chances.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "numeric/beta.h"
#include "numeric/not_a_number.h"

namespace loyalty {
namespace {

/// Parameters of the Dirichlet distribution of the shares.
struct Posterior {
  double promoters;
  double passives;
  double detractors;

  [[nodiscard]] double voters() const noexcept { return promoters + detractors; }

  [[nodiscard]] Posterior mirrored() const noexcept { return {detractors, passives, promoters}; }
};

/// Jeffreys' prior for three shares.
Posterior posterior_of(const NpsSample& sample) noexcept {
  return {sample.promoters + 0.5, sample.passives + 0.5, sample.detractors + 0.5};
}

double logistic(double w) noexcept { return 1 / (1 + std::exp(-w)); }

/// Density of w = log(v / (1 - v)) for v ~ Beta(promoters + detractors, passives), which is smooth on the whole line.
double density(const Posterior& posterior, double w) noexcept {
  return numeric::beta_kernel(posterior.voters(), posterior.passives, logistic(w), logistic(-w));
}

/// Where the density of w has fallen to nothing on the side that `direction` (-1 or 1) shows.
double end_of_density(const Posterior& posterior, double direction) noexcept {
  constexpr double kNothing = 1e-20;
  constexpr int kHalvings = 30;
  const double mode = std::log(posterior.voters() / posterior.passives);
  double inside = 0;
  double outside = 0x1p-20;
  while (density(posterior, mode + direction * outside) > kNothing) {
    inside = outside;
    outside *= 2;
  }
  for (int halving = 0; halving < kHalvings; ++halving) {
    const double middle = (inside + outside) / 2;
    (density(posterior, mode + direction * middle) > kNothing ? inside : outside) = middle;
  }
  return mode + direction * outside;
}

/// Integral of f over [low, high] by tanh-sinh quadrature, which bears a root or a steep front at either end.
/// Source: Takahasi and Mori, Publications RIMS 9, 1974. f takes the distance from `low`.
template <typename Function>
double integrate(const Function& f, double low, double high) noexcept {
  constexpr double kReach = 4;
  constexpr int kFinestLevel = 8;
  constexpr double kAgreement = 1e-13;
  const double width = high - low;
  const auto weighted_value = [&](double t) {
    const double u = std::numbers::pi / 2 * std::sinh(t);
    const double cosh_u = std::cosh(u);
    const double fraction = 1 / (1 + std::exp(-2 * u));
    return f(width * fraction) * width * std::numbers::pi / 4 * std::cosh(t) / (cosh_u * cosh_u);
  };
  double step = 0.5;
  double sum = weighted_value(0);
  for (double t = step; t <= kReach; t += step) {
    sum += weighted_value(t) + weighted_value(-t);
  }
  double value = sum * step;
  for (int level = 0; level < kFinestLevel; ++level) {
    for (double t = step / 2; t <= kReach; t += step) {
      sum += weighted_value(t) + weighted_value(-t);
    }
    step /= 2;
    const double refined = sum * step;
    const bool agrees = std::fabs(refined - value) <= kAgreement;
    value = refined;
    if (agrees && level > 1) {
      break;
    }
  }
  return value;
}

/// P(theta < -distance) for a distance in [0, 1): the voters' promoter share u must lie below (1 - distance / v) / 2.
double chance_below(const Posterior& posterior, double distance) noexcept {
  if (distance == 0) {
    return numeric::incomplete_beta(posterior.promoters, posterior.detractors, 0.5, 0.5);
  }
  const double first_possible = std::log(distance) - std::log1p(-distance);
  const double low = std::max(first_possible, end_of_density(posterior, -1));
  const double high = end_of_density(posterior, 1);
  if (!(low < high)) {
    return 0;
  }
  const auto integrand = [&](double above_low) {
    const double weight = density(posterior, low + above_low);
    // (1 - distance / v) / 2 written with the distance from the first possible w, so that nothing cancels.
    const double u = -std::expm1(-(low - first_possible + above_low)) * (1 - distance) / 2;
    return weight > 0 ? weight * numeric::incomplete_beta(posterior.promoters, posterior.detractors, u, 1 - u) : 0;
  };
  return integrate(integrand, low, high);
}

/// P(theta < cut) for a cut in points.
double cumulative(const Posterior& posterior, double cut) noexcept {
  if (cut <= -100 || cut >= 100) {
    return cut < 0 ? 0 : 1;
  }
  return cut <= 0 ? chance_below(posterior, -cut / 100) : 1 - chance_below(posterior.mirrored(), cut / 100);
}

}  // namespace

void nps_chances(const NpsSample& sample, std::span<const double> cuts, std::span<double> chances) noexcept {
  if (std::isnan(nps(sample))) {
    std::fill(chances.begin(), chances.end(), numeric::kNaN);
    return;
  }
  const Posterior posterior = posterior_of(sample);
  double below = 0;
  for (std::size_t index = 0; index < cuts.size() && index + 1 < chances.size(); ++index) {
    const double below_cut = std::clamp(cumulative(posterior, cuts[index]), below, 1.0);
    chances[index] = below_cut - below;
    below = below_cut;
  }
  chances[cuts.size()] = 1 - below;
}

}  // namespace loyalty
