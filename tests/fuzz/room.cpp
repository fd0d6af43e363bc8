// The memory that JavaScript writes into: any place in it is inside, or refused.

#include <gtest/gtest.h>

#include <cmath>

#include "desk.h"
#include "memory.h"
#include "targets.h"

namespace loyalty {

namespace {

/// More numbers than a test shall allocate, fewer than no machine has.
bool is_too_dear(double cells) { return cells > 1e6 && cells < 3e18; }

void fill(std::span<double> part) {
  for (double& cell : part) cell = 1;
}

}  // namespace

void any_room(AnyNumbers& any) {
  for (std::size_t calls = any.below(8); calls > 0; --calls) {
    const double cells = any.number();
    if (is_too_dear(cells)) continue;
    EXPECT_TRUE(memory::grow_room(cells) != 0 || !(cells > 0) || cells > 1e6);
    EXPECT_TRUE(memory::grow_desk(cells) != 0 || !(cells > 0) || cells > 1e6);
    fill(memory::room(any.number(), any.number()));
    fill(memory::desk(any.number(), any.number()));
    const MatrixView matrix = memory::matrix(any.number(), any.number(), any.number());
    if (matrix.rows > 0 && matrix.columns > 0) {
      EXPECT_LE(matrix.columns, matrix.cells.size() / matrix.rows);
      // Memory that nobody has written may hold NaN, which equals nothing.
      const double last = matrix.at(matrix.rows - 1, matrix.columns - 1);
      const double cell = matrix.cells[matrix.rows * matrix.columns - 1];
      EXPECT_TRUE(last == cell || (std::isnan(last) && std::isnan(cell)));
    }
    memory::leave(any.number(), any.below(2));
  }
}

}  // namespace loyalty
