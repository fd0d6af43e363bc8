// The catalogue: schemes that nobody vouches for, bands, and texts by any names.

#include <gtest/gtest.h>

#include <cmath>
#include <span>
#include <string>
#include <vector>

#include "loyalty/catalog/advice.h"
#include "loyalty/catalog/band.h"
#include "loyalty/catalog/benchmark.h"
#include "loyalty/catalog/scheme.h"
#include "targets.h"

namespace loyalty {

namespace {

constexpr std::size_t kLongWord = 24;

template <typename Choice>
Choice any_choice(AnyNumbers& any) {
  return Choice{static_cast<int>(any.below(5))};
}

std::string any_metric(AnyNumbers& any) {
  constexpr std::array<std::string_view, 7> kMetrics = {"NPS", "CSI", "CLI", "RPR", "CSAT", "CES", "ACSI"};
  return any.below(4) == 0 ? any.text(kLongWord) : std::string(any.one_of(kMetrics));
}

void expect_every_value_in_one_band(const Scheme& scheme, AnyNumbers& any) {
  const UnitRange range = unit_range(scheme.unit, scheme.metric);
  const std::vector<BandRange> bands = ranges(scheme);
  EXPECT_TRUE(contains(bands.front(), range.low));
  EXPECT_TRUE(contains(bands.back(), range.high));
  for (const double share : {0.0, 0.25, 0.5, 1.0, std::fmod(std::fabs(any.number()), 1.0)}) {
    const double value = range.low + (range.high - range.low) * (std::isnan(share) ? 0.1 : share);
    int holding = 0;
    for (const BandRange& band : bands) holding += contains(band, value) ? 1 : 0;
    EXPECT_EQ(holding, 1) << value;
  }
}

}  // namespace

void any_scheme(AnyNumbers& any) {
  const std::string json = any.rest();
  const SchemeReading reading = read_scheme(json);
  if (!reading.ok()) {
    EXPECT_TRUE(reading.error.id.starts_with("scheme-")) << reading.error.id;
    return;
  }
  ASSERT_FALSE(reading.scheme.bands.empty());
  expect_every_value_in_one_band(reading.scheme, any);
}

void any_bands(AnyNumbers& any) {
  std::vector<BandRange> bands(any.below(6));
  for (BandRange& band : bands) {
    band = {any.number(), any.number(), any_choice<Closed>(any), any_choice<Origin>(any)};
  }
  const double value = any.number();
  const BandReading reading = band_of(bands, value, any_choice<GapPolicy>(any));
  if (reading.index == kNoBand) return;
  ASSERT_GE(reading.index, 0);
  ASSERT_LT(static_cast<std::size_t>(reading.index), bands.size());
}

void any_advice(AnyNumbers& any) {
  const std::string metric = any_metric(any);
  const Scheme* scheme = default_scheme(metric);
  const bool is_known = scheme != nullptr && any.below(2) == 0;
  const std::string id = is_known ? scheme->id : any.text(kLongWord);
  const std::string key = is_known ? scheme->bands[any.below(scheme->bands.size())].key : any.text(kLongWord);
  const auto sentences = advice(metric, key, id, any_choice<Language>(any), any.rest());
  for (const std::string& sentence : sentences) EXPECT_FALSE(sentence.empty());
  EXPECT_TRUE(!is_known || !sentences.empty());
  for (const Benchmark& benchmark : benchmarks(metric)) EXPECT_LE(benchmark.low, benchmark.high);
}

}  // namespace loyalty
