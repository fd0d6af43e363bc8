#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "loyalty/catalog/scheme.h"

namespace loyalty {

/// Reads one scheme of a parsed document.
///
/// @param place  JSON Pointer of `json`.
/// @param hole   title of what no band covers.
[[nodiscard]] SchemeReading read_scheme(const nlohmann::json& json, const std::string& place, const Text& hole);

}  // namespace loyalty
