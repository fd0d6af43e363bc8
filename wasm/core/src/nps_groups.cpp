#include "loyalty/nps_groups.h"

#include <algorithm>
#include <cmath>

#include "code.h"
#include "nps_role.h"
#include "weight.h"

namespace loyalty {
namespace {

/// Turns sums of weights into shares times the effective sample size.
void use_effective_size(NpsGroup& group) noexcept {
  if (group.squared_weights > 0) {
    const double factor = nps_answers(group.sample) / group.squared_weights;
    group.sample.promoters *= factor;
    group.sample.passives *= factor;
    group.sample.detractors *= factor;
  }
}

}  // namespace

void nps_groups(std::span<const double> answers, std::span<const double> codes, std::span<const double> weights,
                NpsScale scale, std::span<NpsGroup> groups) noexcept {
  std::fill(groups.begin(), groups.end(), NpsGroup{{0, 0, 0}, {0, 0, 0}, 0});
  const NpsRoles roles(scale);
  const bool is_weighted = !weights.empty();
  const double unit = weight_unit(weights);
  const std::size_t pairs = std::min(answers.size(), codes.size());
  const std::size_t rows = is_weighted ? std::min(pairs, weights.size()) : pairs;
  for (std::size_t row = 0; row < rows; ++row) {
    const NpsRole role = roles.role(answers[row]);
    const std::size_t code = code_of(codes[row], groups.size());
    const double weight = is_weighted ? weights[row] * unit : 1;
    if (role == NpsRole::kNone || code == groups.size() || !is_weight(weight)) {
      continue;
    }
    NpsGroup& group = groups[code];
    count_of(group.counts, role) += 1;
    count_of(group.sample, role) += weight;
    group.squared_weights += weight * weight;
  }
  std::for_each(groups.begin(), groups.end(), use_effective_size);
}

}  // namespace loyalty
