#include "loyalty/catalog/benchmark.h"

#include <gtest/gtest.h>

namespace loyalty {
namespace {

// Ranges of Retently's industry averages of 2024.
TEST(Benchmarks, NetPromoterScoreHasTwoKinds) {
  const auto found = benchmarks("NPS");
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].id, "b2b");
  EXPECT_EQ(found[0].low, 39);
  EXPECT_EQ(found[0].high, 76);
  EXPECT_EQ(found[1].id, "b2c");
  EXPECT_EQ(found[1].low, 16);
  EXPECT_EQ(found[1].high, 80);
}

TEST(Benchmarks, SaySourceYearAndThatTheyAreSecondHand) {
  for (const Benchmark& benchmark : benchmarks("NPS")) {
    EXPECT_EQ(benchmark.year, 2024);
    EXPECT_NE(benchmark.source.en.find("second hand"), std::string::npos);
    EXPECT_NE(benchmark.source.ru.find("из вторых рук"), std::string::npos);
    EXPECT_NE(benchmark.kind.en, benchmark.kind.ru);
  }
}

TEST(Benchmarks, MetricsWithoutAPublishedRangeHaveNone) {
  EXPECT_TRUE(benchmarks("CLI").empty());
  EXPECT_TRUE(benchmarks("").empty());
}

}  // namespace
}  // namespace loyalty
