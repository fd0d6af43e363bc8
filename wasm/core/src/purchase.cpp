#include "loyalty/purchase.h"

#include <cmath>
#include <cstddef>

#include "numeric/not_a_number.h"
#include "numeric/sum.h"

namespace loyalty {

double purchase_frequency(double orders, double customers) noexcept {
  return orders >= 0 && customers > 0 ? orders / customers : numeric::kNaN;
}

double purchase_gap(double days, double frequency) noexcept {
  return days > 0 && frequency > 0 ? days / frequency : numeric::kNaN;
}

double average_order_value(double revenue, double orders) noexcept {
  return orders > 0 ? revenue / orders : numeric::kNaN;
}

double revenue(std::span<const double> amounts) noexcept {
  numeric::Sum sum;
  bool is_empty = true;
  for (const double amount : amounts) {
    if (!std::isnan(amount)) {
      sum.add(amount);
      is_empty = false;
    }
  }
  return is_empty ? numeric::kNaN : sum.value();
}

double average_order_value(std::span<const double> amounts) noexcept {
  numeric::Sum revenue;
  std::size_t orders = 0;
  for (const double amount : amounts) {
    if (amount >= 0) {
      revenue.add(amount);
      ++orders;
    }
  }
  return average_order_value(revenue.value(), static_cast<double>(orders));
}

}  // namespace loyalty
