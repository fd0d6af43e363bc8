#include "complete_bands.h"

#include <algorithm>
#include <utility>

namespace loyalty {

namespace {

/// Where a band begins or the one before it ends: at a value, or just above it.
struct Edge {
  double value;
  bool just_above;

  friend bool operator<(Edge a, Edge b) {
    return a.value < b.value || (a.value == b.value && !a.just_above && b.just_above);
  }
};

Edge beginning(const Band& band) { return {band.range.low, !closed_below(band.range.closed)}; }

Edge ending(const Band& band) { return {band.range.high, closed_above(band.range.closed)}; }

void cut_at(Band& band, Edge edge) {
  band.range.high = edge.value;
  band.range.closed = closed_ends(closed_below(band.range.closed), edge.just_above);
}

Band hole_between(Edge from, Edge to, const Text& title) {
  return {{from.value, to.value, closed_ends(!from.just_above, to.just_above), Origin::kCompleted}, "", title};
}

/// By insertion, for they are few; std::sort would be a tenth of the catalogue's code.
void sort_by_beginning(std::vector<Band>& bands) {
  const auto is_earlier = [](const Band& a, const Band& b) { return beginning(a) < beginning(b); };
  for (auto band = bands.begin(); band != bands.end(); ++band) {
    std::rotate(std::upper_bound(bands.begin(), band, *band, is_earlier), band, band + 1);
  }
}

}  // namespace

std::vector<Band> complete_bands(std::vector<Band> bands, UnitRange range, const Text& hole) {
  sort_by_beginning(bands);
  std::vector<Band> complete;
  Edge covered = {range.low, false};
  for (std::size_t i = 0; i < bands.size(); ++i) {
    Band& band = bands[i];
    if (covered < beginning(band)) complete.push_back(hole_between(covered, beginning(band), hole));
    if (i + 1 < bands.size()) {
      const Edge next = beginning(bands[i + 1]);
      if (next < ending(band)) cut_at(band, next);
    }
    covered = ending(band);
    complete.push_back(std::move(band));
  }
  const Edge end = {range.high, true};
  if (covered < end) complete.push_back(hole_between(covered, end, hole));
  return complete;
}

}  // namespace loyalty
