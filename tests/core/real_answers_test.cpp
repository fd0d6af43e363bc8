// Whole columns of answers against numbers computed without our code; see tests/golden/real_answers.json.

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "loyalty/csat.h"
#include "loyalty/drivers.h"
#include "loyalty/nps_trend.h"
#include "loyalty/rating.h"
#include "support/golden_table.h"
#include "support/survey.h"
#include "support/words.h"

namespace loyalty {
namespace {

using Json = nlohmann::json;
using Table = std::vector<std::vector<double>>;

constexpr Scale kFive = {1, 5};
/// 1 January 1970.
constexpr double kUnixEpoch = 25569;

std::vector<double> numbers_of(const Json& row, std::size_t argument) {
  return survey::numbers(survey::column(row["file"], row["columns"][argument][0]));
}

struct Periods {
  CalendarPeriod period;
  PeriodSpan span;
  std::vector<NpsSample> samples;
};

Periods periods_of(const Json& row) {
  const auto answers = numbers_of(row, 0);
  std::vector<double> dates = survey::days(survey::column(row["file"], row["columns"][1][0]));
  for (double& date : dates) {
    date += kUnixEpoch;
  }
  const CalendarPeriod period = row["options"]["period"] == "week" ? CalendarPeriod::kWeek : CalendarPeriod::kMonth;
  const PeriodSpan span = nps_period_span(answers, dates, NpsScale::k0To10, period);
  std::vector<NpsSample> samples(span.count);
  nps_periods(answers, dates, NpsScale::k0To10, period, span, samples);
  return {period, span, samples};
}

Table trend(const Json& row) {
  const Periods periods = periods_of(row);
  std::vector<NpsTrendPoint> points(periods.span.count);
  nps_trend(periods.samples, 0.95, points);
  Table table;
  for (std::size_t place = 0; place < points.size(); ++place) {
    const NpsTrendPoint& point = points[place];
    table.push_back({period_start(periods.span.first + static_cast<std::int64_t>(place), periods.period),
                     nps_answers(periods.samples[place]), point.score, point.interval.low, point.interval.high,
                     point.change, point.p});
  }
  return table;
}

Table slope(const Json& row) {
  const NpsSlope found = nps_slope(periods_of(row).samples, golden::test_method(row["options"]["method"]));
  return {{found.points_per_period, found.z, found.p}};
}

Table drivers_of(const Json& row) {
  const Json& titles = row["columns"][1];
  const auto outcome = numbers_of(row, 0);
  golden::Range attributes = {std::vector<double>(outcome.size() * titles.size()), outcome.size(), titles.size()};
  for (std::size_t column = 0; column < titles.size(); ++column) {
    const auto cells = survey::numbers(survey::column(row["file"], titles[column]));
    for (std::size_t line = 0; line < cells.size(); ++line) {
      attributes.cells[line * titles.size() + column] = cells[line];
    }
  }
  std::vector<double> workspace(drivers_workspace(titles.size(), DriversMethod::kLmg));
  std::vector<Driver> found(titles.size());
  EXPECT_EQ(drivers(outcome, attributes.view(), DriversMethod::kLmg, workspace, found).status, DriversStatus::kOk);
  Table table;
  for (const Driver& driver : found) {
    table.push_back({0, driver.mean, 0, driver.importance, driver.share});
  }
  return table;
}

AnswerTally fives(const Json& row) { return tally(numbers_of(row, 0), kFive); }

double csat_of(const Json& row) {
  const std::string method = row["options"]["method"];
  return csat(fives(row), kFive,
              method == "mean"   ? CsatMethod::kMean
              : method == "net"  ? CsatMethod::kNet
              : method == "pomp" ? CsatMethod::kPomp
                                 : CsatMethod::kTopTwo);
}

double bayes_of(const Json& row) {
  return rating_bayes(fives(row), kFive, row["options"]["priorMean"], row["options"]["priorWeight"]);
}

const std::map<std::string, std::function<Table(const Json&)>> kTables = {
    {"NPS.TREND", trend}, {"NPS.SLOPE", slope}, {"DRIVERS", drivers_of}};

const std::map<std::string, std::function<double(const Json&)>> kNumbers = {
    {"RATING", [](const Json& row) { return rating(fives(row), kFive); }},
    {"RATING.BAYES", bayes_of},
    {"RATING.WILSON", [](const Json& row) { return rating_wilson(fives(row), kFive, 4, 0.95); }},
    {"CSAT", csat_of}};

class RealAnswers : public testing::TestWithParam<golden::Row> {};

TEST_P(RealAnswers, GiveWhatTheOracleGives) {
  const golden::Row& row = GetParam();
  const auto table = kTables.find(row.function);
  if (table != kTables.end()) {
    golden::expect_table(row, table->second(row.whole));
  } else {
    golden::expect(row, kNumbers.at(row.function)(row.whole));
  }
}

std::vector<golden::Row> rows_with_data() {
  return survey::is_there() ? golden::rows("real_answers") : std::vector<golden::Row>();
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(RealAnswers);
INSTANTIATE_TEST_SUITE_P(Files, RealAnswers, testing::ValuesIn(rows_with_data()));

}  // namespace
}  // namespace loyalty
