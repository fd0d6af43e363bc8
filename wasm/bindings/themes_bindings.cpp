#include <emscripten/bind.h>

#include <vector>

#include "desk.h"
#include "loyalty/themes.h"
#include "memory.h"

// What each function takes from the desk and leaves there is written in wasm/js/engine-module.d.ts.
namespace {

using namespace loyalty;
using memory::DeskWriter;
using memory::room;

double themes_of_answers(double answers, double length, double mentions, double mention_count, double ends,
                         double count, double fewest, int scale) {
  const auto given = room(answers, length);
  const NpsScale nps_scale = NpsScale{scale};
  const auto size = static_cast<std::size_t>(count);
  std::vector<NpsSample> samples(size);
  std::vector<std::size_t> order(size);
  theme_samples(given, room(mentions, mention_count), room(ends, length), nps_scale, order, samples);
  std::vector<double> p(size);
  std::vector<double> adjusted(size);
  std::vector<Theme> themes(size);
  const NpsSample everyone = nps_sample(tally(given, answer_scale(nps_scale)), nps_scale);
  themes.resize(find_themes(samples, everyone, fewest, {p, adjusted, order}, themes));
  DeskWriter writer;
  for (const Theme& theme : themes) {
    writer.put(static_cast<double>(theme.index), samples[theme.index], theme.impact, theme.p);
  }
  return static_cast<double>(themes.size());
}

}  // namespace

EMSCRIPTEN_BINDINGS(loyalty_themes) { emscripten::function("themes", &themes_of_answers); }
