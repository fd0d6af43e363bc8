#include <emscripten/bind.h>

#include <algorithm>
#include <vector>

#include "desk.h"
#include "loyalty/acsi.h"
#include "loyalty/ces.h"
#include "loyalty/cli.h"
#include "loyalty/csat.h"
#include "loyalty/csi.h"
#include "loyalty/rating.h"
#include "memory.h"

// What each function takes from the desk and leaves there is written in wasm/js/engine-module.d.ts.
namespace {

using namespace loyalty;
using memory::desk;
using memory::DeskWriter;
using memory::leave;
using memory::matrix;

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

double three_questions() {
  const auto given = desk(0, 6);
  return acsi({given[0], given[1], given[2]}, {given[3], given[4], given[5]});
}

double satisfied(int low, int high, int method) {
  return csat(memory::tally_on_desk(), {low, high}, CsatMethod{method});
}

void satisfied_interval(int low, int high, double confidence) {
  leave(csat_interval(memory::tally_on_desk(), {low, high}, confidence));
}

double effort(int low, int high, int method, int direction) {
  return ces(memory::tally_on_desk(), {low, high}, CesMethod{method}, CesDirection{direction});
}

double stars(int low, int high) { return rating(memory::tally_on_desk(), {low, high}); }

double stars_with_prior(int low, int high, double prior_mean, double prior_weight) {
  return rating_bayes(memory::tally_on_desk(), {low, high}, prior_mean, prior_weight);
}

double stars_low_end(int low, int high, double threshold, double confidence) {
  return rating_wilson(memory::tally_on_desk(), {low, high}, threshold, confidence);
}

}  // namespace

EMSCRIPTEN_BINDINGS(loyalty_satisfaction) {
  using emscripten::function;
  function("csi", &satisfaction_index);
  function("csiCriteria", &satisfaction_criteria);
  function("csiRespondents", &satisfaction_respondents);
  function("cliRespondents", &loyalty_respondents);
  function("acsi", &three_questions);
  function("csat", &satisfied);
  function("csatInterval", &satisfied_interval);
  function("ces", &effort);
  function("rating", &stars);
  function("ratingBayes", &stars_with_prior);
  function("ratingWilson", &stars_low_end);
}
