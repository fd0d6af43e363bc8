#include "numeric/median.h"

#include <algorithm>
#include <cstddef>

#include "numeric/not_a_number.h"

namespace loyalty::numeric {

double median(std::span<double> values) noexcept {
  if (values.empty()) {
    return kNaN;
  }
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  const bool has_one_middle = values.size() % 2 == 1;
  return has_one_middle ? *middle : (*std::max_element(values.begin(), middle) + *middle) / 2;
}

}  // namespace loyalty::numeric
