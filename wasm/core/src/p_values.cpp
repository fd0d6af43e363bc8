#include "loyalty/p_values.h"

#include <algorithm>
#include <cmath>

#include "numeric/not_a_number.h"
#include "numeric/order.h"

namespace loyalty {
namespace {

/// Indices of the p-values that are not NaN, the smallest first.
std::span<const std::size_t> rising(std::span<const double> p, std::span<std::size_t> order) noexcept {
  std::size_t tests = 0;
  for (std::size_t index = 0; index < p.size(); ++index) {
    if (!std::isnan(p[index])) {
      order[tests++] = index;
    }
  }
  const auto sorted = order.first(tests);
  numeric::sort_by_key(sorted, p);
  return sorted;
}

}  // namespace

void holm(std::span<const double> p, std::span<double> adjusted, std::span<std::size_t> order) noexcept {
  std::fill(adjusted.begin(), adjusted.end(), numeric::kNaN);
  const auto sorted = rising(p, order);
  double largest = 0;
  for (std::size_t rank = 0; rank < sorted.size(); ++rank) {
    const auto tests_left = static_cast<double>(sorted.size() - rank);
    largest = std::max(largest, std::min(1.0, tests_left * p[sorted[rank]]));
    adjusted[sorted[rank]] = largest;
  }
}

void benjamini_hochberg(std::span<const double> p, std::span<double> adjusted, std::span<std::size_t> order) noexcept {
  std::fill(adjusted.begin(), adjusted.end(), numeric::kNaN);
  const auto sorted = rising(p, order);
  const auto tests = static_cast<double>(sorted.size());
  double smallest = 1;
  for (std::size_t rank = sorted.size(); rank > 0; --rank) {
    const std::size_t index = sorted[rank - 1];
    // A factor of at least 1: rounding makes none smaller than its p.
    smallest = std::min(smallest, tests / static_cast<double>(rank) * p[index]);
    adjusted[index] = smallest;
  }
}

}  // namespace loyalty
