#include "loyalty/themes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <sstream>
#include <string>
#include <vector>

#include "support/golden_count.h"
#include "support/golden_table.h"

namespace loyalty {
namespace {

constexpr double kFewest = 5;

struct Found {
  std::vector<NpsSample> samples;
  std::vector<Theme> themes;
};

/// `named` are the themes of each answer.
Found themes_of(const std::vector<double>& answers, const std::vector<std::vector<double>>& named, std::size_t count,
                NpsScale scale = NpsScale::k0To10) {
  std::vector<double> mentions;
  std::vector<double> ends;
  for (const auto& codes : named) {
    mentions.insert(mentions.end(), codes.begin(), codes.end());
    ends.push_back(static_cast<double>(mentions.size()));
  }
  Found found = {std::vector<NpsSample>(count), std::vector<Theme>(count)};
  std::vector<std::size_t> rows(count);
  theme_samples(answers, mentions, ends, scale, rows, found.samples);
  std::vector<double> p(count);
  std::vector<double> adjusted(count);
  const NpsSample everyone = nps_sample(tally(answers, answer_scale(scale)), scale);
  found.themes.resize(find_themes(found.samples, everyone, kFewest, {p, adjusted, rows}, found.themes));
  return found;
}

std::vector<std::vector<double>> rows_of(const std::vector<double>& codes) {
  std::vector<std::vector<double>> rows;
  for (const double code : codes) rows.push_back({code});
  return rows;
}

struct Named {
  std::vector<std::vector<double>> codes;
  std::vector<std::string> names;
};

/// The themes that comments of the golden file name, which are set apart by "; ".
Named named_in(const nlohmann::json& comments) {
  Named named;
  for (const auto& line : comments) {
    std::vector<double>& codes = named.codes.emplace_back();
    std::istringstream words(line[0].is_string() ? line[0].get<std::string>() : "");
    for (std::string word; std::getline(words >> std::ws, word, ';');) {
      const auto known = std::find(named.names.begin(), named.names.end(), word);
      codes.push_back(static_cast<double>(known - named.names.begin()));
      if (known == named.names.end()) named.names.push_back(word);
    }
  }
  return named;
}

/// Compares what is expected of one theme: name, answers, score, impact, p.
void expect_theme(const golden::Row& row, const nlohmann::json& expected, const Named& named, const Found& found) {
  for (const Theme& theme : found.themes) {
    if (named.names[theme.index] != expected[0].get<std::string>()) continue;
    const NpsSample& sample = found.samples[theme.index];
    const std::vector<double> actual = {nps_answers(sample), nps(sample), theme.impact, theme.p};
    for (std::size_t i = 0; i < actual.size(); ++i) {
      const double wanted = expected[i + 1].get<double>();
      EXPECT_NEAR(actual[i], wanted, golden::tolerance_at(row, wanted)) << expected;
    }
    return;
  }
  ADD_FAILURE() << "no theme " << expected;
}

TEST(Themes, Golden) {
  for (const auto& row : golden::results("themes", "THEMES")) {
    golden::mark_compared(row);
    const Named named = named_in(row.arguments[0]);
    const NpsScale scale = golden::nps_scale(row, 3);
    const Found found = themes_of(golden::cells(row, 1), named.codes, named.names.size(), scale);
    if (golden::argument(row, 2).is_null()) {
      EXPECT_EQ(found.themes.size(), row.expected.size());
    }
    for (const auto& expected : row.expected) expect_theme(row, expected, named, found);
  }
}

TEST(Themes, AnAnswerCountsOnce) {
  const Found found = themes_of({10, 3, 8}, {{0, 0, 1, 0}, {0}, {1}}, 2);
  EXPECT_EQ(found.samples[0].promoters, 1);
  EXPECT_EQ(found.samples[0].detractors, 1);
  EXPECT_EQ(found.samples[1].promoters, 1);
  EXPECT_EQ(found.samples[1].passives, 1);
}

TEST(Themes, NoAnswerNamesNothing) {
  const double none = std::numeric_limits<double>::quiet_NaN();
  const Found found = themes_of({none, 11, 9}, {{0}, {0}, {0, 7, -1, 0.5, none}}, 1);
  EXPECT_EQ(nps_answers(found.samples[0]), 1);
  EXPECT_TRUE(found.themes.empty());
}

TEST(Themes, FewerThanFiveAnswersAreNone) {
  const Found found = themes_of({10, 10, 3, 3, 10, 10, 10, 3, 3, 3}, rows_of({0, 0, 0, 0, 1, 1, 1, 1, 1, 9}), 2);
  ASSERT_EQ(found.themes.size(), 1u);
  EXPECT_EQ(found.themes[0].index, 1u);
}

TEST(Themes, NamedByEveryone) {
  const Found found = themes_of({10, 10, 3, 3, 8}, rows_of({0, 0, 0, 0, 0}), 1);
  ASSERT_EQ(found.themes.size(), 1u);
  EXPECT_TRUE(std::isnan(found.themes[0].impact));
  EXPECT_TRUE(std::isnan(found.themes[0].p));
}

TEST(Themes, EndsThatDoNotFitAreCut) {
  std::vector<NpsSample> samples(1);
  std::vector<std::size_t> rows(1);
  const std::vector<double> answers = {10, 9};
  const std::vector<double> mentions = {0, 0};
  const std::vector<double> ends = {1, 50};
  theme_samples(answers, mentions, ends, NpsScale::k0To10, rows, samples);
  EXPECT_EQ(samples[0].promoters, 2);
}

}  // namespace
}  // namespace loyalty
