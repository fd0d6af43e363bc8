#pragma once

#include <span>

#include "correlations.h"

namespace loyalty {

/// Mean increment of R^2 of each attribute over all orders of entering.
///
/// @param subsets      workspace, 2^attributes numbers.
/// @param importances  output, one per attribute.
void lmg(const Correlations& correlations, std::span<double> subsets, std::span<double> importances) noexcept;

}  // namespace loyalty
