#include <emscripten/bind.h>

#include <algorithm>
#include <string>
#include <vector>

#include "desk.h"
#include "loyalty/cli.h"
#include "loyalty/csi.h"
#include "loyalty/mean.h"
#include "loyalty/nps.h"
#include "loyalty/nps_chances.h"
#include "loyalty/nps_comparison.h"
#include "loyalty/nps_groups.h"
#include "loyalty/nps_interval.h"
#include "loyalty/p_values.h"
#include "loyalty/proportion.h"
#include "loyalty/rpr.h"
#include "loyalty/weights.h"
#include "memory.h"

// What each function takes from the desk and leaves there is written in wasm/js/engine-module.d.ts.
namespace {

using namespace loyalty;
using memory::desk;
using memory::DeskWriter;
using memory::leave;
using memory::room;

/// The recommendation scale with these answers, -1 when there is none.
int recommendation_scale(Scale scale) {
  for (const int code : {0, 1, 2, 3}) {
    const Scale known = answer_scale(NpsScale{code});
    if (known.low == scale.low && known.high == scale.high) return code;
  }
  return -1;
}

/// Leaves the score too where there is one: the commonest formula crosses the border once.
void count_answers() {
  const auto given = desk(0, 4);
  const Scale scale = {static_cast<int>(given[2]), static_cast<int>(given[3])};
  const AnswerTally counted = tally(room(given[0], given[1]), scale);
  const int code = recommendation_scale(scale);
  const NpsSample sample = code < 0 ? NpsSample{} : nps_sample(counted, NpsScale{code});
  leave(counted, code, sample, nps(sample));
}

void sample_of_tally(int scale) {
  AnswerTally tally{};
  const auto counts = desk(0, kMaxScaleValues);
  std::transform(counts.begin(), counts.end(), tally.counts.begin(),
                 [](double count) { return static_cast<std::int64_t>(count); });
  leave(nps_sample(tally, NpsScale{scale}));
}

void weigh_answers(double answers, double weights, double length, int scale) {
  const WeightedAnswers found = weigh(room(answers, length), room(weights, length), NpsScale{scale});
  leave(found.tally, found.sample, found.status, found.first_negative, found.unweighted);
}

double score(double promoters, double passives, double detractors) { return nps({promoters, passives, detractors}); }

void score_interval(double promoters, double passives, double detractors, double confidence, int method) {
  leave(nps_interval({promoters, passives, detractors}, confidence, NpsIntervalMethod{method}));
}

void compare_scores(int method) {
  const auto given = desk(0, 6);
  const NpsSample a = {given[0], given[1], given[2]};
  const NpsSample b = {given[3], given[4], given[5]};
  const NpsComparison found = compare_nps(a, b, NpsTestMethod{method});
  leave(found.difference, found.z, found.p);
}

void group_answers(double answers, double groups, double weights, double weight_count, double length, double count,
                   int scale) {
  std::vector<NpsGroup> found(static_cast<std::size_t>(count));
  nps_groups(room(answers, length), room(groups, length), room(weights, weight_count), NpsScale{scale}, found);
  DeskWriter writer;
  for (const NpsGroup& group : found) writer.put(group.counts, group.sample, group.rest);
}

void band_chances(double promoters, double passives, double detractors, double cut_count) {
  nps_chances({promoters, passives, detractors}, desk(0, cut_count), desk(cut_count, cut_count + 1));
}

void proportion_interval(double successes, double n, double confidence) { leave(wilson(successes, n, confidence)); }

void interval_of_mean(double length, double confidence, double low, double high) {
  const Mean found = mean_interval(desk(0, length), confidence, {low, high});
  leave(found.n, found.mean, found.interval);
}

void adjust_by_holm(double length) {
  std::vector<std::size_t> order(static_cast<std::size_t>(length));
  holm(desk(0, length), desk(length, length), order);
}

MatrixView matrix(double offset, double rows, double columns) {
  const auto cells = room(offset, rows * columns);
  if (cells.empty()) return {};
  return {cells, static_cast<std::size_t>(rows), static_cast<std::size_t>(columns)};
}

/// What the functions of satisfaction find on the desk.
struct Satisfaction {
  MatrixView importance;
  MatrixView satisfaction;
  double max;
};

Satisfaction satisfaction_on_desk() {
  const auto given = desk(0, 7);
  return {matrix(given[0], given[1], given[2]), matrix(given[3], given[4], given[5]), given[6]};
}

void satisfaction_index(int method) {
  const auto [importance, satisfaction, max] = satisfaction_on_desk();
  const CsiScore found = csi(importance, satisfaction, max, CsiMethod{method});
  leave(found.status, found.criterion, found.score);
}

void satisfaction_criteria() {
  const auto [importance, satisfaction, max] = satisfaction_on_desk();
  std::vector<CsiCriterion> criteria(satisfaction.columns);
  csi_criteria(importance, satisfaction, max, criteria);
  DeskWriter writer;
  for (const CsiCriterion& each : criteria) {
    writer.put(each.importance, each.share, each.satisfaction, each.weighted, each.loss);
  }
}

double satisfaction_respondents() {
  const auto [importance, satisfaction, max] = satisfaction_on_desk();
  const auto count = static_cast<double>(csi_respondent_count(importance, satisfaction));
  csi_respondents(importance, satisfaction, max, desk(0, count));
  return count;
}

void loyalty_respondents(double answers, double rows, double columns, bool partial) {
  CliMap map{};
  const auto points = desk(0, static_cast<double>(map.size()));
  std::copy(points.begin(), points.end(), map.begin());
  cli_respondents(matrix(answers, rows, columns), map, partial, desk(0, rows));
}

void repeat_customers(double customers, double dates, double length, double count, double from, double to, int rule) {
  const RepeatPurchase found =
      repeat_purchase(room(customers, length), room(dates, length), {from, to}, RepeatRule{rule}, desk(0, count));
  leave(found.customers, found.repeat_customers, found.orders);
}

std::string version() { return LOYALTY_VERSION; }

}  // namespace

EMSCRIPTEN_BINDINGS(loyalty_core) {
  using emscripten::function;
  function("version", &version);
  function("growRoom", &memory::grow_room);
  function("growDesk", &memory::grow_desk);
  function("tally", &count_answers);
  function("npsSample", &sample_of_tally);
  function("weigh", &weigh_answers);
  function("nps", &score);
  function("npsInterval", &score_interval);
  function("npsTest", &compare_scores);
  function("npsGroups", &group_answers);
  function("npsChances", &band_chances);
  function("wilson", &proportion_interval);
  function("meanInterval", &interval_of_mean);
  function("holm", &adjust_by_holm);
  function("csi", &satisfaction_index);
  function("csiCriteria", &satisfaction_criteria);
  function("csiRespondents", &satisfaction_respondents);
  function("cliRespondents", &loyalty_respondents);
  function("repeatPurchase", &repeat_customers);
}
