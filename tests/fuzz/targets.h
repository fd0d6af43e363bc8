#pragma once

#include <array>
#include <string_view>

#include "any_numbers.h"

namespace loyalty {

/// What holds for every input, told by GoogleTest's expectations: one function for each family of doors.
void any_answers(AnyNumbers& any);
void any_counts(AnyNumbers& any);
void any_sizes(AnyNumbers& any);
void any_marks(AnyNumbers& any);
void any_matrices(AnyNumbers& any);
void any_totals(AnyNumbers& any);
void any_mentions(AnyNumbers& any);
void any_trends(AnyNumbers& any);
void any_dates(AnyNumbers& any);
void any_orders(AnyNumbers& any);
void any_cohorts(AnyNumbers& any);
void any_drivers(AnyNumbers& any);
void any_mixes(AnyNumbers& any);
void any_p_values(AnyNumbers& any);
void any_scheme(AnyNumbers& any);
void any_bands(AnyNumbers& any);
void any_advice(AnyNumbers& any);
void any_room(AnyNumbers& any);

struct Target {
  std::string_view name;
  void (*holds)(AnyNumbers& any);
};

inline constexpr std::array<Target, 18> kTargets = {{{"answers", any_answers},
                                                     {"counts", any_counts},
                                                     {"sizes", any_sizes},
                                                     {"marks", any_marks},
                                                     {"matrices", any_matrices},
                                                     {"totals", any_totals},
                                                     {"mentions", any_mentions},
                                                     {"trends", any_trends},
                                                     {"dates", any_dates},
                                                     {"orders", any_orders},
                                                     {"cohorts", any_cohorts},
                                                     {"drivers", any_drivers},
                                                     {"mixes", any_mixes},
                                                     {"p_values", any_p_values},
                                                     {"scheme", any_scheme},
                                                     {"bands", any_bands},
                                                     {"advice", any_advice},
                                                     {"room", any_room}}};

}  // namespace loyalty
