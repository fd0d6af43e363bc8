#include "desk.h"

#include <cstddef>
#include <cstdint>

namespace loyalty::memory {

void DeskWriter::put_one(const AnswerTally& tally) {
  for (const std::int64_t count : tally.counts) put(count);
  put(tally.answers, tally.missing, tally.zeros, tally.off_scale, tally.fractional, tally.first_off_scale);
}

AnswerTally tally_on_desk() {
  AnswerTally tally{};
  const auto given = desk(0, kMaxScaleValues);
  for (std::size_t value = 0; value < given.size(); ++value) {
    tally.counts[value] = static_cast<std::int64_t>(given[value]);
    tally.answers += tally.counts[value];
  }
  return tally;
}

}  // namespace loyalty::memory
