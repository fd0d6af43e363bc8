#pragma once

#include <array>
#include <span>

#include "loyalty/matrix.h"

namespace loyalty {

/// Points of the answers 1 (surely) to 6 (surely not).
using CliMap = std::array<double, 6>;

/// 100 * (6 - answer) / 5: the straight line from 100 for the best answer to 0 for the worst.
inline constexpr CliMap kCliMap = {100, 80, 60, 40, 20, 0};

/// Customer loyalty index of each respondent: the mean of the points of the answers.
///
/// The three questions are: recommend, buy again, buy other products. The index of a company is the mean over its
/// respondents, with the t interval of mean.h.
///
/// @param answers      n x 3 of 1..6; any other number is no answer.
/// @param partial      whether a respondent with some answers counts; otherwise all are needed.
/// @param respondents  output, one per row, NaN for a row without an index.
/// Never throws, never allocates. O(n).
void cli_respondents(const MatrixView& answers, const CliMap& map, bool partial,
                     std::span<double> respondents) noexcept;

}  // namespace loyalty
