#pragma once

#include <cstddef>
#include <vector>

#include "loyalty/catalog/scheme.h"

namespace loyalty {

/// Sorts bands and makes them cover a range, so that every value is in exactly one.
///
/// Where two overlap the lower is cut at the beginning of the higher; what none covers becomes a completed band titled
/// `hole`.
///
/// @param bands  each inside the range and with at least one value; no two begin at the same place.
[[nodiscard]] std::vector<Band> complete_bands(std::vector<Band> bands, UnitRange range, const Text& hole);

}  // namespace loyalty
