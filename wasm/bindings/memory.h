#pragma once

#include <cstddef>
#include <span>

#include "loyalty/matrix.h"

/// The two blocks of numbers that JavaScript and C++ both read and write. Embind calls carry single numbers and text
/// only.
///
/// The room holds columns of cells, which are named by their offset in it, so that it can grow and move. The desk holds
/// the short arguments and the results of one call. Neither shrinks: a later call uses the same memory.
namespace loyalty::memory {

/// Makes a block at least `cells` numbers long and keeps what it holds.
/// @return its address, 0 when there is not so much memory; the block is then as before.
std::size_t grow_room(double cells);
std::size_t grow_desk(double cells);

/// A part of a block; empty unless all of it is inside.
std::span<double> room(double offset, double length);
std::span<double> desk(double offset, double length);
std::span<double> whole_desk();

/// A rectangle in the room, row after row; empty unless all of it is inside.
MatrixView matrix(double offset, double rows, double columns);

}  // namespace loyalty::memory
