#pragma once

#include <cstddef>
#include <span>

namespace loyalty {

/// Values of rows, brought together by customer.
class CustomerRows {
 public:
  /// Sorts the values of rows into the workspaces: a counting sort, then each customer's values rise.
  ///
  /// @param customers  a code 0..starts.size()-2 per row; a row with any other code, or a NaN value, is left out.
  /// @param starts     workspace, one number more than there are customers.
  /// @param sorted     workspace, one number per row.
  CustomerRows(std::span<const double> customers, std::span<const double> values, std::span<std::size_t> starts,
               std::span<double> sorted) noexcept;

  [[nodiscard]] std::size_t customers() const noexcept { return starts_.empty() ? 0 : starts_.size() - 1; }

  /// A customer's values in rising order.
  [[nodiscard]] std::span<const double> of(std::size_t customer) const noexcept {
    return sorted_.subspan(starts_[customer], starts_[customer + 1] - starts_[customer]);
  }

 private:
  std::span<std::size_t> starts_;
  std::span<double> sorted_;
};

}  // namespace loyalty
