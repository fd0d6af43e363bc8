// What must hold of every set of answers and of orders: the order of rows does not matter, every row twice is the same
// score, weights of 1 are no weights, parts add up to their whole, an interval holds its estimate.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>
#include <vector>

#include "loyalty/ces.h"
#include "loyalty/cli.h"
#include "loyalty/csat.h"
#include "loyalty/csi.h"
#include "loyalty/drivers.h"
#include "loyalty/mean.h"
#include "loyalty/nps_chances.h"
#include "loyalty/nps_groups.h"
#include "loyalty/nps_impact.h"
#include "loyalty/nps_interval.h"
#include "loyalty/nps_mix.h"
#include "loyalty/nps_trend.h"
#include "loyalty/purchase.h"
#include "loyalty/rating.h"
#include "loyalty/weights.h"
#include "support/orders.h"

namespace loyalty {
namespace {

constexpr int kRounds = 200;
constexpr std::size_t kGroups = 4;
constexpr std::size_t kCriteria = 3;
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr Scale kMarks = {1, 10};
constexpr NpsScale kScale = NpsScale::k0To10;

/// Rows of a survey and of a shop, column by column.
struct Rows {
  std::vector<double> scores;
  std::vector<double> groups;
  std::vector<double> dates;
  std::vector<double> amounts;
  std::vector<double> loyal;
  std::vector<double> importance;
  std::vector<double> satisfaction;

  [[nodiscard]] std::size_t count() const { return scores.size(); }

  /// The rows at these places, one after another.
  [[nodiscard]] Rows at(const std::vector<std::size_t>& places) const {
    Rows picked;
    for (const std::size_t place : places) {
      picked.scores.push_back(scores[place]);
      picked.groups.push_back(groups[place]);
      picked.dates.push_back(dates[place]);
      picked.amounts.push_back(amounts[place]);
      for (std::size_t column = 0; column < kCriteria; ++column) {
        picked.loyal.push_back(loyal[place * kCriteria + column]);
        picked.importance.push_back(importance[place * kCriteria + column]);
        picked.satisfaction.push_back(satisfaction[place * kCriteria + column]);
      }
    }
    return picked;
  }
};

class AnyRows {
 public:
  Rows rows() {
    Rows made;
    const std::size_t count = 6 + below(40);
    for (std::size_t row = 0; row < count; ++row) {
      made.scores.push_back(from(0, 10));
      made.groups.push_back(from(0, kGroups - 1));
      made.dates.push_back(from(45000, 45150));
      made.amounts.push_back(from(0, 500));
      for (std::size_t column = 0; column < kCriteria; ++column) {
        made.loyal.push_back(from(1, 6));
        made.importance.push_back(from(1, 10));
        made.satisfaction.push_back(from(1, 10));
      }
    }
    return made;
  }

  Rows shuffled(const Rows& rows) {
    std::vector<std::size_t> places(rows.count());
    std::iota(places.begin(), places.end(), 0U);
    std::shuffle(places.begin(), places.end(), engine_);
    return rows.at(places);
  }

 private:
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(engine_()) % limit; }
  double from(int low, int high) { return low + static_cast<double>(below(static_cast<std::size_t>(high - low + 1))); }

