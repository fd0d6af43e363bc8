#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "loyalty/catalog/text.h"

namespace loyalty {

/// What to do next: sentences, most useful first.
///
/// @param metric     "NPS", "CSI", "CLI", "RPR", "CSAT" or "CES"; any other has no advice.
/// @param band_key   of the scheme; an unknown key, or one of an unknown scheme, leaves what is true of every band. The
///                   keys of a team's own scheme may be the situations named in data/advice.json.
/// @param criteria   the weakest criteria of CSI as they shall read in a sentence; without them the sentences that name
///                   criteria are left out.
[[nodiscard]] std::vector<std::string> advice(std::string_view metric, std::string_view band_key,
                                              std::string_view scheme_id, Language language, std::string_view criteria);

}  // namespace loyalty
