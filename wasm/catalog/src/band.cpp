#include "loyalty/catalog/band.h"

namespace loyalty {

bool closed_below(Closed closed) noexcept { return closed == Closed::kLeft || closed == Closed::kBoth; }

bool closed_above(Closed closed) noexcept { return closed == Closed::kRight || closed == Closed::kBoth; }

Closed closed_ends(bool below, bool above) noexcept {
  if (below) return above ? Closed::kBoth : Closed::kLeft;
  return above ? Closed::kRight : Closed::kOpen;
}

bool contains(const BandRange& band, double value) noexcept {
  const bool above_low = closed_below(band.closed) ? value >= band.low : value > band.low;
  const bool below_high = closed_above(band.closed) ? value <= band.high : value < band.high;
  return above_low && below_high;
}

namespace {

std::ptrdiff_t last_containing(std::span<const BandRange> bands, double value) noexcept {
  for (std::size_t i = bands.size(); i > 0; --i) {
    if (contains(bands[i - 1], value)) return static_cast<std::ptrdiff_t>(i - 1);
  }
  return kNoBand;
}

std::ptrdiff_t described_neighbour(std::span<const BandRange> bands, std::ptrdiff_t hole, int step) noexcept {
  const auto count = static_cast<std::ptrdiff_t>(bands.size());
  for (std::ptrdiff_t i = hole + step; i >= 0 && i < count; i += step) {
    if (bands[static_cast<std::size_t>(i)].origin != Origin::kCompleted) return i;
  }
  return hole;
}

}  // namespace

BandReading band_of(std::span<const BandRange> bands, double value, GapPolicy policy) noexcept {
  const std::ptrdiff_t index = last_containing(bands, value);
  if (index == kNoBand || bands[static_cast<std::size_t>(index)].origin != Origin::kCompleted) return {index, false};
  switch (policy) {
    case GapPolicy::kDown:
      return {described_neighbour(bands, index, -1), false};
    case GapPolicy::kUp:
      return {described_neighbour(bands, index, +1), false};
    case GapPolicy::kStrict:
      return {index, true};
    case GapPolicy::kMark:
      break;
  }
  return {index, false};
}

}  // namespace loyalty
