#include "loyalty/p_values.h"

#include <algorithm>
#include <cmath>

#include "numeric/not_a_number.h"

namespace loyalty {

void holm(std::span<const double> p, std::span<double> adjusted, std::span<std::size_t> order) noexcept {
  std::fill(adjusted.begin(), adjusted.end(), numeric::kNaN);
  std::size_t tests = 0;
  for (std::size_t index = 0; index < p.size(); ++index) {
    if (!std::isnan(p[index])) {
      order[tests++] = index;
    }
  }
  const auto rising = order.first(tests);
  std::sort(rising.begin(), rising.end(), [p](std::size_t a, std::size_t b) { return p[a] < p[b]; });
  double largest = 0;
  for (std::size_t rank = 0; rank < tests; ++rank) {
    largest = std::max(largest, std::min(1.0, static_cast<double>(tests - rank) * p[rising[rank]]));
    adjusted[rising[rank]] = largest;
  }
}

}  // namespace loyalty
