#pragma once

#include <span>

#include "correlations.h"

namespace loyalty {

/// Relative weights: with R = Q L Q' the correlations among attributes, M = Q L^(1/2) Q' and b = M^-1 r,
/// importance_i = sum over j of M_ij^2 b_j^2. Directions without variance carry nothing.
///
/// @param workspace    2 * attributes^2 + attributes numbers; the correlations among attributes are spent.
/// @param importances  output, one per attribute.
void johnson(const Correlations& correlations, std::span<double> workspace, std::span<double> importances) noexcept;

}  // namespace loyalty
