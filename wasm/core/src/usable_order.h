#pragma once

#include <cmath>
#include <cstddef>

#include "code.h"
#include "loyalty/calendar.h"
#include "loyalty/orders.h"

namespace loyalty {

enum class OrderKind { kUsable, kBlank, kNoCustomer, kNoDate, kOutsidePeriod, kNoAmount, kRefund };

/// What a row of orders is; `customers` is the number of customer codes.
[[nodiscard]] inline OrderKind kind_of_order(const Orders& orders, std::size_t row, std::size_t customers,
                                             Period period) noexcept {
  const double customer = orders.customers[row];
  const double date = orders.dates[row];
  const double amount = orders.amounts[row];
  if (code_of(customer, customers) == customers) {
    const bool is_blank = std::isnan(customer) && !is_date(date) && std::isnan(amount);
    return is_blank ? OrderKind::kBlank : OrderKind::kNoCustomer;
  }
  if (!is_date(date)) {
    return OrderKind::kNoDate;
  }
  if (!(date >= period.from && date < period.to)) {
    return OrderKind::kOutsidePeriod;
  }
  if (!std::isfinite(amount)) {
    return OrderKind::kNoAmount;
  }
  return amount < 0 ? OrderKind::kRefund : OrderKind::kUsable;
}

}  // namespace loyalty
