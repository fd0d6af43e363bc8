#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <limits>
#include <vector>

#include "loyalty/nps.h"

namespace {

using emscripten::val;

/// The score of rows of cells, each of them fetched from JavaScript on its own.
double score_cell_by_cell(const val& rows) {
  const auto row_count = rows["length"].as<unsigned>();
  std::vector<double> cells;
  cells.reserve(row_count);
  for (unsigned index = 0; index < row_count; ++index) {
    const val cell = rows[index][0];
    cells.push_back(cell.isNumber() ? cell.as<double>() : std::numeric_limits<double>::quiet_NaN());
  }
  constexpr auto kScale = loyalty::NpsScale::k0To10;
  return nps(nps_sample(loyalty::tally(cells, loyalty::answer_scale(kScale)), kScale));
}

}  // namespace

EMSCRIPTEN_BINDINGS(loyalty_val_baseline) { emscripten::function("nps", &score_cell_by_cell); }
