#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "loyalty/catalog/scheme.h"
#include "loyalty/catalog/text.h"

namespace loyalty {

inline constexpr std::size_t kMaxTextBytes = 400;

/// Parses a document; on failure the result is null and `error` says why.
nlohmann::json parse_document(std::string_view text, DocumentError& error);

/// One word of a choice and what it means.
template <typename Value>
struct Word {
  std::string_view name;
  Value value;
};

/// Reads the fields of one JSON object, and notes the first that is missing or wrong.
///
/// Nothing is thrown: after an error a read gives an empty value, so that a whole object is read before `error` is
/// asked once.
class ObjectReader {
 public:
  /// @param place  JSON Pointer of `object`.
  ObjectReader(const nlohmann::json& object, std::string place, DocumentError& error);

  [[nodiscard]] bool has(std::string_view field) const { return find(field) != nullptr; }
  std::string string(std::string_view field);
  Text text(std::string_view field);
  double number(std::string_view field);
  int year(std::string_view field);
  /// The array or object itself; null when it is missing or of another type.
  const nlohmann::json& array(std::string_view field);
  const nlohmann::json& object(std::string_view field);

  template <typename Value>
  Value choice(std::string_view field, std::span<const Word<Value>> words) {
    const std::string chosen = string(field);
    for (const auto& word : words) {
      if (word.name == chosen) return word.value;
    }
    fail("scheme-field-wrong", field);
    return words.front().value;
  }

  /// Notes an error of the object, or of one of its fields; the first one stays.
  void fail(std::string_view id, std::string_view field = {});

 private:
  [[nodiscard]] const nlohmann::json* find(std::string_view field) const;
  const nlohmann::json& require(std::string_view field, bool (nlohmann::json::*is_type)() const noexcept);

  const nlohmann::json& object_;
  std::string place_;
  DocumentError& error_;
};

}  // namespace loyalty
