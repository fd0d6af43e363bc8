#include "loyalty/ltv.h"

#include "numeric/not_a_number.h"

namespace loyalty {

double lifetime_value(double order_value, double frequency, double lifetime, double margin) noexcept {
  const bool are_amounts = order_value >= 0 && frequency >= 0 && lifetime >= 0;
  return are_amounts && margin >= 0 && margin <= 1 ? order_value * frequency * lifetime * margin : numeric::kNaN;
}

double discounted_lifetime_value(double margin, double retention, double discount, bool includes_first) noexcept {
  const double lost_per_period = 1 + discount - retention;
  if (!(retention >= 0 && retention <= 1 && discount >= 0 && lost_per_period > 0)) {
    return numeric::kNaN;
  }
  return margin * (includes_first ? 1 + discount : retention) / lost_per_period;
}

}  // namespace loyalty
