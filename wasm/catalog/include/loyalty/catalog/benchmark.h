#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "loyalty/catalog/text.h"

namespace loyalty {

/// A published range of what others reach.
struct Benchmark {
  std::string metric;
  /// The kind of business in one word, as an argument of a formula: "b2b".
  std::string id;
  Text kind;
  /// In the metric's unit.
  double low;
  double high;
  Text source;
  /// Empty where the address is not known.
  std::string url;
  /// 0 where the year is not known.
  int year;
};

/// All that are known of a metric.
[[nodiscard]] std::vector<Benchmark> benchmarks(std::string_view metric);

}  // namespace loyalty
