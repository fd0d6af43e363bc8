#include "loyalty/nps_codes.h"

#include <algorithm>

#include "nps_role.h"
#include "numeric/not_a_number.h"

namespace loyalty {
namespace {

double code_of_role(NpsRole role) noexcept {
  switch (role) {
    case NpsRole::kPromoter:
      return 1;
    case NpsRole::kPassive:
      return 0;
    case NpsRole::kDetractor:
      return -1;
    default:
      return numeric::kNaN;
  }
}

}  // namespace

void nps_codes(std::span<const double> answers, NpsScale scale, std::span<double> codes) noexcept {
  const NpsRoles roles(scale);
  const auto scored = answers.first(std::min(answers.size(), codes.size()));
  std::transform(scored.begin(), scored.end(), codes.begin(),
                 [&roles](double answer) { return code_of_role(roles.role(answer)); });
}

}  // namespace loyalty
