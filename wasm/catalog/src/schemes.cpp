#include <map>
#include <utility>

#include "document.h"
#include "documents.h"
#include "loyalty/catalog/scheme.h"
#include "read_scheme.h"

namespace loyalty {

namespace {

struct SchemeCatalog {
  Text hole;
  std::map<std::string, std::string, std::less<>> defaults;
  std::vector<Scheme> schemes;
};

SchemeCatalog read_catalog() {
  DocumentError error;
  const nlohmann::json document = parse_document(documents::kSchemes, error);
  ObjectReader reader(document, "", error);
  SchemeCatalog catalog;
  catalog.hole = reader.text("hole");
  const nlohmann::json& defaults = reader.object("defaults");
  ObjectReader ids(defaults, "/defaults", error);
  for (const auto& [metric, id] : defaults.items()) catalog.defaults[metric] = ids.string(metric);
  for (const auto& element : reader.array("schemes")) {
    SchemeReading reading = read_scheme(element, "/schemes", catalog.hole);
    if (reading.ok()) catalog.schemes.push_back(std::move(reading.scheme));
  }
  return catalog;
}

const SchemeCatalog& catalog() {
  static const SchemeCatalog instance = read_catalog();
  return instance;
}

}  // namespace

UnitRange unit_range(BandUnit unit, std::string_view metric) noexcept {
  switch (unit) {
    case BandUnit::kFraction:
      return {0, 1};
    case BandUnit::k1To7:
      return {1, 7};
    case BandUnit::kPoints:
      break;
  }
  return {metric == "NPS" ? -100.0 : 0.0, 100};
}

std::vector<BandRange> ranges(const Scheme& scheme) {
  std::vector<BandRange> result;
  for (const Band& band : scheme.bands) result.push_back(band.range);
  return result;
}

SchemeReading read_scheme(std::string_view json) {
  SchemeReading reading{};
  if (json.size() > kMaxSchemeBytes) {
    reading.error = {"scheme-too-large", ""};
    return reading;
  }
  const nlohmann::json document = parse_document(json, reading.error);
  return reading.ok() ? read_scheme(document, "", catalog().hole) : reading;
}

const std::vector<Scheme>& schemes() { return catalog().schemes; }

const Scheme* find_scheme(std::string_view id) {
  for (const Scheme& scheme : schemes()) {
    if (scheme.id == id) return &scheme;
  }
  return nullptr;
}

const Scheme* default_scheme(std::string_view metric) {
  const auto found = catalog().defaults.find(metric);
  return found == catalog().defaults.end() ? nullptr : find_scheme(found->second);
}

}  // namespace loyalty
