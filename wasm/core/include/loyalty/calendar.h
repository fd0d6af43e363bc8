#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace loyalty {

enum class CalendarPeriod {
  kMonth,
  kWeek,  ///< Monday to Sunday, as ISO 8601 counts weeks
  kQuarter,
  kYear,
};

/// Whether a number is a date serial of a spreadsheet, the part after the point being the time: 1 January 1900 is 1,
/// 31 December 9999 is 2958465. 0 is no date: desktop Excel sends a blank cell as 0.
[[nodiscard]] bool is_date(double serial) noexcept;

/// Number of the period a date lies in: neighbouring periods have neighbouring numbers, January 1900 and its week,
/// quarter and year have 0. -1 for a number that is no date.
///
/// Spreadsheets count a 29 February 1900 that never was (serial 60); here it is the same day as 28 February. Weekdays
/// follow the Gregorian calendar, so before March 1900 they differ from the spreadsheet's own.
/// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days of the proleptic Gregorian calendar).
[[nodiscard]] std::int64_t period_number(double serial, CalendarPeriod period) noexcept;

/// Date serial of the first day of a period, from its number.
[[nodiscard]] double period_start(std::int64_t number, CalendarPeriod period) noexcept;

/// Periods from the earliest to the latest, empty ones between them included.
struct PeriodSpan {
  /// Number of the first period, -1 when there is no date at all.
  std::int64_t first;
  std::size_t count;
};

[[nodiscard]] PeriodSpan period_span(std::span<const double> dates, CalendarPeriod period) noexcept;

/// Where each date lies in a span of periods: 0 to span.count - 1, NaN outside it and for a number that is no date.
///
/// @param codes  output, one per date.
void period_codes(std::span<const double> dates, CalendarPeriod period, PeriodSpan span,
                  std::span<double> codes) noexcept;

}  // namespace loyalty
