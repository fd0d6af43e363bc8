#pragma once

#include <string_view>

/// The files of data/, embedded by embed.cmake.
namespace loyalty::documents {

extern const std::string_view kSchemes;
extern const std::string_view kAdvice;
extern const std::string_view kBenchmarks;

}  // namespace loyalty::documents
