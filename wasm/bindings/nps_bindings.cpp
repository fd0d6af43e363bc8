#include <emscripten/bind.h>
#include <emscripten/emscripten.h>

#include <vector>

#include "desk.h"
#include "loyalty/nps.h"
#include "loyalty/nps_chances.h"
#include "loyalty/nps_codes.h"
#include "loyalty/nps_comparison.h"
#include "loyalty/nps_groups.h"
#include "loyalty/nps_impact.h"
#include "loyalty/nps_interval.h"
#include "loyalty/nps_mix.h"
#include "loyalty/nps_sample_size.h"
#include "loyalty/nps_target.h"
#include "loyalty/nps_trend.h"
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

void sample_of_tally(int scale) { leave(nps_sample(memory::tally_on_desk(), NpsScale{scale})); }

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

/// Samples that lie on the desk from its first cell on, three numbers each.
std::vector<NpsSample> samples_on_desk(double first, double count) {
  const auto given = desk(3 * first, 3 * count);
  std::vector<NpsSample> samples;
  for (std::size_t i = 0; i < given.size(); i += 3) samples.push_back({given[i], given[i + 1], given[i + 2]});
  return samples;
}

void scores_of_groups(double count, double confidence) {
  const std::vector<NpsSample> samples = samples_on_desk(0, 2 * count);
  DeskWriter writer;
  for (std::size_t i = 0; i < samples.size(); i += 2) {
    const NpsGroup group = {.counts = {}, .sample = samples[i], .rest = samples[i + 1], .squared_weights = 0};
    const NpsGroupScore found = nps_group_score(group, confidence);
    writer.put(found.score, found.interval, found.p_against_rest);
  }
}

void span_of_periods(double answers, double dates, double length, int scale, int period) {
  const auto found =
      nps_period_span(room(answers, length), room(dates, length), NpsScale{scale}, CalendarPeriod{period});
  leave(found.first, found.count);
}

void answers_by_period(double answers, double dates, double length, int scale, int period) {
  const auto span_on_desk = desk(0, 2);
  const PeriodSpan span = {static_cast<std::int64_t>(span_on_desk[0]), static_cast<std::size_t>(span_on_desk[1])};
  std::vector<NpsSample> samples(span.count);
  nps_periods(room(answers, length), room(dates, length), NpsScale{scale}, CalendarPeriod{period}, span, samples);
  DeskWriter writer;
  std::int64_t number = span.first;
  for (const NpsSample& sample : samples) writer.put(period_start(number++, CalendarPeriod{period}), sample);
}

void trend_of_periods(double count, double confidence) {
  const std::vector<NpsSample> periods = samples_on_desk(0, count);
  std::vector<NpsTrendPoint> points(periods.size());
  nps_trend(periods, confidence, points);
  DeskWriter writer;
  for (const NpsTrendPoint& point : points) writer.put(point.score, point.interval, point.change, point.p);
}

void slope_of_periods(double count, int method) {
  const NpsSlope found = nps_slope(samples_on_desk(0, count), NpsTestMethod{method});
  leave(found.points_per_period, found.z, found.p);
}

void ways_to_target(double promoters, double passives, double detractors, double target) {
  const NpsTarget found = nps_target({promoters, passives, detractors}, target);
  leave(found.passives_to_promoters, found.detractors_to_promoters, found.new_promoters);
}

void split_change(double count) {
  std::vector<NpsMix> groups(static_cast<std::size_t>(count));
  const NpsMix sum = nps_mix(samples_on_desk(0, count), samples_on_desk(count, count), groups);
  groups.push_back(sum);
  DeskWriter writer;
  for (const NpsMix& group : groups) writer.put(group.within, group.mix, group.total);
}

double impact_of_topic() { return nps_impact(samples_on_desk(0, 1)[0], samples_on_desk(1, 1)[0]); }

void codes_of_answers(double answers, double length, int scale) {
  nps_codes(room(answers, length), NpsScale{scale}, room(answers, length));
}

}  // namespace

/// Leaves the score too where there is one: the commonest formula crosses the border once, and not by Embind, whose way
/// in costs as much as counting a hundred cells.
extern "C" EMSCRIPTEN_KEEPALIVE void tally(double offset, double length, int low, int high) {
  const Scale scale = {low, high};
  const AnswerTally counted = loyalty::tally(room(offset, length), scale);
  const int code = recommendation_scale(scale);
  const NpsSample sample = code < 0 ? NpsSample{} : nps_sample(counted, NpsScale{code});
  leave(counted, code, sample, nps(sample));
}

EMSCRIPTEN_BINDINGS(loyalty_nps) {
  using emscripten::function;
  function("npsSample", &sample_of_tally);
  function("weigh", &weigh_answers);
  function("nps", &score);
  function("npsInterval", &score_interval);
  function("npsTest", &compare_scores);
  function("npsGroups", &group_answers);
  function("npsGroupScores", &scores_of_groups);
  function("npsChances", &band_chances);
  function("npsPeriodSpan", &span_of_periods);
  function("npsPeriods", &answers_by_period);
  function("npsTrend", &trend_of_periods);
  function("npsSlope", &slope_of_periods);
  function("npsSampleSize", &nps_sample_size);
  function("npsDetectable", &nps_detectable);
  function("npsTarget", &ways_to_target);
  function("npsMix", &split_change);
  function("npsImpact", &impact_of_topic);
  function("npsCodes", &codes_of_answers);
}
