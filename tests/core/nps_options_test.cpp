// The score, its counts, its interval, its groups and its report on every scale and with every option.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include "loyalty/nps_chances.h"
#include "loyalty/nps_groups.h"
#include "loyalty/nps_interval.h"
#include "loyalty/p_values.h"
#include "loyalty/weights.h"
#include "support/golden_table.h"
#include "support/words.h"

namespace loyalty {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

AnswerTally tally_of(const golden::Row& row, std::size_t scale) {
  return tally(golden::cells(row, 0), answer_scale(golden::nps_scale(row, scale)));
}

/// The answers of a row, weighed where there are weights.
NpsSample sample_of(const golden::Row& row, std::size_t weights, std::size_t scale) {
  const NpsScale own = golden::nps_scale(row, scale);
  return golden::argument(row, weights).is_null()
             ? nps_sample(tally_of(row, scale), own)
             : weigh(golden::cells(row, 0), golden::cells(row, weights), own).sample;
}

TEST(NpsOptions, GoldenScores) {
  for (const auto& row : golden::rows("nps_options", "NPS")) {
    golden::expect(row, nps(sample_of(row, 1, 2)));
  }
}

TEST(NpsOptions, GoldenCounts) {
  for (const auto& row : golden::rows("nps_options", "NPS.COUNTS")) {
    const AnswerTally answers = tally_of(row, 1);
    const NpsSample sample = nps_sample(answers, golden::nps_scale(row, 1));
    const double all = nps_answers(sample);
    golden::expect_table(row, {{0, sample.promoters, sample.promoters / all},
                               {0, sample.passives, sample.passives / all},
                               {0, sample.detractors, sample.detractors / all},
                               {0, all, 1},
                               {0, static_cast<double>(answers.missing), kNaN},
                               {0, 0, kNaN},
                               {0, static_cast<double>(answers.off_scale), kNaN}});
  }
}

TEST(NpsOptions, GoldenIntervals) {
  for (const auto& row : golden::rows("nps_options", "NPS.CI")) {
    const NpsIntervalMethod method = golden::interval_method(golden::text(row, 2, ""));
    golden::expect(row, nps_interval(sample_of(row, 3, 4), golden::confidence(row, 1), method));
  }
}

/// The lines of NPS.BY; of the names only numbers are compared.
std::vector<std::vector<double>> table_of(const std::vector<NpsGroup>& groups, std::vector<std::string> names,
                                          double confidence) {
  names.resize(groups.size());
  std::vector<NpsGroupScore> scores(groups.size());
  std::transform(groups.begin(), groups.end(), scores.begin(),
                 [confidence](const NpsGroup& group) { return nps_group_score(group, confidence); });
  std::vector<double> p(groups.size());
  std::transform(scores.begin(), scores.end(), p.begin(),
                 [](const NpsGroupScore& score) { return score.p_against_rest; });
  std::vector<double> adjusted(p.size());
  std::vector<std::size_t> order(p.size());
  holm(p, adjusted, order);
  std::vector<std::vector<double>> table;
  for (std::size_t place = 0; place < groups.size(); ++place) {
    const NpsSample& counts = groups[place].counts;
    const auto& [score, interval, p_against_rest] = scores[place];
    table.push_back({std::strtod(names[place].c_str(), nullptr), nps_answers(counts), score, interval.low,
                     interval.high, counts.promoters, counts.passives, counts.detractors, adjusted[place]});
  }
  return table;
}

TEST(NpsGroups, Golden) {
  for (const auto& row : golden::rows("nps_by", "NPS.BY")) {
    golden::Codes groups = golden::codes(row.arguments[1]);
    // Answers without a group are a group of their own.
    const auto blank = static_cast<double>(groups.names.size());
    std::replace_if(
        groups.codes.begin(), groups.codes.end(), [](double code) { return std::isnan(code); }, blank);
    const std::size_t count = groups.names.size() + (std::count(groups.codes.begin(), groups.codes.end(), blank) > 0);
    std::vector<NpsGroup> found(count);
    const bool is_plain = golden::argument(row, 3).is_null();
    const std::vector<double> weights = is_plain ? std::vector<double>() : golden::cells(row, 3);
    nps_groups(golden::cells(row, 0), groups.codes, weights, golden::nps_scale(row, 4), found);
    golden::expect_table(row, table_of(found, groups.names, golden::confidence(row, 2)));
  }
}

const std::map<std::string, std::vector<double>> kCuts = {{"NPS", {0, 1, 30, 70}},
                                                          {"s2-nps", {5, 10, 45, 50, 80}},
                                                          {"bain-nps", {0, 20, 50, 80}},
                                                          {"customergauge-nps", {0, 50, 70}}};

TEST(NpsReport, GoldenNumbers) {
  for (const auto& row : golden::rows("nps_report", "NPS.REPORT")) {
    const NpsSample counts = nps_sample(tally_of(row, 4), golden::nps_scale(row, 4));
    const NpsSample sample = sample_of(row, 3, 4);
    const double confidence = golden::confidence(row, 2);
    const Interval interval = nps_interval(sample, confidence, NpsIntervalMethod::kAdjustedWald);
    const std::vector<double>& cuts = kCuts.at(golden::text(row, 1, "NPS"));
    std::vector<double> chances(cuts.size() + 1);
    nps_chances(sample, cuts, chances);
    const auto band = std::count_if(cuts.begin(), cuts.end(), [&sample](double cut) { return nps(sample) > cut; });
    std::vector<double> numbers = {nps(sample),     nps_answers(counts), counts.promoters,
                                   counts.passives, counts.detractors,   interval.low,
                                   interval.high,   confidence,          kNaN};
    if (!golden::argument(row, 3).is_null()) numbers.push_back(nps_answers(sample));
    numbers.insert(numbers.end(), {kNaN, chances[static_cast<std::size_t>(band)]});
    std::vector<std::vector<double>> table;
    for (const double number : numbers) table.push_back({0, number});
    golden::expect_table(row, table);
  }
}

}  // namespace
}  // namespace loyalty
