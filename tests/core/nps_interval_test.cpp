#include "loyalty/nps_interval.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <string>

#include "loyalty/weights.h"
#include "support/golden.h"
#include "support/words.h"

namespace loyalty {
namespace {

constexpr NpsIntervalMethod kMethods[] = {NpsIntervalMethod::kAdjustedWald, NpsIntervalMethod::kWald,
                                          NpsIntervalMethod::kScore, NpsIntervalMethod::kBootstrap};

TEST(NpsInterval, GoldenCounts) {
  for (const auto& row : golden::rows("nps_interval", "NPS.CI.FROMCOUNTS")) {
    const NpsSample sample = {row.arguments[0], row.arguments[1], row.arguments[2]};
    golden::expect(row, nps_interval(sample, row.arguments[3], golden::interval_method(row.arguments[4])));
  }
}

TEST(NpsInterval, GoldenWeightedScores) {
  for (const auto& row : golden::rows("nps_interval", "NPS.CI")) {
    const auto weighted =
        weigh(golden::range(row.arguments[0]).cells, golden::range(row.arguments[3]).cells, NpsScale::k0To10);
    golden::expect(row, nps_interval(weighted.sample, row.arguments[1], golden::interval_method(row.arguments[2])));
  }
}

/// Calls `check` with samples of whole and of weighted counts, confidences and methods.
template <typename Check>
void for_every_interval(const Check& check) {
  for (const double n : {0.4, 1.0, 2.0, 3.7, 10.0, 47.5, 1000.0}) {
    for (int promoter_share = 0; promoter_share <= 10; ++promoter_share) {
      for (int passive_share = 0; promoter_share + passive_share <= 10; ++passive_share) {
        const NpsSample sample = {n * promoter_share / 10, n * passive_share / 10,
                                  n * (10 - promoter_share - passive_share) / 10};
        for (const double confidence : {0.01, 0.5, 0.95, 0.9999999999}) {
          for (const NpsIntervalMethod method : kMethods) {
            check(sample, confidence, method);
          }
        }
      }
    }
  }
}

TEST(NpsInterval, HoldsTheEstimateAndStaysOnTheScale) {
  for_every_interval([](const NpsSample& sample, double confidence, NpsIntervalMethod method) {
    const auto [low, high] = nps_interval(sample, confidence, method);
    const double estimate = nps(sample);
    EXPECT_LE(-100, low);
    EXPECT_LE(low, estimate);
    EXPECT_LE(estimate, high);
    EXPECT_LE(high, 100);
  });
}

TEST(NpsInterval, MirroredAnswersMirrorTheInterval) {
  for_every_interval([](const NpsSample& sample, double confidence, NpsIntervalMethod method) {
    const Interval interval = nps_interval(sample, confidence, method);
    const Interval mirrored = nps_interval({sample.detractors, sample.passives, sample.promoters}, confidence, method);
    // Quantiles of a step function have a side: the mirrored one may be a step apart, which is two answers where nobody
    // is passive.
    const double step =
        method == NpsIntervalMethod::kBootstrap ? 200 / std::fmax(1, std::round(nps_answers(sample))) : 0;
    EXPECT_NEAR(interval.low, -mirrored.high, step + 1e-9);
    EXPECT_NEAR(interval.high, -mirrored.low, step + 1e-9);
  });
}

TEST(NpsInterval, EveryMethodAndEveryConfidenceGivesAnother) {
  const NpsSample sample = {20, 9, 7};
  for (const NpsIntervalMethod method : kMethods) {
    EXPECT_GT(nps_interval(sample, 0.9, method).low, nps_interval(sample, 0.99, method).low);
    for (const NpsIntervalMethod other : kMethods) {
      if (other != method) {
        EXPECT_NE(nps_interval(sample, 0.95, method).low, nps_interval(sample, 0.95, other).low);
      }
    }
  }
}

TEST(NpsInterval, BootstrapRoundsAWeightedSampleSize) {
  const NpsSample weighted = {20 * 0.99, 9 * 0.99, 7 * 0.99};
  const Interval whole = nps_interval({20, 9, 7}, 0.95, NpsIntervalMethod::kBootstrap);
  const Interval rounded = nps_interval(weighted, 0.95, NpsIntervalMethod::kBootstrap);
  EXPECT_DOUBLE_EQ(rounded.low, whole.low);
  EXPECT_DOUBLE_EQ(rounded.high, whole.high);
}

/// A million answers: the percentiles are Wald's but for the lattice of single answers and the skewness.
TEST(NpsInterval, BootstrapOfAMillionAnswersIsNormal) {
  for (const NpsSample& sample :
       {NpsSample{500000, 300000, 200000}, NpsSample{100, 999800, 100}, NpsSample{400000, 0, 600000}}) {
    const Interval wald = nps_interval(sample, 0.95, NpsIntervalMethod::kWald);
    const Interval bootstrap = nps_interval(sample, 0.95, NpsIntervalMethod::kBootstrap);
    EXPECT_NEAR(bootstrap.low, wald.low, 2.5e-4);
    EXPECT_NEAR(bootstrap.high, wald.high, 2.5e-4);
  }
}

TEST(NpsInterval, ThereIsNoneWithoutAnswersOrConfidence) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  for (const NpsIntervalMethod method : kMethods) {
    EXPECT_TRUE(std::isnan(nps_interval({0, 0, 0}, 0.95, method).low));
    EXPECT_TRUE(std::isnan(nps_interval({-1, 5, 5}, 0.95, method).high));
    for (const double confidence : {0.0, 1.0, 95.0, -0.5, nan}) {
      EXPECT_TRUE(std::isnan(nps_interval({20, 9, 7}, confidence, method).low));
    }
  }
}

TEST(NpsInterval, AnUnknownMethodHasNone) {
  EXPECT_TRUE(std::isnan(nps_interval({20, 9, 7}, 0.95, NpsIntervalMethod{9}).low));
}

}  // namespace
}  // namespace loyalty
