#include "loyalty/nps.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "numeric/not_a_number.h"

namespace loyalty {
namespace {

bool is_share_of_answers(double part, double answers) noexcept { return part >= 0 && part <= answers; }

/// Whole numbers are exact doubles up to here.
constexpr double kMostAnswers = 0x1p53;

/// Not empty, no part negative, nothing infinite or NaN.
bool is_usable(const NpsSample& sample) noexcept {
  const double answers = nps_answers(sample);
  return answers > 0 && answers <= kMostAnswers && is_share_of_answers(sample.promoters, answers) &&
         is_share_of_answers(sample.passives, answers) && is_share_of_answers(sample.detractors, answers);
}

}  // namespace

NpsSample nps_sample(const AnswerTally& tally, NpsScale scale) noexcept {
  const auto [detractors_to, passives_to] = nps_cuts(scale);
  std::int64_t promoters = 0;
  std::int64_t passives = 0;
  std::int64_t detractors = 0;
  int answer = answer_scale(scale).low;
  for (const std::int64_t count : tally.counts) {
    detractors += answer <= detractors_to ? count : 0;
    passives += answer > detractors_to && answer <= passives_to ? count : 0;
    promoters += answer > passives_to ? count : 0;
    ++answer;
  }
  return {static_cast<double>(promoters), static_cast<double>(passives), static_cast<double>(detractors)};
}

double nps(const NpsSample& sample) noexcept {
  if (!is_usable(sample)) {
    return numeric::kNaN;
  }
  // Weighted promoters alone may round to a little above 100.
  return std::clamp(100 * (sample.promoters - sample.detractors) / nps_answers(sample), -100.0, 100.0);
}

double nps_variance(const NpsSample& sample) noexcept {
  if (!is_usable(sample)) {
    return numeric::kNaN;
  }
  const double promoter_share = sample.promoters / nps_answers(sample);
  const double detractor_share = sample.detractors / nps_answers(sample);
  const double score = promoter_share - detractor_share;
  // Rounding may bring a sample of one group a little below 0.
  return std::fmax(0, promoter_share + detractor_share - score * score);
}

}  // namespace loyalty
