#include "loyalty/rpr.h"

#include <algorithm>
#include <cmath>

#include "code.h"
#include "numeric/not_a_number.h"

namespace loyalty {
namespace {

// What the workspace holds of a customer: one of these two, or the day of all purchases so far.
constexpr double kNoPurchase = -numeric::kInfinity;
constexpr double kRepeated = numeric::kInfinity;

}  // namespace

double repeat_purchase_rate(double repeat_customers, double customers) noexcept {
  const bool is_share = customers > 0 && repeat_customers >= 0 && repeat_customers <= customers;
  return is_share ? repeat_customers / customers : numeric::kNaN;
}

RepeatPurchase repeat_purchase(std::span<const double> customers, std::span<const double> dates, Period period,
                               RepeatRule rule, std::span<double> workspace) noexcept {
  std::fill(workspace.begin(), workspace.end(), kNoPurchase);
  RepeatPurchase result = {0, 0, 0};
  const std::size_t orders = std::min(customers.size(), dates.size());
  for (std::size_t order = 0; order < orders; ++order) {
    const double date = dates[order];
    const std::size_t code = code_of(customers[order], workspace.size());
    if (code == workspace.size() || !std::isfinite(date) || !(date >= period.from && date < period.to)) {
      continue;
    }
    ++result.orders;
    const double day = std::floor(date);
    double& state = workspace[code];
    if (state == kNoPurchase) {
      ++result.customers;
      state = day;
    } else if (state != kRepeated && (rule == RepeatRule::kOrders || state != day)) {
      ++result.repeat_customers;
      state = kRepeated;
    }
  }
  return result;
}

}  // namespace loyalty
