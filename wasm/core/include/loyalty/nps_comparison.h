#pragma once

#include "loyalty/nps.h"

namespace loyalty {

enum class NpsTestMethod {
  kAdjustedWald,  ///< adds 3/4, 3/2, 3/4 pseudo-answers to each sample (Lewis and Sauro)
  kWald,
};

/// Two-sided z test of equal scores.
struct NpsComparison {
  /// Score of a minus score of b on the samples the method tests (adjusted for kAdjustedWald), in points.
  double difference;
  double z;
  /// In [0, 1].
  double p;
};

/// Compares the scores of two independent samples.
///
///   z = (theta_a - theta_b) / sqrt(V_a / n_a + V_b / n_b)
///
/// @return NaN throughout when a sample is empty or invalid. When both variances are 0 (kWald, everyone in one group):
/// z = 0 and p = 1 for equal scores, z infinite with the sign of the difference and p = 0 otherwise.
[[nodiscard]] NpsComparison compare_nps(const NpsSample& a, const NpsSample& b, NpsTestMethod method) noexcept;

}  // namespace loyalty
