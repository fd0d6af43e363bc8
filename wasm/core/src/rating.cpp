#include "loyalty/rating.h"

#include <cmath>

#include "interval_ends.h"
#include "loyalty/proportion.h"
#include "tally_sums.h"

namespace loyalty {
namespace {

bool is_on_scale(double value, Scale scale) noexcept { return value >= scale.low && value <= scale.high; }

}  // namespace

double rating(const AnswerTally& stars, Scale scale) noexcept { return answer_mean(stars, scale); }

double rating_bayes(const AnswerTally& stars, Scale scale, double prior_mean, double prior_weight) noexcept {
  const bool is_prior = is_on_scale(prior_mean, scale) && prior_weight >= 0 && std::isfinite(prior_weight);
  if (!is_prior || stars.answers == 0) {
    return numeric::kNaN;
  }
  const auto votes = static_cast<double>(stars.answers);
  const double mean = answer_sum(stars, scale) / votes;
  const double shrunk = mean + (prior_mean - mean) * (prior_weight / (prior_weight + votes));
  return clip(shrunk, {std::fmin(mean, prior_mean), std::fmax(mean, prior_mean)});
}

double rating_wilson(const AnswerTally& stars, Scale scale, double threshold, double confidence) noexcept {
  if (!is_on_scale(threshold, scale)) {
    return numeric::kNaN;
  }
  const auto good = static_cast<double>(answers_between(stars, scale, threshold, scale.high));
  return wilson(good, static_cast<double>(stars.answers), confidence).low;
}

}  // namespace loyalty
