#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

#include "loyalty/catalog/scheme.h"

namespace loyalty {
namespace {

std::string with_bands(const std::string& bands) {
  return R"({"id": "ours", "metric": "CSI", "unit": "points", "source": "team", "bands": )" + bands + "}";
}

/// A document that cannot be read, the message and the place.
struct Malformed {
  std::string name;
  std::string json;
  std::string id;
  std::string place;
};

std::ostream& operator<<(std::ostream& out, const Malformed& malformed) { return out << malformed.name; }

class MalformedScheme : public testing::TestWithParam<Malformed> {};

TEST_P(MalformedScheme, SaysWhatIsWrongAndWhere) {
  const SchemeReading reading = read_scheme(GetParam().json);
  EXPECT_FALSE(reading.ok());
  EXPECT_EQ(reading.error.id, GetParam().id);
  EXPECT_EQ(reading.error.place, GetParam().place);
}

const std::string kBand = R"([{"low": 0, "title": "all"}])";

const std::vector<Malformed> kMalformed = {
    {"Empty", "", "scheme-not-json", ""},
    {"Truncated", R"({"id": "ours")", "scheme-not-json", ""},
    {"ByteOrderAndRubbish", "\xff\xfe{}", "scheme-not-json", ""},
    {"BrokenUtf8", "{\"id\": \"\xc3\x28\"}", "scheme-not-json", ""},
    {"NumberTooLong", R"({"year": 1e999})", "scheme-not-json", ""},
    {"NotANumberWord", R"({"year": NaN})", "scheme-not-json", ""},
    {"TooLarge", std::string(kMaxSchemeBytes + 1, ' '), "scheme-too-large", ""},
    {"TooDeep", std::string(1000, '['), "scheme-too-deep", ""},
    {"TooDeepClosed", std::string(9, '[') + std::string(9, ']'), "scheme-too-deep", ""},
    {"Null", "null", "scheme-field-wrong", ""},
    {"Array", "[]", "scheme-field-wrong", ""},
    {"NoId", R"({"metric": "CSI"})", "scheme-field-missing", "/id"},
    {"IdIsANumber", R"({"id": 7})", "scheme-field-wrong", "/id"},
    {"UnknownUnit", R"({"id": "a", "metric": "CSI", "unit": "percent"})", "scheme-field-wrong", "/unit"},
    {"NoSource", R"({"id": "a", "metric": "CSI", "unit": "points", "bands": []})", "scheme-field-missing", "/source"},
    {"SourceWithoutRussian", R"({"id": "a", "metric": "CSI", "unit": "points", "source": {"en": "x"}, "bands": []})",
     "scheme-field-missing", "/source/ru"},
    {"LongText", R"({"id": ")" + std::string(401, 'x') + R"("})", "scheme-text-too-long", "/id"},
    {"FractionalYear", R"({"id": "a", "metric": "CSI", "unit": "points", "source": "t", "year": 2024.5, "bands": []})",
     "scheme-field-wrong", "/year"},
    {"HugeYear", R"({"id": "a", "metric": "CSI", "unit": "points", "source": "t", "year": 1e300, "bands": []})",
     "scheme-field-wrong", "/year"},
    {"NoBands", R"({"id": "a", "metric": "CSI", "unit": "points", "source": "t"})", "scheme-field-missing", "/bands"},
    {"BandsAreAnObject", with_bands(R"({"low": 0})"), "scheme-field-wrong", "/bands"},
    {"EmptyBands", with_bands("[]"), "scheme-no-bands", "/bands"},
    {"BandIsANumber", with_bands("[7]"), "scheme-field-wrong", "/bands/0"},
    {"BandWithoutLow", with_bands(R"([{"title": "all"}])"), "scheme-field-missing", "/bands/0/low"},
    {"LowIsText", with_bands(R"([{"low": "0", "title": "all"}])"), "scheme-field-wrong", "/bands/0/low"},
    {"BandWithoutTitle", with_bands(R"([{"low": 0}])"), "scheme-field-missing", "/bands/0/title"},
    {"UnknownClosed", with_bands(R"([{"low": 0, "title": "all", "closed": "top"}])"), "scheme-field-wrong",
     "/bands/0/closed"},
    {"UnknownOrigin", with_bands(R"([{"low": 0, "title": "all", "origin": "mine"}])"), "scheme-field-wrong",
     "/bands/0/origin"},
    {"Backwards", with_bands(R"([{"low": 9, "high": 3, "title": "none"}])"), "scheme-band-empty", "/bands/0"},
    {"PointLeftOut", with_bands(R"([{"low": 9, "high": 9, "closed": "left", "title": "none"}])"), "scheme-band-empty",
     "/bands/0"},
    {"BelowTheRange", with_bands(R"([{"low": -1, "title": "all"}])"), "scheme-band-outside", "/bands/0"},
    {"AboveTheRange", with_bands(R"([{"low": 0, "high": 50, "title": "a"}, {"low": 50, "high": 101, "title": "b"}])"),
     "scheme-band-outside", "/bands/1"},
    {"TwoBeginTogether",
     with_bands(R"([{"low": 5, "title": "a"}, {"low": 0, "title": "b"}, {"low": 5, "high": 9, "title": "c"}])"),
     "scheme-bands-overlap", "/bands/2"},
};

INSTANTIATE_TEST_SUITE_P(ReadScheme, MalformedScheme, testing::ValuesIn(kMalformed),
                         [](const auto& tested) { return tested.param.name; });

TEST(ReadScheme, TooManyBands) {
  std::string bands = "[";
  for (std::size_t i = 0; i <= kMaxBands; ++i) bands += R"({"low": )" + std::to_string(i) + R"(, "title": "t"},)";
  bands.back() = ']';
  EXPECT_EQ(read_scheme(with_bands(bands)).error.id, "scheme-too-many-bands");
}

TEST(ReadScheme, NestingInsideTextIsNotDepth) {
  EXPECT_TRUE(read_scheme(with_bands(R"([{"low": 0, "title": "[[[[[[[[[[ \" {{{{{{{{{{"}])")).ok());
}

TEST(ReadScheme, LowAndTitleAreEnoughForABand) {
  const SchemeReading reading =
      read_scheme(with_bands(R"([{"low": 0, "title": "poor"}, {"low": 40, "title": {"en": "fine", "ru": "хорошо"}}])"));
  ASSERT_TRUE(reading.ok()) << reading.error.id << reading.error.place;
  ASSERT_EQ(reading.scheme.bands.size(), 2U);
  const Band& poor = reading.scheme.bands[0];
  EXPECT_EQ(poor.range.high, 40);
  EXPECT_EQ(poor.range.closed, Closed::kLeft);
  EXPECT_EQ(poor.range.origin, Origin::kPublished);
  EXPECT_EQ(poor.title.ru, "poor");
  const Band& fine = reading.scheme.bands[1];
  EXPECT_EQ(fine.range.high, 100);
  EXPECT_EQ(fine.range.closed, Closed::kBoth);
  EXPECT_EQ(fine.title.ru, "хорошо");
}

TEST(ReadScheme, OrderDoesNotMatter) {
  const SchemeReading reading = read_scheme(with_bands(R"([{"low": 40, "title": "b"}, {"low": 0, "title": "a"}])"));
  ASSERT_TRUE(reading.ok());
  EXPECT_EQ(reading.scheme.bands[0].title.en, "a");
  EXPECT_EQ(reading.scheme.bands[0].range.high, 40);
  EXPECT_EQ(reading.scheme.bands[1].range.closed, Closed::kBoth);
}

TEST(ReadScheme, HolesBecomeBandsThatTheSourceDoesNotDescribe) {
  const SchemeReading reading = read_scheme(with_bands(
      R"([{"low": 10, "high": 20, "closed": "both", "title": "a"}, {"low": 30, "high": 40, "closed": "open", "title": "b"}])"));
  ASSERT_TRUE(reading.ok());
  const auto& bands = reading.scheme.bands;
  ASSERT_EQ(bands.size(), 5U);
  EXPECT_EQ(bands[0].range.closed, Closed::kLeft);
  EXPECT_EQ(bands[2].range.closed, Closed::kRight);
  EXPECT_EQ(bands[4].range.closed, Closed::kBoth);
  for (const std::size_t hole : {0U, 2U, 4U}) EXPECT_EQ(bands[hole].range.origin, Origin::kCompleted);
  EXPECT_EQ(bands[2].title.en, "Not described by the source");
  EXPECT_EQ(bands[2].title.ru, "Источник не описывает");
}

TEST(ReadScheme, SinglePointLeftOutIsAHoleToo) {
  const SchemeReading reading = read_scheme(with_bands(
      R"([{"low": 0, "high": 50, "title": "a"}, {"low": 50, "high": 100, "closed": "right", "title": "b"}])"));
  ASSERT_TRUE(reading.ok());
  ASSERT_EQ(reading.scheme.bands.size(), 3U);
  EXPECT_EQ(reading.scheme.bands[1].range.low, 50);
  EXPECT_EQ(reading.scheme.bands[1].range.high, 50);
  EXPECT_EQ(reading.scheme.bands[1].range.closed, Closed::kBoth);
}

TEST(ReadScheme, HigherThresholdWinsWhereBandsOverlap) {
  const SchemeReading reading = read_scheme(with_bands(
      R"([{"low": 30, "closed": "right", "high": 100, "title": "over 30"},
          {"low": 70, "closed": "right", "high": 100, "title": "over 70"}])"));
  ASSERT_TRUE(reading.ok());
  const auto& bands = reading.scheme.bands;
  ASSERT_EQ(bands.size(), 3U);
  EXPECT_EQ(bands[1].title.en, "over 30");
  EXPECT_EQ(bands[1].range.high, 70);
  EXPECT_EQ(bands[1].range.closed, Closed::kRight);
  EXPECT_EQ(bands[2].range.low, 70);
}

TEST(ReadScheme, EveryValueIsInExactlyOneBandAfterCompleting) {
  const SchemeReading reading = read_scheme(with_bands(
      R"([{"low": 5, "high": 60, "title": "a"}, {"low": 20, "high": 30, "closed": "both", "title": "b"},
          {"low": 30, "high": 45, "closed": "right", "title": "c"}, {"low": 99, "high": 99, "closed": "both", "title": "d"}])"));
  ASSERT_TRUE(reading.ok());
  for (int step = 0; step <= 10'000; ++step) {
    int bands = 0;
    for (const Band& band : reading.scheme.bands) bands += contains(band.range, step / 100.0) ? 1 : 0;
    ASSERT_EQ(bands, 1) << step / 100.0;
  }
}

TEST(ReadScheme, EveryPrefixOfADocumentIsRefusedOrRead) {
  const std::string document = with_bands(kBand);
  for (std::size_t length = 0; length < document.size(); ++length) {
    EXPECT_FALSE(read_scheme(document.substr(0, length)).ok()) << length;
  }
  EXPECT_TRUE(read_scheme(document).ok());
}

}  // namespace
}  // namespace loyalty
