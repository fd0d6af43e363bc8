#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "loyalty/catalog/band.h"
#include "loyalty/catalog/text.h"

namespace loyalty {

/// What a scheme's limits are numbers of.
enum class BandUnit {
  kPoints,    ///< -100..100 for NPS, 0..100 for every other metric
  kFraction,  ///< 0..1
  k1To7,      ///< 1..7
};

/// The numbers a unit can have, both ends included.
struct UnitRange {
  double low;
  double high;
};

[[nodiscard]] UnitRange unit_range(BandUnit unit, std::string_view metric) noexcept;

struct Band {
  BandRange range;
  /// Names the band to the advice; empty where there is none.
  std::string key;
  Text title;
};

/// A published way to read a metric.
struct Scheme {
  std::string id;
  std::string metric;
  BandUnit unit;
  Text source;
  /// Empty where the address is not known.
  std::string url;
  /// 0 where the year is not known.
  int year;
  /// In rising order; every value of the unit's range is in exactly one.
  std::vector<Band> bands;
};

[[nodiscard]] std::vector<BandRange> ranges(const Scheme& scheme);

/// What is wrong with a document: a message id, empty when nothing is, and where (JSON Pointer, RFC 6901).
struct DocumentError {
  std::string id;
  std::string place;
};

struct SchemeReading {
  Scheme scheme;
  DocumentError error;

  [[nodiscard]] bool ok() const noexcept { return error.id.empty(); }
};

inline constexpr std::size_t kMaxSchemeBytes = 65536;
inline constexpr std::size_t kMaxBands = 50;

/// Reads a scheme as an element of `schemes` in data/schemes.json is written, from a source nobody vouches for.
///
/// Optional: a scheme's `url` and `year`; a band's `key`, `origin` (published), `high` (the next band's `low`, or the
/// top of the range) and `closed` (left, but both for a band that ends at the top). Texts are {"en", "ru"}, or one
/// string for both. Bands may come in any order; where they overlap the one that begins higher wins; what none covers
/// becomes a band of origin `completed`. Errors: scheme-too-large, scheme-too-deep, scheme-not-json,
/// scheme-field-missing, scheme-field-wrong, scheme-text-too-long, scheme-no-bands, scheme-too-many-bands,
/// scheme-band-empty, scheme-band-outside, scheme-bands-overlap (two begin at the same place).
[[nodiscard]] SchemeReading read_scheme(std::string_view json);

/// The built-in schemes, in the order of the file.
[[nodiscard]] const std::vector<Scheme>& schemes();

/// nullptr when there is none of this id.
[[nodiscard]] const Scheme* find_scheme(std::string_view id);

/// The scheme a metric uses when none is named; nullptr for an unknown metric.
[[nodiscard]] const Scheme* default_scheme(std::string_view metric);

}  // namespace loyalty
