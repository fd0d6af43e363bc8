#pragma once

#include <span>

#include "loyalty/calendar.h"
#include "loyalty/interval.h"
#include "loyalty/nps.h"
#include "loyalty/nps_comparison.h"

namespace loyalty {

/// Periods from the first to the last row with an answer and a date.
[[nodiscard]] PeriodSpan nps_period_span(std::span<const double> answers, std::span<const double> dates, NpsScale scale,
                                         CalendarPeriod period) noexcept;

/// Answers of each period; rows without an answer or a date in the span are left out.
///
/// @param samples  output, span.count long.
/// The columns pair by position (the longer one is cut). Never throws, never allocates. O(n).
void nps_periods(std::span<const double> answers, std::span<const double> dates, NpsScale scale, CalendarPeriod period,
                 PeriodSpan span, std::span<NpsSample> samples) noexcept;

/// A period of a trend, NaN throughout when it has no answers.
struct NpsTrendPoint {
  double score;
  /// Adjusted Wald.
  Interval interval;
  /// Score minus the score of the period before, NaN when that has no answers: a gap is not bridged.
  double change;
  /// Two-sided p of the change by the adjusted Wald test, of this pair alone.
  double p;
};

/// @param points  output, one per period.
void nps_trend(std::span<const NpsSample> periods, double confidence, std::span<NpsTrendPoint> points) noexcept;

/// Straight line through the scores of periods 0, 1, 2 ...
struct NpsSlope {
  double points_per_period;
  double z;
  double p;
};

/// Weighted least squares with the inverse of each score's variance:
///
///   w = n / (100^2 * V),  slope = sum w (t - t0) score / sum w (t - t0)^2,  z = slope * sqrt(sum w (t - t0)^2)
///
/// where t0 is the weighted mean of t. Empty periods keep their place and carry no weight.
/// @param method  kAdjustedWald takes n and V from the adjusted sample, so that a period of one voice does not get
///                infinite weight; the scores stay plain. kWald takes both from the sample itself.
/// @return NaN throughout with fewer than two periods with answers, and for kWald with a period of variance 0.
[[nodiscard]] NpsSlope nps_slope(std::span<const NpsSample> periods, NpsTestMethod method) noexcept;

}  // namespace loyalty
