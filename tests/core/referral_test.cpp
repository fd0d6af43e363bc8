#include "loyalty/referral.h"

#include <gtest/gtest.h>

#include <cmath>

#include "support/golden_table.h"

namespace loyalty {
namespace {

ReferralForecast forecast_of(const golden::Row& row) {
  const auto& given = row.arguments;
  return referral_forecast({given[0], given[1], given[2], given[3], given[4], given[5]});
}

TEST(ReferralForecast, Golden) {
  for (const auto& row : golden::results("referral", "REFERRAL.FORECAST")) {
    const ReferralForecast forecast = forecast_of(row);
    const double revenue = forecast.net * golden::number(row, 6);
    golden::expect_table(row, {{forecast.new_customers, forecast.lost_prospects, forecast.net, revenue}});
  }
}

TEST(ReferralForecast, RefusesWhatIsOutOfRange) {
  for (const auto& row : golden::refusals("referral", "REFERRAL.FORECAST")) {
    golden::expect_none(row, forecast_of(row).net);
  }
}

}  // namespace
}  // namespace loyalty
