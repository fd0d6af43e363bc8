#pragma once

#include <array>
#include <cstdint>

#include "loyalty/nps.h"
#include "whole_answer.h"

namespace loyalty {

enum class NpsRole : std::uint8_t { kPromoter, kPassive, kDetractor, kNone };

/// Tells the role of an answer by a table made once per scale.
class NpsRoles {
 public:
  explicit NpsRoles(NpsScale scale) noexcept : roles_() {
    const auto [low, high] = answer_scale(scale);
    const auto [detractors_to, passives_to] = nps_cuts(scale);
    roles_.fill(NpsRole::kNone);
    for (int answer = low; answer <= high; ++answer) {
      roles_[static_cast<std::size_t>(answer)] = answer <= detractors_to ? NpsRole::kDetractor
                                                 : answer <= passives_to ? NpsRole::kPassive
                                                                         : NpsRole::kPromoter;
    }
  }

  [[nodiscard]] NpsRole role(double answer) const noexcept { return roles_[whole_answer::of(answer)]; }

 private:
  std::array<NpsRole, kMaxScaleValues + 1> roles_;
};

/// The member of a sample that counts a role; any role but kNone. No branch: roles come in no predictable order.
[[nodiscard]] inline double& count_of(NpsSample& sample, NpsRole role) noexcept {
  constexpr std::array<double NpsSample::*, 3> kMembers = {&NpsSample::promoters, &NpsSample::passives,
                                                           &NpsSample::detractors};
  return sample.*kMembers[static_cast<std::size_t>(role)];
}

}  // namespace loyalty
