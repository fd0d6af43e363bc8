#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace loyalty {

/// Input of every kind, made of bytes that nobody chose: small whole numbers, numbers that cells hold by mistake, any
/// double at all, and text. When the bytes have run out, zeros.
class AnyNumbers {
 public:
  explicit AnyNumbers(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}

  /// @param limit  1..256.
  std::size_t below(std::size_t limit) { return byte() % limit; }

  double number() {
    constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    constexpr std::array<double, 22> kStrange = {
        kNaN,    kInfinity, -kInfinity, 0.0,       -0.0, -1.0, 0.5,   5.5,   11.0,   60.0,   61.0,
        45000.0, 45001.75,  2958465.9,  2958466.0, 1e9,  1e19, -1e19, 1e300, -1e300, 5e-324, 1.7e308};
    constexpr std::size_t kSmall = 96;
    constexpr std::size_t kNamed = 224;
    const std::size_t kind = byte();
    if (kind < kSmall) return static_cast<double>(kind % 12);
    return kind < kNamed ? kStrange[kind % kStrange.size()] : any_double();
  }

  std::vector<double> column(std::size_t length) {
    std::vector<double> cells(length);
    std::generate(cells.begin(), cells.end(), [this] { return number(); });
    return cells;
  }

  /// Up to `most` bytes, that need not be UTF-8.
  std::string text(std::size_t most) {
    const auto taken = bytes_.first(std::min(most, bytes_.size()));
    bytes_ = bytes_.subspan(taken.size());
    return {taken.begin(), taken.end()};
  }

  std::string rest() { return text(bytes_.size()); }

  template <std::size_t size>
  std::string_view one_of(const std::array<std::string_view, size>& words) {
    return words[below(size)];
  }

 private:
  std::size_t byte() {
    if (bytes_.empty()) return 0;
    const std::uint8_t first = bytes_.front();
    bytes_ = bytes_.subspan(1);
    return first;
  }

  double any_double() {
    std::array<std::uint8_t, sizeof(double)> raw{};
    std::generate(raw.begin(), raw.end(), [this] { return static_cast<std::uint8_t>(byte()); });
    double value = 0;
    std::memcpy(&value, raw.data(), sizeof value);
    return value;
  }

  std::span<const std::uint8_t> bytes_;
};

}  // namespace loyalty
