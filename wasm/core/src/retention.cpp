#include "loyalty/retention.h"

#include "numeric/not_a_number.h"

namespace loyalty {

double churn(double start, double lost) noexcept {
  return start > 0 && lost >= 0 && lost <= start ? lost / start : numeric::kNaN;
}

double retention(double start, double end, double acquired) noexcept {
  const double stayed = end - acquired;
  return start > 0 && acquired >= 0 && stayed >= 0 && stayed <= start ? stayed / start : numeric::kNaN;
}

double net_revenue_retention(double start, double expansion, double contraction, double churned) noexcept {
  const bool are_amounts = start > 0 && expansion >= 0 && contraction >= 0 && churned >= 0;
  const double lost = contraction + churned;
  return are_amounts && lost <= start ? (start - lost + expansion) / start : numeric::kNaN;
}

double earned_growth_rate(double net_retention, double earned_new) noexcept {
  return net_retention >= 0 && earned_new >= 0 ? net_retention + earned_new - 1 : numeric::kNaN;
}

}  // namespace loyalty
