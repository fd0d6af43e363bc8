#include "loyalty/themes.h"

#include <algorithm>

#include "code.h"
#include "loyalty/nps_comparison.h"
#include "loyalty/nps_impact.h"
#include "loyalty/p_values.h"
#include "nps_role.h"

namespace loyalty {
namespace {

NpsSample without(const NpsSample& everyone, const NpsSample& part) noexcept {
  return {everyone.promoters - part.promoters, everyone.passives - part.passives,
          everyone.detractors - part.detractors};
}

}  // namespace

void theme_samples(std::span<const double> answers, std::span<const double> mentions, std::span<const double> ends,
                   NpsScale scale, std::span<std::size_t> last_rows, std::span<NpsSample> samples) noexcept {
  const std::size_t rows = std::min(answers.size(), ends.size());
  std::fill(samples.begin(), samples.end(), NpsSample{});
  std::fill(last_rows.begin(), last_rows.end(), rows);
  const NpsRoles roles(scale);
  std::size_t mention = 0;
  for (std::size_t row = 0; row < rows; ++row) {
    const NpsRole role = roles.role(answers[row]);
    for (; mention < mentions.size() && static_cast<double>(mention) < ends[row]; ++mention) {
      const std::size_t theme = code_of(mentions[mention], samples.size());
      if (role == NpsRole::kNone || theme == samples.size() || last_rows[theme] == row) {
        continue;
      }
      last_rows[theme] = row;
      count_of(samples[theme], role) += 1;
    }
  }
}

std::size_t find_themes(std::span<const NpsSample> samples, const NpsSample& everyone, double fewest,
                        ThemesWorkspace workspace, std::span<Theme> themes) noexcept {
  std::size_t found = 0;
  for (std::size_t index = 0; index < samples.size(); ++index) {
    const NpsSample& sample = samples[index];
    if (nps_answers(sample) < fewest) {
      continue;
    }
    const NpsSample others = without(everyone, sample);
    workspace.p[found] = compare_nps(sample, others, NpsTestMethod::kAdjustedWald).p;
    themes[found] = {index, nps_impact(sample, everyone), 0};
    ++found;
  }
  holm(workspace.p.first(found), workspace.adjusted.first(found), workspace.order.first(found));
  for (std::size_t i = 0; i < found; ++i) {
    themes[i].p = workspace.adjusted[i];
  }
  return found;
}

}  // namespace loyalty
