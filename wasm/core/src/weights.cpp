#include "loyalty/weights.h"

#include <algorithm>
#include <cmath>

#include "nps_role.h"
#include "numeric/not_a_number.h"
#include "numeric/sum.h"
#include "weight.h"

namespace loyalty {
namespace {

struct WeightSums {
  numeric::Sum promoters;
  numeric::Sum passives;
  numeric::Sum detractors;
  numeric::Sum squares;

  void add(NpsRole role, double weight) noexcept {
    numeric::Sum& sum = role == NpsRole::kPromoter ? promoters : role == NpsRole::kPassive ? passives : detractors;
    sum.add(weight);
    squares.add(weight * weight);
  }

  /// Shares times the effective sample size: each sum times (sum of w) / (sum of w^2).
  [[nodiscard]] NpsSample sample() const noexcept {
    const NpsSample sums = {promoters.value(), passives.value(), detractors.value()};
    const double factor = nps_answers(sums) / squares.value();
    return {sums.promoters * factor, sums.passives * factor, sums.detractors * factor};
  }
};

}  // namespace

WeightedAnswers weigh(std::span<const double> answers, std::span<const double> weights, NpsScale scale) noexcept {
  const std::size_t rows = std::min(answers.size(), weights.size());
  const NpsRoles roles(scale);
  const double unit = weight_unit(weights);
  WeightedAnswers result = {tally(answers.first(rows), answer_scale(scale)),
                            {numeric::kNaN, numeric::kNaN, numeric::kNaN},
                            WeightStatus::kOk,
                            -1,
                            0};
  WeightSums sums;
  for (std::size_t row = 0; row < rows; ++row) {
    const NpsRole role = roles.role(answers[row]);
    if (role == NpsRole::kNone) {
      continue;
    }
    if (std::isnan(weights[row])) {
      ++result.unweighted;
    } else if (is_weight(weights[row])) {
      sums.add(role, weights[row] * unit);
    } else if (result.first_negative < 0) {
      result.first_negative = static_cast<std::int64_t>(row);
    }
  }
  if (result.first_negative >= 0) {
    result.status = WeightStatus::kNegative;
  } else if (!(sums.squares.value() > 0)) {
    result.status = WeightStatus::kAllZero;
  } else {
    result.sample = sums.sample();
  }
  return result;
}

double effective_sample_size(std::span<const double> weights) noexcept {
  const double unit = weight_unit(weights);
  numeric::Sum sum;
  numeric::Sum squares;
  for (const double weight : weights) {
    if (std::isnan(weight)) {
      continue;
    }
    if (!is_weight(weight)) {
      return numeric::kNaN;
    }
    sum.add(weight * unit);
    squares.add(weight * unit * (weight * unit));
  }
  return squares.value() > 0 ? sum.value() * (sum.value() / squares.value()) : numeric::kNaN;
}

}  // namespace loyalty
