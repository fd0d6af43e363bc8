#include "customer_rows.h"

#include <algorithm>
#include <cmath>

#include "code.h"

namespace loyalty {

CustomerRows::CustomerRows(std::span<const double> customers, std::span<const double> values,
                           std::span<std::size_t> starts, std::span<double> sorted) noexcept
    : starts_(starts), sorted_(sorted) {
  if (starts.empty()) {
    return;
  }
  const std::size_t count = starts.size() - 1;
  const std::size_t rows = std::min({customers.size(), values.size(), sorted.size()});
  std::fill(starts.begin(), starts.end(), 0);
  for (std::size_t row = 0; row < rows; ++row) {
    const std::size_t code = code_of(customers[row], count);
    starts[code] += static_cast<std::size_t>(code < count && !std::isnan(values[row]));
  }
  std::size_t end = 0;
  for (std::size_t& start : starts) {
    end += start;
    start = end;
  }
  // Filled from behind, which turns each customer's end into the start.
  for (std::size_t row = rows; row-- > 0;) {
    const std::size_t code = code_of(customers[row], count);
    if (code < count && !std::isnan(values[row])) {
      sorted[--starts[code]] = values[row];
    }
  }
  for (std::size_t code = 0; code < count; ++code) {
    const auto own = sorted.subspan(starts[code], starts[code + 1] - starts[code]);
    if (!std::is_sorted(own.begin(), own.end())) {
      std::sort(own.begin(), own.end());
    }
  }
}

}  // namespace loyalty
