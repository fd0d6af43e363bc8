#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "loyalty/answers.h"

/// Which of the numbers 0, 1, ... 10 a number is, without branches and without arithmetic on it: answers come in no
/// predictable order. A table holds the bits of each at the place where a multiplication sends them.
namespace loyalty::whole_answer {

/// What `of` says of every other number.
inline constexpr std::size_t kNone = kMaxScaleValues;
/// Bits of a packed counter.
inline constexpr unsigned kCounterBits = 5;

/// Sixteen bytes: a shift finds the entry.
struct Entry {
  std::uint64_t bits;
  std::uint64_t packed_one;
};

/// Found by search: sends the bits of -0, 0, 1, ... 10 to twelve different places.
inline constexpr std::uint64_t kMultiplier = 0xf18e859835e1f291;
inline constexpr unsigned kPlaceBits = 4;

constexpr std::size_t place_of(std::uint64_t bits) noexcept {
  return static_cast<std::size_t>((bits * kMultiplier) >> (64U - kPlaceBits));
}

/// The bits of a double that holds a whole number above 0: exponent and the digits after the leading one.
constexpr std::uint64_t bits_of_whole(std::uint64_t number) noexcept {
  std::uint64_t exponent = 0;
  while ((number >> (exponent + 1)) > 0) {
    ++exponent;
  }
  const std::uint64_t fraction = number - (std::uint64_t{1} << exponent);
  return ((1023 + exponent) << 52U) | (fraction << (52U - exponent));
}

constexpr std::array<Entry, 1U << kPlaceBits> make_table() noexcept {
  constexpr std::uint64_t kMinusZero = std::uint64_t{1} << 63U;
  // The bits of a NaN: a cell with these very bits adds nothing and is no answer.
  std::array<Entry, 1U << kPlaceBits> table = {};
  for (Entry& entry : table) {
    entry = {~std::uint64_t{0}, 0};
  }
  for (const std::uint64_t zero : {std::uint64_t{0}, kMinusZero}) {
    table[place_of(zero)] = {zero, 1};
  }
  for (std::size_t number = 1; number < kMaxScaleValues; ++number) {
    const std::uint64_t bits = bits_of_whole(number);
    table[place_of(bits)] = {bits, std::uint64_t{1} << (kCounterBits * number)};
  }
  return table;
}

inline constexpr std::array<Entry, 1U << kPlaceBits> kTable = make_table();

inline std::uint64_t bits_of(double number) noexcept {
  std::uint64_t bits = 0;
  std::memcpy(&bits, &number, sizeof bits);
  return bits;
}

/// One in the counter of the number, where counters of `kCounterBits` lie side by side from the lowest bit on; 0 for
/// every other number.
[[nodiscard]] inline std::uint64_t packed_one(double number) noexcept {
  const std::uint64_t bits = bits_of(number);
  const Entry& entry = kTable[place_of(bits)];
  return entry.bits == bits ? entry.packed_one : 0;
}

/// The number that `packed_one` made this of, kNone of 0.
[[nodiscard]] constexpr std::size_t number_of(std::uint64_t packed_one) noexcept {
  return packed_one == 0 ? kNone : static_cast<std::size_t>(std::countr_zero(packed_one)) / kCounterBits;
}

/// The number itself, or kNone.
[[nodiscard]] inline std::size_t of(double number) noexcept { return number_of(packed_one(number)); }

}  // namespace loyalty::whole_answer
