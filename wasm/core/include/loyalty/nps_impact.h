#pragma once

#include "loyalty/nps.h"

namespace loyalty {

/// What the answers of one topic do to the score: the score of everyone minus the score of everyone else, in points.
///
///   impact = T * (NPS_topic - NPS) / (N - T)    with T of N answers on the topic
///
/// @param topic  part of `everyone`.
/// @return NaN when nobody else answered.
[[nodiscard]] double nps_impact(const NpsSample& topic, const NpsSample& everyone) noexcept;

}  // namespace loyalty
