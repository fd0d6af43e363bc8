#include "numeric/order.h"

#include <algorithm>

namespace loyalty::numeric {

void sort_by_key(std::span<std::size_t> indices, std::span<const double> keys) noexcept {
  std::sort(indices.begin(), indices.end(), [keys](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
}

}  // namespace loyalty::numeric
