#include "memory.h"

#include <cstdint>
#include <cstdlib>

namespace loyalty::memory {

namespace {

class Block {
 public:
  std::size_t grow(double cells) {
    if (cells > static_cast<double>(capacity_)) {
      if (cells > static_cast<double>(kMaxCells)) return 0;
      const auto capacity = static_cast<std::size_t>(cells);
      void* grown = std::realloc(cells_, capacity * sizeof(double));
      if (grown == nullptr) return 0;
      cells_ = static_cast<double*>(grown);
      capacity_ = capacity;
    }
    return reinterpret_cast<std::size_t>(cells_);
  }

  [[nodiscard]] std::span<double> part(double offset, double length) const {
    if (!(offset >= 0 && length >= 0 && offset + length <= static_cast<double>(capacity_))) return {};
    return {cells_ + static_cast<std::size_t>(offset), static_cast<std::size_t>(length)};
  }

  [[nodiscard]] std::span<double> whole() const { return {cells_, capacity_}; }

 private:
  static constexpr std::size_t kMaxCells = SIZE_MAX / sizeof(double);

  double* cells_ = nullptr;
  std::size_t capacity_ = 0;
};

Block the_room;
Block the_desk;

}  // namespace

std::size_t grow_room(double cells) { return the_room.grow(cells); }
std::size_t grow_desk(double cells) { return the_desk.grow(cells); }
std::span<double> room(double offset, double length) { return the_room.part(offset, length); }
std::span<double> desk(double offset, double length) { return the_desk.part(offset, length); }
std::span<double> whole_desk() { return the_desk.whole(); }

MatrixView matrix(double offset, double rows, double columns) {
  if (!(rows >= 1 && columns >= 1)) return {};
  const auto cells = room(offset, rows * columns);
  if (cells.empty()) return {};
  return {cells, static_cast<std::size_t>(rows), static_cast<std::size_t>(columns)};
}

}  // namespace loyalty::memory
