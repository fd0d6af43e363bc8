#include "loyalty/answers.h"

#include <algorithm>
#include <cmath>

#include "whole_answer.h"

namespace loyalty {
namespace {

/// Cells that hold 0, 1, ... 10. No column has more cells than 32 bits count.
using Counts = std::array<std::uint32_t, kMaxScaleValues>;

/// The bits of the packed counters of even numbers.
constexpr std::uint64_t even_numbers() noexcept {
  constexpr std::uint64_t kCounter = (1U << whole_answer::kCounterBits) - 1;
  std::uint64_t bits = 0;
  for (std::size_t number = 0; number < kMaxScaleValues; number += 2) {
    bits |= kCounter << (number * whole_answer::kCounterBits);
  }
  return bits;
}
constexpr std::uint64_t kEvenNumbers = even_numbers();

/// Counters twice as wide, of even and of odd numbers apart: packed ones are added in a few steps.
class WideCounters {
 public:
  /// Cells that they can count.
  static constexpr std::size_t kMostCells = (1U << (2 * whole_answer::kCounterBits)) - 1;

  void add(std::uint64_t packed) noexcept {
    even_ += packed & kEvenNumbers;
    odd_ += (packed >> whole_answer::kCounterBits) & kEvenNumbers;
  }

  void add_to(Counts& counts) const noexcept {
    std::uint64_t even = even_;
    std::uint64_t odd = odd_;
    for (std::size_t number = 0; number < kMaxScaleValues; ++number) {
      std::uint64_t& fields = number % 2 == 0 ? even : odd;
      counts[number] += static_cast<std::uint32_t>(fields & kMostCells);
      fields >>= 2 * whole_answer::kCounterBits;
    }
  }

 private:
  std::uint64_t even_ = 0;
  std::uint64_t odd_ = 0;
};

/// Counts at most as many cells as wide counters can, in two words that wait neither for each other nor for memory.
WideCounters count_part(std::span<const double> cells) noexcept {
  // As many as two packed counters can hold.
  constexpr std::size_t kBlock = 2 * ((std::size_t{1} << whole_answer::kCounterBits) - 1);
  WideCounters counters;
  for (std::size_t done = 0; done < cells.size(); done += kBlock) {
    const auto block = cells.subspan(done, std::min(kBlock, cells.size() - done));
    std::uint64_t even = 0;
    std::uint64_t odd = 0;
    std::size_t index = 0;
    for (; index + 2 <= block.size(); index += 2) {
      even += whole_answer::packed_one(block[index]);
      odd += whole_answer::packed_one(block[index + 1]);
    }
    if (index < block.size()) {
      even += whole_answer::packed_one(block[index]);
    }
    counters.add(even);
    counters.add(odd);
  }
  return counters;
}

Counts count_whole_numbers(std::span<const double> cells) noexcept {
  Counts counts = {};
  std::size_t done = 0;
  while (done < cells.size()) {
    const auto part = cells.subspan(done, std::min(WideCounters::kMostCells, cells.size() - done));
    count_part(part).add_to(counts);
    done += part.size();
  }
  return counts;
}

constexpr Scale kEmptyScale = {1, 0};

bool is_usable(Scale scale) noexcept {
  return scale.low >= 0 && scale.low <= scale.high && scale.high < static_cast<int>(kMaxScaleValues);
}

bool is_on(Scale scale, double cell) noexcept {
  const std::size_t number = whole_answer::of(cell);
  return number != whole_answer::kNone && static_cast<int>(number) >= scale.low &&
         static_cast<int>(number) <= scale.high;
}

/// Sorts the cells that are neither an answer nor a zero for a blank.
void classify_others(std::span<const double> cells, Scale scale, AnswerTally& tally) noexcept {
  for (std::size_t index = 0; index < cells.size(); ++index) {
    const double cell = cells[index];
    if (std::isnan(cell)) {
      ++tally.missing;
    } else if (cell != 0 && !is_on(scale, cell)) {
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
  const auto [low, high] = is_usable(scale) ? scale : kEmptyScale;
  const Counts whole_numbers = count_whole_numbers(cells);
  std::array<std::int64_t, kMaxScaleValues> counts;
  std::int64_t answers = 0;
  for (std::size_t step = 0; step < kMaxScaleValues; ++step) {
    const std::size_t answer = static_cast<std::size_t>(low) + step;
    counts[step] = answer <= static_cast<std::size_t>(high) ? whole_numbers[answer] : 0;
    answers += counts[step];
  }
  const std::int64_t zeros = low > 0 ? whole_numbers[0] : 0;
  AnswerTally result = {counts, answers, 0, zeros, 0, 0, -1};
  if (answers + zeros < static_cast<std::int64_t>(cells.size())) {
    classify_others(cells, {low, high}, result);
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
