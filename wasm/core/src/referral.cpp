#include "loyalty/referral.h"

#include "numeric/not_a_number.h"

namespace loyalty {
namespace {

/// Forgiven to two shares that a person sees add to 1.
constexpr double kRounding = 1e-12;

bool is_share(double share) noexcept { return share >= 0 && share <= 1; }

bool are_possible(const ReferralAssumptions& given) noexcept {
  const bool are_shares = is_share(given.promoter_share) && is_share(given.detractor_share) &&
                          given.promoter_share + given.detractor_share <= 1 + kRounding && is_share(given.conversion);
  return are_shares && given.customers >= 0 && given.referrals_per_promoter >= 0 && given.deterred_per_detractor >= 0;
}

}  // namespace

ReferralForecast referral_forecast(const ReferralAssumptions& assumptions) noexcept {
  if (!are_possible(assumptions)) {
    return {numeric::kNaN, numeric::kNaN, numeric::kNaN};
  }
  const double buyers_per_prospect = assumptions.customers * assumptions.conversion;
  const double brought = assumptions.promoter_share * assumptions.referrals_per_promoter * buyers_per_prospect;
  const double kept_away = assumptions.detractor_share * assumptions.deterred_per_detractor * buyers_per_prospect;
  return {brought, kept_away, brought - kept_away};
}

}  // namespace loyalty
