#pragma once

#include <cstddef>
#include <span>

namespace loyalty {

/// Which ends of a band belong to it.
enum class Closed {
  kLeft,   ///< [low, high)
  kRight,  ///< (low, high]
  kBoth,   ///< [low, high]
  kOpen,   ///< (low, high)
};

enum class Origin {
  kPublished,  ///< the source says so
  kCompleted,  ///< a hole of the source, closed here
  kDerived,    ///< follows from the answer scale
};

/// The numbers of a band. Limits are compared with unrounded values.
struct BandRange {
  double low;
  double high;
  Closed closed;
  Origin origin;
};

[[nodiscard]] bool closed_below(Closed closed) noexcept;
[[nodiscard]] bool closed_above(Closed closed) noexcept;
/// The flag that has these two ends.
[[nodiscard]] Closed closed_ends(bool below, bool above) noexcept;
[[nodiscard]] bool contains(const BandRange& band, double value) noexcept;

/// What a value in a hole of the source (a completed band) is worth.
enum class GapPolicy {
  kMark,    ///< the hole is a band of its own
  kStrict,  ///< the same, said to be undescribed
  kDown,    ///< it belongs to the nearest described band below
  kUp,      ///< it belongs to the nearest described band above
};

inline constexpr std::ptrdiff_t kNoBand = -1;

struct BandReading {
  /// Index of the band, kNoBand for NaN and outside the scheme's range.
  std::ptrdiff_t index;
  /// True only under kStrict, in a hole.
  bool undescribed;
};

/// The band a value is in.
///
/// @param bands  any ranges; where several contain the value the last of them wins.
/// kDown and kUp leave the hole as it is when no described band lies on that side.
/// Never throws, never allocates.
[[nodiscard]] BandReading band_of(std::span<const BandRange> bands, double value, GapPolicy policy) noexcept;

}  // namespace loyalty
