#pragma once

#include <span>

#include "loyalty/nps.h"

namespace loyalty {

/// Chance that the true score lies below the first cut, between each two neighbours, and above the last.
///
/// The shares (d, s, p) follow the Dirichlet distribution with Jeffreys' prior 1/2 added to each count. The score is
/// theta = v * (2u - 1) with independent v ~ Beta(p + d, s) and u ~ Beta(p, d), so its distribution is one integral,
/// computed by deterministic quadrature to an absolute error below 1e-10 for samples of 1 to 1e6 answers.
///
/// @param sample   any sample `nps` accepts; an empty one has no chances (NaN).
/// @param cuts     points, rising; a cut at or below -100 has no chance below it, one at or above 100 none above it.
/// @param chances  output, cuts.size() + 1 numbers in [0, 1] that add to 1.
/// Never throws, never allocates.
void nps_chances(const NpsSample& sample, std::span<const double> cuts, std::span<double> chances) noexcept;

}  // namespace loyalty
