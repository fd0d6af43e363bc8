#pragma once

#include <cstddef>
#include <span>

#include "loyalty/matrix.h"

namespace loyalty {

/// How the explained variance of an outcome is shared among attributes.
enum class DriversMethod {
  /// Mean increment of R^2 over all orders in which attributes can enter (Lindeman, Merenda, Gold): 2^k regressions.
  /// Source: Groemping, Journal of Statistical Software 17(1), 2006.
  kLmg,
  /// Relative weights through uncorrelated stand-ins of the attributes.
  /// Source: Johnson, Multivariate Behavioral Research 35(1), 2000.
  kJohnson,
};

/// The most attributes kLmg takes.
inline constexpr std::size_t kMaxLmgAttributes = 14;

enum class DriversStatus {
  kOk,
  kTooFewRows,         ///< fewer complete rows than attributes + 2
  kConstantOutcome,    ///< the outcome never changes
  kTooManyAttributes,  ///< more than kMaxLmgAttributes for kLmg
};

struct Driver {
  double mean;
  /// With the outcome; NaN for an attribute that never changes.
  double correlation;
  /// Part of R^2; 0 for an attribute that never changes.
  double importance;
  /// importance / R^2, NaN when R^2 is 0.
  double share;
};

struct DriversFit {
  DriversStatus status;
  /// Rows without a blank.
  std::size_t rows;
  /// Of the regression on all attributes, in [0, 1]; NaN unless kOk.
  double r_squared;
};

/// Numbers of workspace that `drivers` needs.
[[nodiscard]] std::size_t drivers_workspace(std::size_t attributes, DriversMethod method) noexcept;

/// Which attributes move an outcome, and how much of it each explains.
///
/// @param outcome     one number per row.
/// @param attributes  rows x attributes. A row with a NaN here or in the outcome is left out.
/// @param workspace   `drivers_workspace` numbers.
/// @param rows        output, one per attribute; left as it is unless kOk.
/// Collinear attributes share what they explain: R^2 of a subset is that of the space it spans. Never throws, never
/// allocates.
[[nodiscard]] DriversFit drivers(std::span<const double> outcome, const MatrixView& attributes, DriversMethod method,
                                 std::span<double> workspace, std::span<Driver> rows) noexcept;

}  // namespace loyalty
