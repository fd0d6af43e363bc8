#pragma once

#include <span>

#include "loyalty/nps.h"

namespace loyalty {

/// A group's part in the change of a score between two periods, in points.
struct NpsMix {
  /// Because the group's own score changed.
  double within;
  /// Because the group's share of the answers changed.
  double mix;
  double total;
};

/// Splits the change of a score among groups. With a group's share w, its score s and the whole score S:
///
///   within = w_after * (s_after - s_before),   mix = (w_after - w_before) * (s_before - S_before)
///
/// A group that is new or gone has no score of its own to change: the missing one is taken to be the other, so that its
/// whole effect is mix. A group empty in both periods has none.
/// @param before, after  a sample per group, in the same order.
/// @param groups         output, one per group.
/// @return the sums over the groups; their total is the change of the score. NaN when a period has no answers.
[[nodiscard]] NpsMix nps_mix(std::span<const NpsSample> before, std::span<const NpsSample> after,
                             std::span<NpsMix> groups) noexcept;

}  // namespace loyalty
