#include "loyalty/nps_mix.h"

#include <algorithm>

#include "numeric/not_a_number.h"
#include "numeric/sum.h"

namespace loyalty {
namespace {

NpsSample sum_of(std::span<const NpsSample> groups) noexcept {
  NpsSample total = {};
  for (const NpsSample& group : groups) {
    total.promoters += group.promoters;
    total.passives += group.passives;
    total.detractors += group.detractors;
  }
  return total;
}

NpsMix part_of(const NpsSample& before, const NpsSample& after, const NpsSample& all_before,
               const NpsSample& all_after) noexcept {
  const bool was_there = nps_answers(before) > 0;
  const bool is_there = nps_answers(after) > 0;
  if (!was_there && !is_there) {
    return {};
  }
  const double score_before = nps(was_there ? before : after);
  const double score_after = nps(is_there ? after : before);
  const double share_before = nps_answers(before) / nps_answers(all_before);
  const double share_after = nps_answers(after) / nps_answers(all_after);
  const double within = share_after * (score_after - score_before);
  const double mix = (share_after - share_before) * (score_before - nps(all_before));
  return {within, mix, within + mix};
}

}  // namespace

NpsMix nps_mix(std::span<const NpsSample> before, std::span<const NpsSample> after, std::span<NpsMix> groups) noexcept {
  const NpsSample all_before = sum_of(before);
  const NpsSample all_after = sum_of(after);
  if (!(nps_answers(all_before) > 0 && nps_answers(all_after) > 0)) {
    std::fill(groups.begin(), groups.end(), NpsMix{numeric::kNaN, numeric::kNaN, numeric::kNaN});
    return {numeric::kNaN, numeric::kNaN, numeric::kNaN};
  }
  numeric::Sum within;
  numeric::Sum mix;
  const std::size_t count = std::min({before.size(), after.size(), groups.size()});
  for (std::size_t group = 0; group < count; ++group) {
    groups[group] = part_of(before[group], after[group], all_before, all_after);
    within.add(groups[group].within);
    mix.add(groups[group].mix);
  }
  return {within.value(), mix.value(), within.value() + mix.value()};
}

}  // namespace loyalty
