#include "loyalty/nps_groups.h"

#include <algorithm>
#include <cmath>

#include "code.h"
#include "loyalty/nps_comparison.h"
#include "loyalty/nps_interval.h"
#include "nps_role.h"
#include "weight.h"

namespace loyalty {
namespace {

NpsSample combined(const NpsSample& a, const NpsSample& b, double sign) noexcept {
  return {a.promoters + sign * b.promoters, a.passives + sign * b.passives, a.detractors + sign * b.detractors};
}

/// Sums of weights turned into shares times the effective sample size.
NpsSample effective(const NpsSample& sums, double squared_weights) noexcept {
  const double factor = squared_weights > 0 ? nps_answers(sums) / squared_weights : 0;
  return {sums.promoters * factor, sums.passives * factor, sums.detractors * factor};
}

NpsGroup sum_of(std::span<const NpsGroup> groups) noexcept {
  NpsGroup total = {};
  for (const NpsGroup& group : groups) {
    total.counts = combined(total.counts, group.counts, 1);
    total.sample = combined(total.sample, group.sample, 1);
    total.squared_weights += group.squared_weights;
  }
  return total;
}

/// Makes samples out of the sums of weights that the groups hold so far.
void finish(std::span<NpsGroup> groups) noexcept {
  const NpsGroup total = sum_of(groups);
  for (NpsGroup& group : groups) {
    const bool is_alone = nps_answers(group.counts) == nps_answers(total.counts);
    const NpsSample others = combined(total.sample, group.sample, -1);
    group.rest = is_alone ? NpsSample{} : effective(others, total.squared_weights - group.squared_weights);
    group.sample = effective(group.sample, group.squared_weights);
  }
}

/// Calls `add(group, role, row)` for every row with an answer and a group.
template <typename Add>
void for_every_answer(std::span<const double> answers, std::span<const double> codes, NpsScale scale,
                      std::span<NpsGroup> groups, const Add& add) noexcept {
  const NpsRoles roles(scale);
  const std::size_t rows = std::min(answers.size(), codes.size());
  for (std::size_t row = 0; row < rows; ++row) {
    const NpsRole role = roles.role(answers[row]);
    const std::size_t code = code_of(codes[row], groups.size());
    if (role != NpsRole::kNone && code != groups.size()) {
      add(groups[code], role, row);
    }
  }
}

void count(std::span<const double> answers, std::span<const double> codes, NpsScale scale,
           std::span<NpsGroup> groups) noexcept {
  for_every_answer(answers, codes, scale, groups,
                   [](NpsGroup& group, NpsRole role, std::size_t) { count_of(group.counts, role) += 1; });
  for (NpsGroup& group : groups) {
    group.sample = group.counts;
    group.squared_weights = nps_answers(group.counts);
  }
}

void weigh(std::span<const double> answers, std::span<const double> codes, std::span<const double> weights,
           NpsScale scale, std::span<NpsGroup> groups) noexcept {
  const double unit = weight_unit(weights);
  const auto weighted_answers = answers.first(std::min(answers.size(), weights.size()));
  for_every_answer(weighted_answers, codes, scale, groups, [&](NpsGroup& group, NpsRole role, std::size_t row) {
    const double weight = weights[row] * unit;
    if (is_weight(weight)) {
      count_of(group.counts, role) += 1;
      count_of(group.sample, role) += weight;
      group.squared_weights += weight * weight;
    }
  });
}

}  // namespace

void nps_groups(std::span<const double> answers, std::span<const double> codes, std::span<const double> weights,
                NpsScale scale, std::span<NpsGroup> groups) noexcept {
  std::fill(groups.begin(), groups.end(), NpsGroup{});
  if (weights.empty()) {
    count(answers, codes, scale, groups);
  } else {
    weigh(answers, codes, weights, scale, groups);
  }
  finish(groups);
}

NpsGroupScore nps_group_score(const NpsGroup& group, double confidence) noexcept {
  return {nps(group.sample), nps_interval(group.sample, confidence, NpsIntervalMethod::kAdjustedWald),
          compare_nps(group.sample, group.rest, NpsTestMethod::kAdjustedWald).p};
}

}  // namespace loyalty
