#include "loyalty/answers.h"

#include <algorithm>
#include <cmath>

#include "answer_slots.h"

namespace loyalty {
namespace {

constexpr std::size_t kSlots = AnswerSlots::kNone + 1;
using SlotCounts = std::array<std::int64_t, kSlots>;

/// Counts slots in one 64-bit word, five bits each: no addition waits for another through memory.
SlotCounts count_slots(std::span<const double> cells, const AnswerSlots& slots) noexcept {
  constexpr unsigned kBits = 5;
  constexpr std::uint64_t kMask = (1U << kBits) - 1;
  constexpr std::size_t kBlock = kMask;
  SlotCounts counts = {};
  for (std::size_t begin = 0; begin < cells.size(); begin += kBlock) {
    std::uint64_t packed = 0;
    for (const double cell : cells.subspan(begin, std::min(kBlock, cells.size() - begin))) {
      packed += std::uint64_t{1} << (kBits * slots.slot(cell));
    }
    for (std::int64_t& count : counts) {
      count += static_cast<std::int64_t>(packed & kMask);
      packed >>= kBits;
    }
  }
  return counts;
}

/// Sorts the cells that are no answer into their kinds.
void classify_others(std::span<const double> cells, const AnswerSlots& slots, AnswerTally& tally) noexcept {
  for (std::size_t index = 0; index < cells.size(); ++index) {
    const double cell = cells[index];
    if (slots.slot(cell) != AnswerSlots::kNone) {
      continue;
    }
    if (std::isnan(cell)) {
      ++tally.missing;
    } else if (cell == 0) {
      ++tally.zeros;
    } else {
      ++tally.off_scale;
      tally.fractional += static_cast<int>(std::isfinite(cell) && cell != std::trunc(cell));
      if (tally.first_off_scale < 0) {
        tally.first_off_scale = static_cast<std::int64_t>(index);
      }
    }
  }
}

}  // namespace

AnswerTally tally(std::span<const double> cells, Scale scale) noexcept {
  const AnswerSlots slots(scale);
  const SlotCounts counts = count_slots(cells, slots);
  AnswerTally result = {};
  result.first_off_scale = -1;
  std::copy_n(counts.begin(), kMaxScaleValues, result.counts.begin());
  result.answers = static_cast<std::int64_t>(cells.size()) - counts[AnswerSlots::kNone];
  if (counts[AnswerSlots::kNone] > 0) {
    classify_others(cells, slots, result);
  }
  return result;
}

OutsideTally outside(std::span<const double> cells, double low, double high) noexcept {
  OutsideTally result = {0, -1};
  for (std::size_t index = 0; index < cells.size(); ++index) {
    const double cell = cells[index];
    if (cell == 0 || !(cell < low || cell > high)) {
      continue;
    }
    ++result.cells;
    if (result.first < 0) {
      result.first = static_cast<std::int64_t>(index);
    }
  }
  return result;
}

}  // namespace loyalty
