#pragma once

namespace loyalty {

/// What a forecast of recommendation assumes.
struct ReferralAssumptions {
  double customers;
  /// Shares of the customers, fractions that add to at most 1.
  double promoter_share;
  double detractor_share;
  /// Prospects each promoter brings and each detractor keeps away.
  double referrals_per_promoter;
  double deterred_per_detractor;
  /// Share of prospects who buy, a fraction.
  double conversion;
};

struct ReferralForecast {
  /// customers * promoter_share * referrals_per_promoter * conversion
  double new_customers;
  /// customers * detractor_share * deterred_per_detractor * conversion: prospects who would have bought
  double lost_prospects;
  /// new_customers - lost_prospects
  double net;
};

/// The sales that recommendation brings and takes, under the assumptions given.
///
/// @return NaN throughout when an assumption is negative, or a share or the sum of the shares above 1.
[[nodiscard]] ReferralForecast referral_forecast(const ReferralAssumptions& assumptions) noexcept;

}  // namespace loyalty
