#include "loyalty/calendar.h"

#include <algorithm>
#include <cmath>

#include "numeric/not_a_number.h"

namespace loyalty {
namespace {

constexpr double kFirstSerial = 1;
constexpr double kSerialEnd = 2958466;
/// The spreadsheet's 29 February 1900.
constexpr std::int64_t kLeapSerial = 60;
constexpr std::int64_t kFirstYear = 1900;
constexpr std::int64_t kMonthsInYear = 12;
constexpr std::int64_t kDaysInWeek = 7;

/// Days since 1 January 1900, which was a Monday.
std::int64_t day_of_serial(double serial) noexcept {
  const auto whole = static_cast<std::int64_t>(std::floor(serial));
  return whole < kLeapSerial ? whole - 1 : whole - 2;
}

double serial_of_day(std::int64_t day) noexcept {
  const std::int64_t serial = day + 1;
  return static_cast<double>(serial < kLeapSerial ? serial : serial + 1);
}

/// Days from 1 March of year 0 to 1 January 1900. Years counted from March end with the leap day.
constexpr std::int64_t kMarchEpoch = 693901;
constexpr std::int64_t kDaysInEra = 146097;
constexpr std::int64_t kYearsInEra = 400;

std::int64_t month_of_day(std::int64_t day) noexcept {
  const std::int64_t since_epoch = day + kMarchEpoch;
  const std::int64_t era = since_epoch / kDaysInEra;
  const std::int64_t day_of_era = since_epoch % kDaysInEra;
  const std::int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t month_from_march = (5 * day_of_year + 2) / 153;
  const std::int64_t year_from_march = era * kYearsInEra + year_of_era - kFirstYear;
  return year_from_march * kMonthsInYear + month_from_march + 2;
}

/// First day of the month that lies `month` months after January 1900.
std::int64_t day_of_month(std::int64_t month) noexcept {
  const std::int64_t from_march = month - 2 + kFirstYear * kMonthsInYear;
  const std::int64_t year = from_march / kMonthsInYear;
  const std::int64_t month_from_march = from_march % kMonthsInYear;
  const std::int64_t leap_days = year / 4 - year / 100 + year / kYearsInEra;
  return 365 * year + leap_days + (153 * month_from_march + 2) / 5 - kMarchEpoch;
}

std::int64_t months_in(CalendarPeriod period) noexcept {
  switch (period) {
    case CalendarPeriod::kQuarter:
      return 3;
    case CalendarPeriod::kYear:
      return kMonthsInYear;
    default:
      return 1;
  }
}

}  // namespace

bool is_date(double serial) noexcept { return serial >= kFirstSerial && serial < kSerialEnd; }

std::int64_t period_number(double serial, CalendarPeriod period) noexcept {
  if (!is_date(serial)) {
    return -1;
  }
  const std::int64_t day = day_of_serial(serial);
  return period == CalendarPeriod::kWeek ? day / kDaysInWeek : month_of_day(day) / months_in(period);
}

double period_start(std::int64_t number, CalendarPeriod period) noexcept {
  return serial_of_day(period == CalendarPeriod::kWeek ? number * kDaysInWeek
                                                       : day_of_month(number * months_in(period)));
}

PeriodSpan period_span(std::span<const double> dates, CalendarPeriod period) noexcept {
  double earliest = kSerialEnd;
  double latest = kFirstSerial;
  for (const double date : dates) {
    if (is_date(date)) {
      earliest = std::min(earliest, date);
      latest = std::max(latest, date);
    }
  }
  if (earliest == kSerialEnd) {
    return {-1, 0};
  }
  const std::int64_t first = period_number(earliest, period);
  return {first, static_cast<std::size_t>(period_number(latest, period) - first + 1)};
}

void period_codes(std::span<const double> dates, CalendarPeriod period, PeriodSpan span,
                  std::span<double> codes) noexcept {
  const std::size_t rows = std::min(dates.size(), codes.size());
  for (std::size_t row = 0; row < rows; ++row) {
    const std::int64_t number = period_number(dates[row], period);
    const std::int64_t code = number - span.first;
    const bool is_inside = number >= 0 && code >= 0 && code < static_cast<std::int64_t>(span.count);
    codes[row] = is_inside ? static_cast<double>(code) : numeric::kNaN;
  }
}

}  // namespace loyalty
