#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "loyalty/answers.h"

namespace loyalty {

/// Finds which value of a scale a number is, without branches: answers come in no predictable order.
class AnswerSlots {
 public:
  /// The slot of every number that is no answer.
  static constexpr std::size_t kNone = kMaxScaleValues;

  explicit AnswerSlots(Scale scale) noexcept : first_(bits_of(kShift + scale.low)), span_(span_of(scale)) {}

  /// i for the number scale.low + i.
  [[nodiscard]] std::size_t slot(double number) const noexcept {
    const double shifted = number + kShift;
    const std::uint64_t distance = bits_of(shifted) - first_;
    // `&`, not `&&`: no branch.
    const bool is_answer =
        static_cast<bool>(static_cast<unsigned>(distance < span_) & static_cast<unsigned>(shifted - kShift == number));
    return is_answer ? static_cast<std::size_t>(distance) : kNone;
  }

 private:
  /// Added to a number below 2^51 it leaves the nearest whole number in the lowest bits: neighbouring doubles are 1
  /// apart there.
  static constexpr double kShift = 0x1.8p52;

  static std::uint64_t bits_of(double number) noexcept {
    std::uint64_t bits = 0;
    std::memcpy(&bits, &number, sizeof bits);
    return bits;
  }

  static std::uint64_t span_of(Scale scale) noexcept {
    const std::int64_t values = std::int64_t{scale.high} - scale.low + 1;
    return values >= 1 && values <= std::int64_t{kMaxScaleValues} ? static_cast<std::uint64_t>(values) : 0;
  }

  std::uint64_t first_;
  std::uint64_t span_;
};

}  // namespace loyalty
