#include "loyalty/drivers.h"

#include <algorithm>
#include <cmath>

#include "correlations.h"
#include "johnson.h"
#include "lmg.h"
#include "numeric/not_a_number.h"
#include "numeric/sum.h"

namespace loyalty {
namespace {

/// Rows a regression needs beyond the number of attributes.
constexpr std::size_t kSpareRows = 2;

std::size_t correlation_numbers(std::size_t attributes) noexcept {
  return attributes * attributes + (5 + kBlockRows) * attributes;
}

std::size_t method_numbers(std::size_t attributes, DriversMethod method) noexcept {
  return method == DriversMethod::kLmg ? std::size_t{1} << std::min(attributes, kMaxLmgAttributes)
                                       : 2 * attributes * attributes + attributes;
}

Correlations rooms_in(std::span<double> workspace, std::size_t attributes) noexcept {
  const std::size_t squared = attributes * attributes;
  return {attributes,
          workspace.first(squared),
          workspace.subspan(squared, attributes),
          workspace.subspan(squared + attributes, attributes),
          workspace.subspan(squared + 2 * attributes, attributes),
          workspace.subspan(squared + 3 * attributes, attributes),
          workspace.subspan(squared + 4 * attributes, kBlockRows * attributes)};
}

/// R^2. Nothing explains less than nothing or more than all: what lies outside is rounding.
double explained(std::span<double> importances) noexcept {
  numeric::Sum sum;
  for (double& importance : importances) {
    importance = std::max(importance, 0.0);
    sum.add(importance);
  }
  return std::min(1.0, sum.value());
}

DriversStatus status_of(const CompleteRows& complete, std::size_t attributes) noexcept {
  if (complete.rows < attributes + kSpareRows) {
    return DriversStatus::kTooFewRows;
  }
  return complete.outcome_squares > 0 ? DriversStatus::kOk : DriversStatus::kConstantOutcome;
}

}  // namespace

std::size_t drivers_workspace(std::size_t attributes, DriversMethod method) noexcept {
  return correlation_numbers(attributes) + method_numbers(attributes, method);
}

DriversFit drivers(std::span<const double> outcome, const MatrixView& attributes, DriversMethod method,
                   std::span<double> workspace, std::span<Driver> rows) noexcept {
  const std::size_t count = attributes.columns;
  if (method == DriversMethod::kLmg && count > kMaxLmgAttributes) {
    return {DriversStatus::kTooManyAttributes, 0, numeric::kNaN};
  }
  const Correlations correlations = rooms_in(workspace, count);
  const auto importances = workspace.subspan(correlation_numbers(count) - count, count);
  const auto rest = workspace.subspan(correlation_numbers(count), method_numbers(count, method));
  const CompleteRows complete = correlate(outcome, attributes, correlations);
  const DriversStatus status = status_of(complete, count);
  if (status != DriversStatus::kOk) {
    return {status, complete.rows, numeric::kNaN};
  }
  if (method == DriversMethod::kLmg) {
    lmg(correlations, rest, importances);
  } else {
    johnson(correlations, rest, importances);
  }
  const double r_squared = explained(importances);
  for (std::size_t i = 0; i < std::min(count, rows.size()); ++i) {
    const bool changes = correlations.squares[i] > 0;
    rows[i] = {correlations.means[i], changes ? correlations.with_outcome[i] : numeric::kNaN, importances[i],
               r_squared > 0 ? importances[i] / r_squared : numeric::kNaN};
  }
  return {DriversStatus::kOk, complete.rows, r_squared};
}

}  // namespace loyalty
