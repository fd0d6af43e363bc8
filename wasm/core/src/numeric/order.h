#pragma once

#include <cstddef>
#include <span>

namespace loyalty::numeric {

/// Sorts indices of `keys` so that the lowest key comes first. No key of theirs may be NaN.
void sort_by_key(std::span<std::size_t> indices, std::span<const double> keys) noexcept;

}  // namespace loyalty::numeric
