#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <array>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "desk.h"
#include "loyalty/catalog/advice.h"
#include "loyalty/catalog/benchmark.h"
#include "loyalty/catalog/scheme.h"

// What each function takes from the desk and leaves there is written in wasm/js/engine-module.d.ts.
namespace {

using namespace loyalty;
using emscripten::val;

/// Names of enumerators in the contract, in their order.
constexpr std::array kClosed = {"left", "right", "both", "open"};
constexpr std::array kOrigins = {"published", "completed", "derived"};
constexpr std::array kUnits = {"points", "fraction", "1-7"};

template <typename Names, typename Enumerator>
std::string name_of(const Names& names, Enumerator enumerator) {
  return names[static_cast<std::size_t>(enumerator)];
}

template <typename Items, typename ToValue>
val array_of(const Items& items, ToValue to_value) {
  val array = val::array();
  for (const auto& item : items) array.call<void>("push", to_value(item));
  return array;
}

val object_of(std::initializer_list<std::pair<const char*, val>> fields) {
  val object = val::object();
  for (const auto& [name, value] : fields) object.set(name, value);
  return object;
}

val text_object(const Text& text) { return object_of({{"en", val(text.en)}, {"ru", val(text.ru)}}); }

val band_object(const Band& band) {
  return object_of({{"low", val(band.range.low)},
                    {"high", val(band.range.high)},
                    {"closed", val(name_of(kClosed, band.range.closed))},
                    {"key", val(band.key)},
                    {"title", text_object(band.title)},
                    {"origin", val(name_of(kOrigins, band.range.origin))}});
}

val scheme_object(const Scheme& scheme) {
  return object_of({{"id", val(scheme.id)},
                    {"metric", val(scheme.metric)},
                    {"unit", val(name_of(kUnits, scheme.unit))},
                    {"source", text_object(scheme.source)},
                    {"url", val(scheme.url)},
                    {"year", val(scheme.year)},
                    {"bands", array_of(scheme.bands, band_object)}});
}

val benchmark_object(const Benchmark& benchmark) {
  return object_of({{"kind", text_object(benchmark.kind)},
                    {"id", val(benchmark.id)},
                    {"low", val(benchmark.low)},
                    {"high", val(benchmark.high)},
                    {"source", text_object(benchmark.source)},
                    {"url", val(benchmark.url)},
                    {"year", val(benchmark.year)}});
}

val scheme_list() { return array_of(schemes(), scheme_object); }

std::string default_scheme_id(const std::string& metric) {
  const Scheme* scheme = default_scheme(metric);
  return scheme == nullptr ? std::string() : scheme->id;
}

val scheme_of_json(const std::string& json) {
  const SchemeReading reading = read_scheme(json);
  if (reading.ok()) return scheme_object(reading.scheme);
  return object_of({{"error", val(reading.error.id)}, {"place", val(reading.error.place)}});
}

void band_on_desk(double count, double value, int policy) {
  const auto given = memory::desk(0, 4 * count);
  std::vector<BandRange> bands;
  for (std::size_t i = 0; i < given.size(); i += 4) {
    bands.push_back(
        {given[i], given[i + 1], Closed{static_cast<int>(given[i + 2])}, Origin{static_cast<int>(given[i + 3])}});
  }
  const BandReading reading = band_of(bands, value, GapPolicy{policy});
  memory::leave(reading.index, reading.undescribed);
}

val advice_list(const std::string& metric, const std::string& band, const std::string& scheme, int language,
                const std::string& criteria) {
  return array_of(advice(metric, band, scheme, Language{language}, criteria),
                  [](const std::string& sentence) { return val(sentence); });
}

val benchmark_list(const std::string& metric) { return array_of(benchmarks(metric), benchmark_object); }

}  // namespace

EMSCRIPTEN_BINDINGS(loyalty_catalog) {
  using emscripten::function;
  function("schemes", &scheme_list);
  function("defaultScheme", &default_scheme_id);
  function("readScheme", &scheme_of_json);
  function("band", &band_on_desk);
  function("advice", &advice_list);
  function("benchmarks", &benchmark_list);
}
