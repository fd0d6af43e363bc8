#include "loyalty/nps_trend.h"

#include <algorithm>
#include <cmath>

#include "loyalty/nps_interval.h"
#include "nps_adjusted.h"
#include "nps_role.h"
#include "numeric/normal.h"
#include "numeric/not_a_number.h"
#include "numeric/sum.h"

namespace loyalty {
namespace {

constexpr NpsTrendPoint kNoPoint = {numeric::kNaN, numeric::kNoInterval, numeric::kNaN, numeric::kNaN};
constexpr NpsSlope kNoSlope = {numeric::kNaN, numeric::kNaN, numeric::kNaN};

bool has_answers(const NpsSample& sample) noexcept { return nps_answers(sample) > 0; }

/// 1 / squared standard error of a period's score; 0 for an empty period.
double precision(const NpsSample& period, NpsTestMethod method) noexcept {
  if (!has_answers(period)) {
    return 0;
  }
  const NpsSample sample = method == NpsTestMethod::kAdjustedWald ? adjusted(period) : period;
  return nps_answers(sample) / (10000 * nps_variance(sample));
}

/// Weighted mean of the places of the periods.
double centre(std::span<const NpsSample> periods, NpsTestMethod method) noexcept {
  numeric::Sum weights;
  numeric::Sum places;
  for (std::size_t period = 0; period < periods.size(); ++period) {
    const double weight = precision(periods[period], method);
    weights.add(weight);
    places.add(weight * static_cast<double>(period));
  }
  return places.value() / weights.value();
}

}  // namespace

PeriodSpan nps_period_span(std::span<const double> answers, std::span<const double> dates, NpsScale scale,
                           CalendarPeriod period) noexcept {
  const NpsRoles roles(scale);
  PeriodSpan span = {-1, 0};
  std::int64_t last = -1;
  const std::size_t rows = std::min(answers.size(), dates.size());
  for (std::size_t row = 0; row < rows; ++row) {
    const std::int64_t number = period_number(dates[row], period);
    if (number < 0 || roles.role(answers[row]) == NpsRole::kNone) {
      continue;
    }
    span.first = span.first < 0 ? number : std::min(span.first, number);
    last = std::max(last, number);
  }
  span.count = span.first < 0 ? 0 : static_cast<std::size_t>(last - span.first + 1);
  return span;
}

void nps_periods(std::span<const double> answers, std::span<const double> dates, NpsScale scale, CalendarPeriod period,
                 PeriodSpan span, std::span<NpsSample> samples) noexcept {
  std::fill(samples.begin(), samples.end(), NpsSample{});
  const NpsRoles roles(scale);
  const auto count = static_cast<std::int64_t>(std::min(span.count, samples.size()));
  const std::size_t rows = std::min(answers.size(), dates.size());
  for (std::size_t row = 0; row < rows; ++row) {
    const NpsRole role = roles.role(answers[row]);
    const std::int64_t number = period_number(dates[row], period);
    const std::int64_t place = number - span.first;
    if (role != NpsRole::kNone && number >= 0 && place >= 0 && place < count) {
      count_of(samples[static_cast<std::size_t>(place)], role) += 1;
    }
  }
}

void nps_trend(std::span<const NpsSample> periods, double confidence, std::span<NpsTrendPoint> points) noexcept {
  const std::size_t count = std::min(periods.size(), points.size());
  for (std::size_t period = 0; period < count; ++period) {
    points[period] = kNoPoint;
    const NpsSample& now = periods[period];
    if (!has_answers(now)) {
      continue;
    }
    points[period].score = nps(now);
    points[period].interval = nps_interval(now, confidence, NpsIntervalMethod::kAdjustedWald);
    if (period > 0 && has_answers(periods[period - 1])) {
      const NpsSample& before = periods[period - 1];
      points[period].change = nps(now) - nps(before);
      points[period].p = compare_nps(now, before, NpsTestMethod::kAdjustedWald).p;
    }
  }
}

NpsSlope nps_slope(std::span<const NpsSample> periods, NpsTestMethod method) noexcept {
  if (std::count_if(periods.begin(), periods.end(), has_answers) < 2) {
    return kNoSlope;
  }
  const double middle = centre(periods, method);
  numeric::Sum squares;
  numeric::Sum products;
  for (std::size_t period = 0; period < periods.size(); ++period) {
    if (has_answers(periods[period])) {
      const double weight = precision(periods[period], method);
      const double distance = static_cast<double>(period) - middle;
      squares.add(weight * distance * distance);
      products.add(weight * distance * nps(periods[period]));
    }
  }
  const double slope = products.value() / squares.value();
  const double z = slope * std::sqrt(squares.value());
  return std::isfinite(z) ? NpsSlope{slope, z, numeric::normal_two_sided_p(z)} : kNoSlope;
}

}  // namespace loyalty
