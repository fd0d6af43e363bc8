#pragma once

#include <cstddef>
#include <span>
#include <type_traits>

#include "loyalty/answers.h"
#include "loyalty/interval.h"
#include "loyalty/nps.h"
#include "memory.h"

namespace loyalty::memory {

/// Lays numbers on the desk one after another, from its first cell on; structs field by field, in their order.
class DeskWriter {
 public:
  template <typename... Values>
  void put(const Values&... values) {
    (put_one(values), ...);
  }

 private:
  template <typename Number>
  void put_one(const Number& number) requires(std::is_arithmetic_v<Number> || std::is_enum_v<Number>) {
    put_number(static_cast<double>(number));
  }
  void put_one(const AnswerTally& tally);
  void put_one(const NpsSample& sample) { put(sample.promoters, sample.passives, sample.detractors); }
  void put_one(const Interval& interval) { put(interval.low, interval.high); }
  void put_number(double number) {
    if (next_ < desk_.size()) desk_[next_++] = number;
  }

  std::span<double> desk_ = whole_desk();
  std::size_t next_ = 0;
};

/// Leaves a result on the desk.
template <typename... Values>
void leave(const Values&... values) {
  DeskWriter().put(values...);
}

/// The tally of the 11 counts that begin the desk; it knows nothing of cells without an answer.
AnswerTally tally_on_desk();

}  // namespace loyalty::memory
