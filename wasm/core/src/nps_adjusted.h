#pragma once

#include "loyalty/nps.h"

namespace loyalty {

/// The sample with the three pseudo-answers of the adjusted Wald method: half of them promoters and detractors in equal
/// parts. Rocks, The American Statistician 70(4), 2016.
[[nodiscard]] inline NpsSample adjusted(const NpsSample& sample) noexcept {
  return {sample.promoters + 0.75, sample.passives + 1.5, sample.detractors + 0.75};
}

}  // namespace loyalty
