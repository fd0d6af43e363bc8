#pragma once

#include <array>
#include <cstdint>

#include "loyalty/nps.h"
#include "whole_answer.h"

namespace loyalty {

enum class NpsRole : std::uint8_t { kPromoter, kPassive, kDetractor, kNone };

/// Tells the role of an answer by a table made once per scale: that of whole answers, with roles.
class NpsRoles {
 public:
  explicit NpsRoles(NpsScale scale) noexcept : entries_() {
    for (std::size_t place = 0; place < entries_.size(); ++place) {
      const whole_answer::Entry& whole = whole_answer::kTable[place];
      entries_[place] = {whole.bits, role_of(whole_answer::number_of(whole.packed_one), scale)};
    }
  }

  [[nodiscard]] NpsRole role(double answer) const noexcept {
    const std::uint64_t bits = whole_answer::bits_of(answer);
    const Entry& entry = entries_[whole_answer::place_of(bits)];
    return entry.bits == bits ? entry.role : NpsRole::kNone;
  }

 private:
  struct Entry {
    std::uint64_t bits;
    NpsRole role;
  };

  static constexpr NpsRole role_of(std::size_t number, NpsScale scale) noexcept {
    const auto [low, high] = answer_scale(scale);
    const auto [detractors_to, passives_to] = nps_cuts(scale);
    const int answer = static_cast<int>(number);
    if (answer < low || answer > high) return NpsRole::kNone;
    if (answer <= detractors_to) return NpsRole::kDetractor;
    return answer <= passives_to ? NpsRole::kPassive : NpsRole::kPromoter;
  }

  std::array<Entry, whole_answer::kTable.size()> entries_;
};

/// The member of a sample that counts a role; any role but kNone. No branch: roles come in no predictable order.
[[nodiscard]] inline double& count_of(NpsSample& sample, NpsRole role) noexcept {
  constexpr std::array<double NpsSample::*, 3> kMembers = {&NpsSample::promoters, &NpsSample::passives,
                                                           &NpsSample::detractors};
  return sample.*kMembers[static_cast<std::size_t>(role)];
}

}  // namespace loyalty
