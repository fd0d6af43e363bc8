#include "read_scheme.h"

#include <array>
#include <utility>

#include "complete_bands.h"
#include "document.h"

namespace loyalty {

namespace {

using enum Closed;
using enum Origin;

constexpr std::array<Word<BandUnit>, 3> kUnits = {
    {{"points", BandUnit::kPoints}, {"fraction", BandUnit::kFraction}, {"1-7", BandUnit::k1To7}}};
constexpr std::array<Word<Closed>, 4> kClosed = {
    {{"left", kLeft}, {"right", kRight}, {"both", kBoth}, {"open", kOpen}}};
constexpr std::array<Word<Origin>, 3> kOrigins = {
    {{"published", kPublished}, {"completed", kCompleted}, {"derived", kDerived}}};

/// The next higher beginning among the bands, or the top of the range.
double next_low(const nlohmann::json& bands, double low, double top) {
  double next = top;
  for (const auto& band : bands) {
    if (!band.is_object() || !band.contains("low") || !band["low"].is_number()) continue;
    const auto other = band["low"].get<double>();
    if (other > low && other < next) next = other;
  }
  return next;
}

Band read_band(ObjectReader& reader, const nlohmann::json& bands, double top) {
  Band band;
  band.range.low = reader.number("low");
  band.range.high = reader.has("high") ? reader.number("high") : next_low(bands, band.range.low, top);
  band.range.closed = band.range.high == top ? kBoth : kLeft;
  if (reader.has("closed")) band.range.closed = reader.choice<Closed>("closed", kClosed);
  band.range.origin = reader.has("origin") ? reader.choice<Origin>("origin", kOrigins) : kPublished;
  band.key = reader.has("key") ? reader.string("key") : "";
  band.title = reader.text("title");
  return band;
}

bool holds_a_value(const BandRange& band) {
  return band.low < band.high || (band.low == band.high && band.closed == kBoth);
}

bool begin_together(const BandRange& a, const BandRange& b) {
  return a.low == b.low && closed_below(a.closed) == closed_below(b.closed);
}

std::vector<Band> read_bands(const nlohmann::json& bands, const std::string& place, UnitRange range,
                             DocumentError& error) {
  std::vector<Band> result;
  for (std::size_t i = 0; i < bands.size(); ++i) {
    ObjectReader reader(bands[i], place + "/" + std::to_string(i), error);
    Band band = read_band(reader, bands, range.high);
    if (band.range.low < range.low || band.range.high > range.high) reader.fail("scheme-band-outside");
    if (!holds_a_value(band.range)) reader.fail("scheme-band-empty");
    for (const Band& other : result) {
      if (begin_together(band.range, other.range)) reader.fail("scheme-bands-overlap");
    }
    result.push_back(std::move(band));
  }
  return result;
}

}  // namespace

SchemeReading read_scheme(const nlohmann::json& json, const std::string& place, const Text& hole) {
  SchemeReading reading{};
  Scheme& scheme = reading.scheme;
  ObjectReader reader(json, place, reading.error);
  scheme.id = reader.string("id");
  scheme.metric = reader.string("metric");
  scheme.unit = reader.choice<BandUnit>("unit", kUnits);
  scheme.source = reader.text("source");
  if (reader.has("url")) scheme.url = reader.string("url");
  if (reader.has("year")) scheme.year = reader.year("year");

  const nlohmann::json& bands = reader.array("bands");
  if (bands.empty()) reader.fail("scheme-no-bands", "bands");
  if (bands.size() > kMaxBands) reader.fail("scheme-too-many-bands", "bands");
  if (!reading.ok()) return reading;

  const UnitRange range = unit_range(scheme.unit, scheme.metric);
  scheme.bands = read_bands(bands, place + "/bands", range, reading.error);
  if (reading.ok()) scheme.bands = complete_bands(std::move(scheme.bands), range, hole);
  return reading;
}

}  // namespace loyalty
