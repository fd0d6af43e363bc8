#include <emscripten/bind.h>

#include <vector>

#include "desk.h"
#include "loyalty/drivers.h"
#include "loyalty/mean.h"
#include "loyalty/p_values.h"
#include "loyalty/proportion.h"
#include "loyalty/weights.h"
#include "memory.h"

// What each function takes from the desk and leaves there is written in wasm/js/engine-module.d.ts.
namespace {

using namespace loyalty;
using memory::desk;
using memory::DeskWriter;
using memory::leave;
using memory::matrix;
using memory::room;

void proportion_interval(double successes, double n, double confidence) { leave(wilson(successes, n, confidence)); }

void interval_of_mean(double length, double confidence, double low, double high) {
  const Mean found = mean_interval(desk(0, length), confidence, {low, high});
  leave(found.n, found.mean, found.interval);
}

void interval_of_student(double n, double mean, double squared_deviations, double confidence, double low, double high) {
  leave(student_interval(n, mean, squared_deviations, confidence, {low, high}));
}

void adjust_p_values(double length, bool by_false_discovery) {
  std::vector<std::size_t> order(static_cast<std::size_t>(length));
  const auto adjust = by_false_discovery ? &benjamini_hochberg : &holm;
  adjust(desk(0, length), desk(length, length), order);
}

double effective_answers(double weights, double length) { return effective_sample_size(room(weights, length)); }

void drivers_of_outcome(double outcome, double attributes, double rows, double columns, int method) {
  const MatrixView given = matrix(attributes, rows, columns);
  std::vector<double> workspace(drivers_workspace(given.columns, DriversMethod{method}));
  std::vector<Driver> found(given.columns);
  const DriversFit fit = drivers(room(outcome, rows), given, DriversMethod{method}, workspace, found);
  DeskWriter writer;
  writer.put(fit.status, fit.rows, fit.r_squared);
  for (const Driver& each : found) writer.put(each.mean, each.correlation, each.importance, each.share);
}

}  // namespace

EMSCRIPTEN_BINDINGS(loyalty_statistics) {
  using emscripten::function;
  function("wilson", &proportion_interval);
  function("meanInterval", &interval_of_mean);
  function("studentInterval", &interval_of_student);
  function("adjustPValues", &adjust_p_values);
  function("effectiveSampleSize", &effective_answers);
  function("drivers", &drivers_of_outcome);
}
