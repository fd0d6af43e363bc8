#pragma once

#include <array>
#include <cstdint>

#include "answer_slots.h"
#include "loyalty/nps.h"

namespace loyalty {

enum class NpsRole : std::uint8_t { kPromoter, kPassive, kDetractor, kNone };

/// Tells the role of an answer by a table made once per scale.
class NpsRoles {
 public:
  explicit NpsRoles(NpsScale scale) noexcept : slots_(answer_scale(scale)), roles_() {
    const NpsCuts cuts = nps_cuts(scale);
    int answer = answer_scale(scale).low;
    for (NpsRole& role : roles_) {
      role = answer <= cuts.detractors_to ? NpsRole::kDetractor
             : answer <= cuts.passives_to ? NpsRole::kPassive
                                          : NpsRole::kPromoter;
      ++answer;
    }
    roles_[AnswerSlots::kNone] = NpsRole::kNone;
  }

  [[nodiscard]] NpsRole role(double answer) const noexcept { return roles_[slots_.slot(answer)]; }

  /// The role of the answer scale.low + slot.
  [[nodiscard]] NpsRole role_of_slot(std::size_t slot) const noexcept { return roles_[slot]; }

 private:
  AnswerSlots slots_;
  std::array<NpsRole, AnswerSlots::kNone + 1> roles_;
};

/// The member of a sample that counts a role; any role but kNone.
[[nodiscard]] inline double& count_of(NpsSample& sample, NpsRole role) noexcept {
  switch (role) {
    case NpsRole::kPromoter:
      return sample.promoters;
    case NpsRole::kPassive:
      return sample.passives;
    default:
      return sample.detractors;
  }
}

}  // namespace loyalty
