#pragma once

#include "support/golden.h"

namespace loyalty::golden {

/// Says that a test compares a row with what a function gave. At the end of a whole run the number of rows is printed,
/// and a row that nothing compared is a failure, unless it speaks of something that the core does not know.
void mark_compared(const Row& row);

}  // namespace loyalty::golden
