// Exact coverage of the default interval: how often it holds the true score, summed over every possible sample.

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "loyalty/nps_interval.h"

namespace loyalty {
namespace {

struct Shares {
  double promoters;
  double passives;
  double detractors;
};

/// The 171 triples of shares that are at least 0.05 and multiples of it.
std::vector<Shares> triples() {
  std::vector<Shares> shares;
  for (int promoters = 1; promoters <= 18; ++promoters) {
    for (int detractors = 1; promoters + detractors <= 19; ++detractors) {
      shares.push_back({promoters / 20.0, (20 - promoters - detractors) / 20.0, detractors / 20.0});
    }
  }
  return shares;
}

/// One possible sample of n answers with the interval it leads to.
struct Outcome {
  double promoters;
  double passives;
  double detractors;
  double log_arrangements;
  Interval interval;
};

std::vector<Outcome> outcomes(int n) {
  std::vector<Outcome> all;
  for (int promoters = 0; promoters <= n; ++promoters) {
    for (int detractors = 0; promoters + detractors <= n; ++detractors) {
      const double p = promoters;
      const double d = detractors;
      const double s = n - p - d;
      all.push_back({p, s, d, std::lgamma(n + 1) - std::lgamma(p + 1) - std::lgamma(s + 1) - std::lgamma(d + 1),
                     nps_interval({p, s, d}, 0.95, NpsIntervalMethod::kAdjustedWald)});
    }
  }
  return all;
}

double coverage(const std::vector<Outcome>& all, const Shares& shares) {
  const double truth = 100 * (shares.promoters - shares.detractors);
  const double log_p = std::log(shares.promoters);
  const double log_s = std::log(shares.passives);
  const double log_d = std::log(shares.detractors);
  double covered = 0;
  for (const Outcome& each : all) {
    if (each.interval.low <= truth && truth <= each.interval.high) {
      covered +=
          std::exp(each.log_arrangements + each.promoters * log_p + each.passives * log_s + each.detractors * log_d);
    }
  }
  return covered;
}

struct Expected {
  int n;
  double mean;
  double minimum;
};

class DefaultInterval : public testing::TestWithParam<Expected> {};

TEST_P(DefaultInterval, CoversTheTrueScoreAsOftenAsItSays) {
  const std::vector<Outcome> all = outcomes(GetParam().n);
  const std::vector<Shares> grid = triples();
  ASSERT_EQ(grid.size(), 171U);
  double sum = 0;
  double minimum = 1;
  for (const Shares& shares : grid) {
    const double covered = coverage(all, shares);
    sum += covered;
    minimum = std::fmin(minimum, covered);
  }
  const double mean = sum / 171;
  EXPECT_GE(mean, 0.9500);
  EXPECT_GE(minimum, 0.9300);
  // An independent computation printed these with four decimals.
  EXPECT_NEAR(mean, GetParam().mean, 5.1e-5);
  EXPECT_NEAR(minimum, GetParam().minimum, 5.1e-5);
}

INSTANTIATE_TEST_SUITE_P(Answers, DefaultInterval,
                         testing::Values(Expected{10, 0.9547, 0.9304}, Expected{20, 0.9509, 0.9389},
                                         Expected{30, 0.9504, 0.9399}, Expected{50, 0.9503, 0.9429},
                                         Expected{100, 0.9501, 0.9465}),
                         [](const auto& test) { return std::to_string(test.param.n); });

}  // namespace
}  // namespace loyalty
