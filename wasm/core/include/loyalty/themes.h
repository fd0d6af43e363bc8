#pragma once

#include <cstddef>
#include <span>

#include "loyalty/nps.h"

namespace loyalty {

/// Answers that name a theme, for every theme. An answer counts once however often it names the theme.
///
/// @param answers    cells that are no answer on `answer_scale(scale)` are left out with all that they name.
/// @param mentions   a theme 0..samples.size()-1 per mention, those of the first answer first; any other code is none.
/// @param ends       for each answer, how many mentions there are up to its end; rising, as many as answers.
/// @param last_rows  workspace, one per theme.
/// @param samples    output, one per theme; overwritten.
/// Never throws, never allocates. O(mentions + answers).
void theme_samples(std::span<const double> answers, std::span<const double> mentions, std::span<const double> ends,
                   NpsScale scale, std::span<std::size_t> last_rows, std::span<NpsSample> samples) noexcept;

/// What the answers that name a theme do to the score.
struct Theme {
  /// Index among the samples.
  std::size_t index;
  /// Score of everyone minus the score of those who do not name it, in points; NaN when everyone names it.
  double impact;
  /// Two-sided adjusted Wald test of those who name the theme against all others, adjusted by Holm for the number of
  /// themes found; NaN when everyone names it.
  double p;
};

struct ThemesWorkspace {
  /// Each as long as the samples.
  std::span<double> p;
  std::span<double> adjusted;
  std::span<std::size_t> order;
};

/// The themes of at least `fewest` answers, in the order of their samples.
///
/// @param everyone  all answers, with and without words.
/// @param fewest    1 or more.
/// @param themes    output, as long as the samples.
/// @return how many themes were found.
/// Never throws, never allocates. O(m log m).
std::size_t find_themes(std::span<const NpsSample> samples, const NpsSample& everyone, double fewest,
                        ThemesWorkspace workspace, std::span<Theme> themes) noexcept;

}  // namespace loyalty
