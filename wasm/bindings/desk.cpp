#include "desk.h"

#include <cstdint>

namespace loyalty::memory {

void DeskWriter::put_one(const AnswerTally& tally) {
  for (const std::int64_t count : tally.counts) put(count);
  put(tally.answers, tally.missing, tally.zeros, tally.off_scale, tally.fractional, tally.first_off_scale);
}

}  // namespace loyalty::memory
