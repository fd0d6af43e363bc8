#include "document.h"

#include <algorithm>
#include <utility>

namespace loyalty {

namespace {

constexpr int kMaxDepth = 8;
constexpr int kMaxYear = 9999;

/// Nesting of brackets outside strings, so that a hostile file is refused before it is parsed.
int depth_of(std::string_view text) {
  int depth = 0;
  int deepest = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string && c == '\\') ++i;
    if (c == '"') in_string = !in_string;
    if (in_string) continue;
    if (c == '{' || c == '[') deepest = std::max(deepest, ++depth);
    if (c == '}' || c == ']') --depth;
  }
  return deepest;
}

const nlohmann::json& null_json() {
  static const nlohmann::json null;
  return null;
}

}  // namespace

nlohmann::json parse_document(std::string_view text, DocumentError& error) {
  if (depth_of(text) > kMaxDepth) {
    error = {"scheme-too-deep", ""};
    return {};
  }
  nlohmann::json document;
  // json::parse would bring a second parser along, for callbacks.
  nlohmann::detail::json_sax_dom_parser<nlohmann::json> reader(document, false);
  if (nlohmann::json::sax_parse(text, &reader)) return document;
  error = {"scheme-not-json", ""};
  return {};
}

ObjectReader::ObjectReader(const nlohmann::json& object, std::string place, DocumentError& error)
    : object_(object), place_(std::move(place)), error_(error) {
  if (!object_.is_object()) fail("scheme-field-wrong");
}

void ObjectReader::fail(std::string_view id, std::string_view field) {
  if (!error_.id.empty()) return;
  error_.id = id;
  error_.place = place_;
  if (!field.empty()) error_.place.append("/").append(field);
}

const nlohmann::json* ObjectReader::find(std::string_view field) const {
  if (!object_.is_object()) return nullptr;
  const auto found = object_.find(field);
  return found == object_.end() ? nullptr : &*found;
}

const nlohmann::json& ObjectReader::require(std::string_view field, bool (nlohmann::json::*is_type)() const noexcept) {
  const nlohmann::json* value = find(field);
  if (value == nullptr) {
    fail("scheme-field-missing", field);
    return null_json();
  }
  if ((value->*is_type)()) return *value;
  fail("scheme-field-wrong", field);
  return null_json();
}

std::string ObjectReader::string(std::string_view field) {
  const nlohmann::json& value = require(field, &nlohmann::json::is_string);
  if (!value.is_string()) return {};
  const auto& words = value.get_ref<const std::string&>();
  if (words.size() <= kMaxTextBytes) return words;
  fail("scheme-text-too-long", field);
  return {};
}

Text ObjectReader::text(std::string_view field) {
  const nlohmann::json* value = find(field);
  if (value != nullptr && value->is_object()) {
    ObjectReader languages(*value, place_ + "/" + std::string(field), error_);
    return {languages.string("en"), languages.string("ru")};
  }
  const std::string both = string(field);
  return {both, both};
}

double ObjectReader::number(std::string_view field) {
  const nlohmann::json& value = require(field, &nlohmann::json::is_number);
  return value.is_number() ? value.get<double>() : 0;
}

int ObjectReader::year(std::string_view field) {
  const double value = number(field);
  if (value >= 0 && value <= kMaxYear && value == static_cast<int>(value)) return static_cast<int>(value);
  fail("scheme-field-wrong", field);
  return 0;
}

const nlohmann::json& ObjectReader::array(std::string_view field) { return require(field, &nlohmann::json::is_array); }

const nlohmann::json& ObjectReader::object(std::string_view field) {
  return require(field, &nlohmann::json::is_object);
}

}  // namespace loyalty