  std::mt19937 engine_{20261122};
};

Rows twice(const Rows& rows) {
  std::vector<std::size_t> places(2 * rows.count());
  for (std::size_t place = 0; place < places.size(); ++place) places[place] = place % rows.count();
  return rows.at(places);
}

MatrixView matrix(const std::vector<double>& cells) { return {cells, cells.size() / kCriteria, kCriteria}; }
NpsSample sample_of(const Rows& rows) { return nps_sample(tally(rows.scores, answer_scale(kScale)), kScale); }

std::vector<NpsSample> samples_by_group(const Rows& rows) {
  std::vector<NpsGroup> groups(kGroups);
  nps_groups(rows.scores, rows.groups, {}, kScale, groups);
  std::vector<NpsSample> samples;
  for (const NpsGroup& group : groups) samples.push_back(group.counts);
  return samples;
}

std::vector<NpsSample> samples_by_month(const Rows& rows) {
  const PeriodSpan span = nps_period_span(rows.scores, rows.dates, kScale, CalendarPeriod::kMonth);
  std::vector<NpsSample> samples(span.count);
  nps_periods(rows.scores, rows.dates, kScale, CalendarPeriod::kMonth, span, samples);
  return samples;
}

Mean loyalty_index(const Rows& rows, double confidence = 0.95) {
  std::vector<double> respondents(rows.count());
  cli_respondents(matrix(rows.loyal), kCliMap, false, respondents);
  return mean_interval(respondents, confidence, {0, 100});
}

std::vector<double> drivers_of(const Rows& rows) {
  std::vector<double> workspace(drivers_workspace(kCriteria, DriversMethod::kLmg));
  std::vector<Driver> found(kCriteria);
  const DriversFit fit = drivers(rows.scores, matrix(rows.satisfaction), DriversMethod::kLmg, workspace, found);
  if (fit.status != DriversStatus::kOk) return {};
  std::vector<double> numbers;
  for (const Driver& driver : found)
    numbers.insert(numbers.end(), {driver.mean, driver.correlation, driver.importance});
  return numbers;
}

/// Every score that rows have.
std::vector<double> scores_of(const Rows& rows) {
  const AnswerTally marks = tally(rows.satisfaction, kMarks);
  std::vector<double> scores = {nps(sample_of(rows)), rating(marks, kMarks), loyalty_index(rows).mean,
                                average_order_value(rows.amounts)};
  for (const CsatMethod method : {CsatMethod::kTopTwo, CsatMethod::kMean, CsatMethod::kNet, CsatMethod::kPomp}) {
    scores.push_back(csat(marks, kMarks, method));
  }
  for (const CesMethod method : {CesMethod::kMean, CesMethod::kAgree, CesMethod::kNet}) {
    scores.push_back(ces(marks, kMarks, method, CesDirection::kHighIsEasy));
  }
  for (const CsiMethod method : {CsiMethod::kShare, CsiMethod::kPomp, CsiMethod::kRespondent}) {
    scores.push_back(csi(matrix(rows.importance), matrix(rows.satisfaction), 10, method).score);
  }
  const NpsSample everyone = sample_of(rows);
  for (const NpsSample& group : samples_by_group(rows)) {
    scores.insert(scores.end(), {nps(group), nps_impact(group, everyone)});
  }
  for (const NpsSample& month : samples_by_month(rows)) scores.push_back(nps(month));
  scores.push_back(nps_slope(samples_by_month(rows), NpsTestMethod::kWald).points_per_period);
  const std::vector<double> drivers = drivers_of(rows);
  scores.insert(scores.end(), drivers.begin(), drivers.end());
  return scores;
}

/// Groups as customers.
golden::OrderColumns orders_of(const Rows& rows) {
  return {rows.groups, rows.dates, rows.amounts, std::vector<std::string>(kGroups)};
}

/// The tables of orders.
std::vector<std::vector<double>> tables_of(const Rows& rows) {
  const golden::OrderColumns orders = orders_of(rows);
  auto table = golden::report_table(orders, {-kInfinity, kInfinity});
  for (const auto& more : {golden::churn_table(orders, CalendarPeriod::kMonth),
                           golden::cohort_table(orders, CalendarPeriod::kMonth), golden::rfm_table(orders, 45200, 5)}) {
    table.insert(table.end(), more.begin(), more.end());
  }
  return table;
}

void expect_same(const std::vector<double>& found, const std::vector<double>& expected) {
  ASSERT_EQ(found.size(), expected.size());
  for (std::size_t place = 0; place < expected.size(); ++place) {
    EXPECT_EQ(std::isnan(found[place]), std::isnan(expected[place])) << "number " << place;
    EXPECT_FALSE(std::fabs(found[place] - expected[place]) > 1e-10 * std::fmax(1, std::fabs(expected[place])))
        << "number " << place << ": " << found[place] << " and " << expected[place];
  }
}

TEST(Invariants, TheOrderOfRowsDoesNotMatter) {
  AnyRows any;
  for (int round = 0; round < kRounds; ++round) {
    const Rows rows = any.rows();
    const Rows moved = any.shuffled(rows);
    expect_same(scores_of(moved), scores_of(rows));
    const auto tables = tables_of(rows);
    const auto again = tables_of(moved);
    ASSERT_EQ(again.size(), tables.size());
    for (std::size_t line = 0; line < tables.size(); ++line) expect_same(again[line], tables[line]);
  }
}

TEST(Invariants, EveryRowTwiceIsTheSameScore) {
  AnyRows any;
  for (int round = 0; round < kRounds; ++round) {
    const Rows rows = any.rows();
    expect_same(scores_of(twice(rows)), scores_of(rows));
  }
}

TEST(Invariants, WeightsOfOneAreNoWeights) {
  AnyRows any;
  for (int round = 0; round < kRounds; ++round) {
    const Rows rows = any.rows();
    const std::vector<double> ones(rows.count(), 1);
    const NpsSample weighed = weigh(rows.scores, ones, kScale).sample;
    expect_same({weighed.promoters, weighed.passives, weighed.detractors},
                {sample_of(rows).promoters, sample_of(rows).passives, sample_of(rows).detractors});
    std::vector<NpsGroup> groups(kGroups);
    nps_groups(rows.scores, rows.groups, ones, kScale, groups);
    const auto counts = samples_by_group(rows);
    for (std::size_t code = 0; code < kGroups; ++code) {
      expect_same({nps(groups[code].sample), nps_answers(groups[code].sample)},
                  {nps(counts[code]), nps_answers(counts[code])});
    }
    EXPECT_NEAR(effective_sample_size(ones), static_cast<double>(rows.count()), 1e-9);
  }
}

TEST(Invariants, CountsSayTheSameAsAnswers) {
  AnyRows any;
  for (int round = 0; round < kRounds; ++round) {
    const Rows rows = any.rows();
    const auto in = [&rows](double low, double high) {
      return static_cast<double>(std::count_if(rows.scores.begin(), rows.scores.end(),
                                               [low, high](double score) { return low <= score && score <= high; }));
    };
    EXPECT_EQ(nps(sample_of(rows)), nps({in(9, 10), in(7, 8), in(0, 6)}));
  }
}

TEST(Invariants, PartsAddUpToTheWhole) {
  AnyRows any;
  for (int round = 0; round < kRounds; ++round) {
    const Rows before = any.rows();
    const Rows after = any.rows();
    NpsSample sum = {};
    for (const NpsSample& group : samples_by_group(before)) {
      sum = {sum.promoters + group.promoters, sum.passives + group.passives, sum.detractors + group.detractors};
    }
    EXPECT_EQ(nps(sum), nps(sample_of(before)));

    std::vector<NpsMix> mixes(kGroups);
    const NpsMix change = nps_mix(samples_by_group(before), samples_by_group(after), mixes);
    EXPECT_NEAR(change.total, nps(sample_of(after)) - nps(sample_of(before)), 1e-10);
    EXPECT_NEAR(change.total, change.within + change.mix, 1e-10);

    const auto groups = samples_by_group(before);
    const auto active =
        std::count_if(groups.begin(), groups.end(), [](const NpsSample& each) { return nps_answers(each) > 0; });
    double customers = 0;
    for (const auto& cohort : golden::cohort_table(orders_of(before), CalendarPeriod::kMonth)) customers += cohort[1];
    EXPECT_EQ(customers, static_cast<double>(active));

    const std::vector<double> cuts = {0, 1, 30, 70};
    std::vector<double> chances(cuts.size() + 1);
    nps_chances(sample_of(before), cuts, chances);
    EXPECT_NEAR(std::accumulate(chances.begin(), chances.end(), 0.0), 1, 1e-12);
  }
}

void expect_within(const Interval& interval, double estimate) {
  EXPECT_LE(interval.low, estimate + 1e-10);
  EXPECT_GE(interval.high, estimate - 1e-10);
}

TEST(Invariants, AnIntervalHoldsItsEstimate) {
  AnyRows any;
  for (int round = 0; round < kRounds; ++round) {
    const Rows rows = any.rows();
    const AnswerTally marks = tally(rows.satisfaction, kMarks);
    std::vector<double> respondents(rows.count());
    csi_respondents(matrix(rows.importance), matrix(rows.satisfaction), 10, respondents);
    for (const double confidence : {0.01, 0.5, 0.95, 0.999}) {
      for (const NpsIntervalMethod method : {NpsIntervalMethod::kAdjustedWald, NpsIntervalMethod::kWald,
                                             NpsIntervalMethod::kScore, NpsIntervalMethod::kBootstrap}) {
        expect_within(nps_interval(sample_of(rows), confidence, method), nps(sample_of(rows)));
      }
      expect_within(csat_interval(marks, kMarks, confidence), csat(marks, kMarks, CsatMethod::kTopTwo));
      EXPECT_LE(100 * rating_wilson(marks, kMarks, 9, confidence), csat(marks, kMarks, CsatMethod::kTopTwo) + 1e-10);
      expect_within(loyalty_index(rows, confidence).interval, loyalty_index(rows).mean);
      const Mean satisfaction = mean_interval(respondents, confidence, {0, 100});
      expect_within(satisfaction.interval, satisfaction.mean);
    }
  }
}

}  // namespace
}  // namespace loyalty
