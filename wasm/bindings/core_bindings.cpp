#include <emscripten/bind.h>

#include <algorithm>
#include <string>
#include <vector>

#include "desk.h"
#include "loyalty/cli.h"
#include "loyalty/csi.h"
#include "loyalty/rpr.h"
#include "memory.h"

// What each function takes from the desk and leaves there is written in wasm/js/engine-module.d.ts.
namespace {

using namespace loyalty;
using memory::desk;
using memory::DeskWriter;
using memory::leave;
using memory::matrix;
using memory::room;

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
  function("csi", &satisfaction_index);
  function("csiCriteria", &satisfaction_criteria);
  function("csiRespondents", &satisfaction_respondents);
  function("cliRespondents", &loyalty_respondents);
  function("repeatPurchase", &repeat_customers);
}
