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
  const std::size_t variables = gram_variables(attributes);
  return attributes * attributes + 5 * attributes + (kBlockRows + variables) * variables;
}

std::size_t method_numbers(std::size_t attributes, DriversMethod method) noexcept {
  return method == DriversMethod::kLmg ? std::size_t{1} << std::min(attributes, kMaxLmgAttributes)
                                       : 2 * attributes * attributes + attributes;
}

/// Cuts rooms off a workspace, one after another.
class Rooms {
 public:
  explicit Rooms(std::span<double> workspace) noexcept : left_(workspace) {}

  std::span<double> next(std::size_t numbers) noexcept {
    const auto room = left_.first(numbers);
    left_ = left_.subspan(numbers);
    return room;
  }

 private:
  std::span<double> left_;
};

Correlations rooms_in(Rooms& rooms, std::size_t attributes) noexcept {
  const std::size_t variables = gram_variables(attributes);
  return {attributes,
          rooms.next(attributes * attributes),
          rooms.next(attributes),
          rooms.next(attributes),
          rooms.next(attributes),
          rooms.next(attributes),
          rooms.next(kBlockRows * variables),
          rooms.next(variables * variables)};
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
  Rooms rooms(workspace);
  const Correlations correlations = rooms_in(rooms, count);
  const auto importances = rooms.next(count);
  const auto rest = rooms.next(method_numbers(count, method));
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
