#include "loyalty/cli.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "loyalty/mean.h"
#include "support/golden_table.h"

namespace loyalty {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

std::vector<double> respondents_of(const golden::Range& answers, const CliMap& map = kCliMap, bool partial = false) {
  std::vector<double> respondents(answers.rows);
  cli_respondents(answers.view(), map, partial, respondents);
  return respondents;
}

/// The respondents of a row whose points stand at `place`, before the flag for incomplete answers.
std::vector<double> respondents_of(const golden::Row& row, std::size_t place) {
  CliMap map = kCliMap;
  if (!golden::argument(row, place).is_null()) {
    const auto points = golden::cells(row, place);
    std::copy(points.begin(), points.end(), map.begin());
  }
  return respondents_of(golden::range(row.arguments[0]), map, golden::argument(row, place + 1) == true);
}

TEST(Cli, Golden) {
  for (const auto& row : golden::rows("cli", "CLI")) {
    golden::expect(row, mean_interval(respondents_of(row, 1), 0.95, {0, 100}).mean);
  }
}

TEST(Cli, GoldenIntervals) {
  for (const auto& row : golden::rows("cli", "CLI.CI")) {
    golden::expect(row, mean_interval(respondents_of(row, 2), golden::confidence(row, 1), {0, 100}).interval);
  }
}

TEST(Cli, GoldenRespondents) {
  for (const auto& row : golden::rows("cli", "CLI.RESPONDENTS")) {
    std::vector<std::vector<double>> table;
    for (const double index : respondents_of(row, 1)) table.push_back({index});
    golden::expect_table(row, table);
  }
}

TEST(Cli, RespondentsWithoutAllAnswersCountOnlyWhenAsked) {
  const golden::Range answers = {{1, kNaN, 2, kNaN, kNaN, kNaN}, 2, 3};
  const auto complete = respondents_of(answers);
  EXPECT_TRUE(std::isnan(complete[0]) && std::isnan(complete[1]));
  const auto partial = respondents_of(answers, kCliMap, true);
  EXPECT_EQ(partial[0], 90);
  EXPECT_TRUE(std::isnan(partial[1]));
}

TEST(Cli, NumbersOffTheScaleAreNoAnswers) {
  const golden::Range answers = {{1, 7, 0, 2.5, 1e300, 1}, 2, 3};
  const auto respondents = respondents_of(answers, kCliMap, true);
  EXPECT_EQ(respondents[0], 100);
  EXPECT_EQ(respondents[1], 100);
}

TEST(Cli, NobodyAskedNothingAnswered) { EXPECT_TRUE(respondents_of({{}, 0, 3}).empty()); }

}  // namespace
}  // namespace loyalty
