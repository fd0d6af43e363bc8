#include "loyalty/catalog/advice.h"

#include <algorithm>
#include <map>

#include "document.h"
#include "documents.h"

namespace loyalty {

namespace {

constexpr std::string_view kCriteria = "{criteria}";
/// The situation of the sentences that hold for every band of a metric.
constexpr std::string_view kAny = "any";

struct Sentence {
  /// "NPS/critics": a metric and a situation.
  std::vector<std::string> when;
  Text text;
};

struct AdviceCatalog {
  /// The situation of "scheme id/band key".
  std::map<std::string, std::string, std::less<>> situations;
  std::vector<Sentence> sentences;
};

std::string joined(std::string_view left, std::string_view right) {
  return std::string(left).append("/").append(right);
}

Sentence read_sentence(const nlohmann::json& json, DocumentError& error) {
  ObjectReader reader(json, "/sentences", error);
  Sentence sentence;
  sentence.text = {reader.string("en"), reader.string("ru")};
  for (const auto& when : reader.array("for")) {
    if (when.is_string()) sentence.when.push_back(when.get_ref<const std::string&>());
  }
  return sentence;
}

AdviceCatalog read_catalog() {
  DocumentError error;
  const nlohmann::json document = parse_document(documents::kAdvice, error);
  ObjectReader reader(document, "", error);
  AdviceCatalog catalog;
  for (const auto& [scheme, keys] : reader.object("situations").items()) {
    ObjectReader situations(keys, "/situations", error);
    for (const auto& [key, situation] : keys.items()) catalog.situations[joined(scheme, key)] = situations.string(key);
  }
  for (const auto& sentence : reader.array("sentences")) catalog.sentences.push_back(read_sentence(sentence, error));
  return catalog;
}

const AdviceCatalog& catalog() {
  static const AdviceCatalog instance = read_catalog();
  return instance;
}

std::string situation_of(std::string_view band_key, std::string_view scheme_id) {
  const auto found = catalog().situations.find(joined(scheme_id, band_key));
  return found == catalog().situations.end() ? std::string(band_key) : found->second;
}

bool applies(const Sentence& sentence, std::string_view situation) {
  return std::find(sentence.when.begin(), sentence.when.end(), situation) != sentence.when.end();
}

}  // namespace

std::vector<std::string> advice(std::string_view metric, std::string_view band_key, std::string_view scheme_id,
                                Language language, std::string_view criteria) {
  const std::string here = joined(metric, situation_of(band_key, scheme_id));
  const std::string anywhere = joined(metric, kAny);
  std::vector<std::string> result;
  for (const Sentence& sentence : catalog().sentences) {
    if (!applies(sentence, here) && !applies(sentence, anywhere)) continue;
    std::string words = sentence.text.in(language);
    const std::size_t place = words.find(kCriteria);
    if (place != std::string::npos) {
      if (criteria.empty()) continue;
      words.replace(place, kCriteria.size(), criteria);
    }
    result.push_back(words);
  }
  return result;
}

}  // namespace loyalty
