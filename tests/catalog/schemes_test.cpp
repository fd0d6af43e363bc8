#include <gtest/gtest.h>

#include <map>
#include <ostream>
#include <string>
#include <vector>

#include "loyalty/catalog/scheme.h"
#include "support/golden_count.h"

namespace loyalty {
namespace {

std::string key_at(const std::string& id, double value, GapPolicy policy) {
  const Scheme* scheme = find_scheme(id);
  if (scheme == nullptr) return "no such scheme";
  const BandReading reading = band_of(ranges(*scheme), value, policy);
  if (reading.index == kNoBand) return "outside";
  if (reading.undescribed) return "undescribed";
  return scheme->bands[static_cast<std::size_t>(reading.index)].key;
}

/// What a scheme says at one value: the key under mark, strict, down and up.
struct Cut {
  std::string scheme;
  double value;
  std::string mark;
  std::string strict;
  std::string down;
  std::string up;
};

std::ostream& operator<<(std::ostream& out, const Cut& cut) { return out << cut.scheme << " at " << cut.value; }

class SchemeAtCut : public testing::TestWithParam<Cut> {};

TEST_P(SchemeAtCut, ReadsAsPublished) {
  const Cut& cut = GetParam();
  EXPECT_EQ(key_at(cut.scheme, cut.value, GapPolicy::kMark), cut.mark);
  EXPECT_EQ(key_at(cut.scheme, cut.value, GapPolicy::kStrict), cut.strict);
  EXPECT_EQ(key_at(cut.scheme, cut.value, GapPolicy::kDown), cut.down);
  EXPECT_EQ(key_at(cut.scheme, cut.value, GapPolicy::kUp), cut.up);
}

// The values 0, 30, 30.4, 50, 55, 70, 80 and 100 read against the printed scales.
const std::string kSilent = "undescribed";

const std::vector<Cut> kNpsCuts = {
    {"s1-nps", -0.01, "neg", "neg", "neg", "neg"},
    {"s1-nps", 0, "zero", kSilent, "neg", "pos"},
    {"s1-nps", 0.5, "zero", kSilent, "neg", "pos"},
    {"s1-nps", 1, "pos", "pos", "pos", "pos"},
    {"s1-nps", 30, "pos", "pos", "pos", "pos"},
    {"s1-nps", 30.4, "high", "high", "high", "high"},
    {"s1-nps", 50, "high", "high", "high", "high"},
    {"s1-nps", 55, "high", "high", "high", "high"},
    {"s1-nps", 70, "high", "high", "high", "high"},
    {"s1-nps", 80, "top", "top", "top", "top"},
    {"s1-nps", 100, "top", "top", "top", "top"},
    {"s2-nps", 0, "below", kSilent, "below", "low"},
    {"s2-nps", 10, "low", "low", "low", "low"},
    {"s2-nps", 30, "mid", kSilent, "low", "good"},
    {"s2-nps", 30.4, "mid", kSilent, "low", "good"},
    {"s2-nps", 45, "good", "good", "good", "good"},
    {"s2-nps", 50, "lead", "lead", "lead", "lead"},
    {"s2-nps", 55, "lead", "lead", "lead", "lead"},
    {"s2-nps", 80, "lead", "lead", "lead", "lead"},
    {"s2-nps", 100, "lead+", kSilent, "lead", "lead+"},
    {"bain-nps", 0, "neg", kSilent, "neg", "good"},
    {"bain-nps", 20, "good", "good", "good", "good"},
    {"bain-nps", 30, "fav", "fav", "fav", "fav"},
    {"bain-nps", 50, "fav", "fav", "fav", "fav"},
    {"bain-nps", 55, "exc", "exc", "exc", "exc"},
    {"bain-nps", 80, "exc", "exc", "exc", "exc"},
    {"bain-nps", 100, "world", "world", "world", "world"},
    {"customergauge-nps", 0, "neg", kSilent, "neg", "good"},
    {"customergauge-nps", 30, "good", "good", "good", "good"},
    {"customergauge-nps", 50, "exc", "exc", "exc", "exc"},
    {"customergauge-nps", 70, "world", "world", "world", "world"},
};

const std::vector<Cut> kOtherCuts = {
    {"s1-csi", 0, "weak", "weak", "weak", "weak"},
    {"s1-csi", 50, "gap", kSilent, "weak", "mid"},
    {"s1-csi", 55, "gap", kSilent, "weak", "mid"},
    {"s1-csi", 60, "mid", "mid", "mid", "mid"},
    {"s1-csi", 80, "mid", "mid", "mid", "mid"},
    {"s1-csi", 80.01, "high", "high", "high", "high"},
    {"s1-csi", 100, "high", "high", "high", "high"},
    {"cli-scale", 0, "6", "6", "6", "6"},
    {"cli-scale", 30, "4", "4", "4", "4"},
    {"cli-scale", 50, "3", "3", "3", "3"},
    {"cli-scale", 70, "2", "2", "2", "2"},
    {"cli-scale", 89.99, "2", "2", "2", "2"},
    {"cli-scale", 100, "1", "1", "1", "1"},
    {"s1-rpr", 0, "below", kSilent, "below", "good"},
    {"s1-rpr", 0.25, "good", "good", "good", "good"},
    {"s1-rpr", 0.3, "good", "good", "good", "good"},
    {"s1-rpr", 0.304, "above", kSilent, "good", "above"},
    {"s1-rpr", 1, "above", kSilent, "good", "above"},
    {"s1-rpr", 30, "outside", "outside", "outside", "outside"},
    {"csat-75", 75, "below", kSilent, "below", "good"},
    {"csat-75", 80, "good", "good", "good", "good"},
    {"ces7", 1, "neg", "neg", "neg", "neg"},
    {"ces7", 3, "neg", "neg", "neg", "neg"},
    {"ces7", 4, "neutral", kSilent, "neg", "pos"},
    {"ces7", 5, "pos", "pos", "pos", "pos"},
    {"ces7", 0, "outside", "outside", "outside", "outside"},
};

INSTANTIATE_TEST_SUITE_P(Nps, SchemeAtCut, testing::ValuesIn(kNpsCuts));
INSTANTIATE_TEST_SUITE_P(Others, SchemeAtCut, testing::ValuesIn(kOtherCuts));

const std::map<std::string, Closed> kClosed = {
    {"left", Closed::kLeft}, {"right", Closed::kRight}, {"both", Closed::kBoth}, {"open", Closed::kOpen}};
const std::map<std::string, Origin> kOrigins = {
    {"published", Origin::kPublished}, {"completed", Origin::kCompleted}, {"derived", Origin::kDerived}};

TEST(Schemes, GoldenLimits) {
  std::map<std::string, std::size_t> places;
  for (const golden::Row& row : golden::rows("bands")) {
    golden::mark_compared(row);
    const std::string id = row.whole["scheme"];
    const Scheme* scheme = find_scheme(id);
    ASSERT_NE(scheme, nullptr) << id;
    const Band& band = scheme->bands.at(places[id]++);
    EXPECT_EQ(scheme->metric, row.whole["metric"]) << row.whole;
    EXPECT_EQ(band.range.low, row.whole["low"]) << row.whole;
    EXPECT_EQ(band.range.high, row.whole["high"]) << row.whole;
    EXPECT_EQ(band.range.closed, kClosed.at(row.whole["closed"])) << row.whole;
    EXPECT_EQ(band.range.origin, kOrigins.at(row.whole["origin"])) << row.whole;
    EXPECT_EQ(band.key, row.whole["key"]) << row.whole;
  }
  for (const Scheme& scheme : schemes()) EXPECT_EQ(places[scheme.id], scheme.bands.size()) << scheme.id;
}

TEST(Schemes, EveryHundredthOfTheRangeIsInExactlyOneBand) {
  for (const Scheme& scheme : schemes()) {
    const UnitRange range = unit_range(scheme.unit, scheme.metric);
    const int steps = static_cast<int>((range.high - range.low) * 100);
    for (int step = 0; step <= steps; ++step) {
      const double value = range.low + step / 100.0;
      int bands = 0;
      for (const Band& band : scheme.bands) bands += contains(band.range, value) ? 1 : 0;
      ASSERT_EQ(bands, 1) << scheme.id << " at " << value;
    }
  }
}

TEST(Schemes, AllNineAreReadAndNoneNeededCompleting) {
  ASSERT_EQ(schemes().size(), 9U);
  for (const Scheme& scheme : schemes()) {
    for (const Band& band : scheme.bands) EXPECT_FALSE(band.key.empty()) << scheme.id << " has a hole";
  }
}

TEST(Schemes, EverythingAPersonReadsExistsInBothLanguages) {
  for (const Scheme& scheme : schemes()) {
    EXPECT_FALSE(scheme.source.en.empty() || scheme.source.ru.empty()) << scheme.id;
    for (const Band& band : scheme.bands) {
      EXPECT_FALSE(band.title.en.empty() || band.title.ru.empty()) << scheme.id << " " << band.key;
      EXPECT_NE(band.title.en, band.title.ru) << scheme.id << " " << band.key;
    }
  }
}

TEST(Schemes, EveryMetricHasADefault) {
  const std::map<std::string, std::string> defaults = {{"NPS", "s1-nps"}, {"CSI", "s1-csi"},   {"CLI", "cli-scale"},
                                                       {"RPR", "s1-rpr"}, {"CSAT", "csat-75"}, {"CES", "ces7"}};
  for (const auto& [metric, id] : defaults) {
    const Scheme* scheme = default_scheme(metric);
    ASSERT_NE(scheme, nullptr) << metric;
    EXPECT_EQ(scheme->id, id);
    EXPECT_EQ(scheme->metric, metric);
  }
  EXPECT_EQ(default_scheme("LTV"), nullptr);
  EXPECT_EQ(find_scheme("LTV"), nullptr);
}

TEST(Schemes, DerivedBandsOfTheLoyaltyIndexSayThatTheyAreNoNorm) {
  const Scheme* scheme = find_scheme("cli-scale");
  ASSERT_NE(scheme, nullptr);
  for (const Band& band : scheme->bands) EXPECT_EQ(band.range.origin, Origin::kDerived);
  EXPECT_NE(scheme->source.en.find("not a norm"), std::string::npos);
}

}  // namespace
}  // namespace loyalty
