#pragma once

#include <string>

namespace loyalty {

enum class Language { kEnglish, kRussian };

/// The same words in each language, UTF-8.
struct Text {
  std::string en;
  std::string ru;

  [[nodiscard]] const std::string& in(Language language) const noexcept {
    return language == Language::kRussian ? ru : en;
  }
};

}  // namespace loyalty
