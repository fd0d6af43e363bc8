#include "loyalty/csat.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <map>

#include "support/golden_table.h"

namespace loyalty {
namespace {

const std::map<std::string, CsatMethod> kMethods = {
    {"top2", CsatMethod::kTopTwo}, {"mean", CsatMethod::kMean}, {"net", CsatMethod::kNet}, {"pomp", CsatMethod::kPomp}};

AnswerTally answers_of(const golden::Row& row, Scale scale) { return tally(golden::cells(row, 0), scale); }

TEST(Csat, Golden) {
  for (const auto& row : golden::results("csat", "CSAT")) {
    const Scale scale = golden::scale(row, 1, "1-5");
    golden::expect(row, csat(answers_of(row, scale), scale, kMethods.at(golden::text(row, 2, "top2"))));
  }
}

TEST(CsatInterval, Golden) {
  for (const auto& row : golden::results("csat", "CSAT.CI")) {
    const Scale scale = golden::scale(row, 2, "1-5");
    golden::expect(row, csat_interval(answers_of(row, scale), scale, golden::confidence(row, 1)));
  }
}

/// Bay Area Rapid Transit, customer satisfaction surveys of 2008 to 2018: very, somewhat satisfied, neutral, somewhat,
/// very dissatisfied, no answer, and the printed share of very or somewhat satisfied, all in percent of everyone asked.
TEST(Csat, PublishedSharesOfATransitSurvey) {
  constexpr Scale kScale = {1, 5};
  constexpr double kUnits = 1e7;
  const std::array<std::array<double, 7>, 2> surveys = {
      {{42.333263, 41.4846958, 10.3878715, 4.4519339, 0.9663737, 0.3758621, 83.8179588},
       {36.0806329, 45.7791547, 12.273803, 4.6803859, 0.8806592, 0.3053643, 81.8597875}}};
  for (const auto& survey : surveys) {
    AnswerTally answers = {};
    for (std::size_t answer = 0; answer < 5; ++answer) {
      answers.counts[4 - answer] = std::llround(survey[answer] * kUnits);
      answers.answers += answers.counts[4 - answer];
    }
    const double of_everyone = csat(answers, kScale, CsatMethod::kTopTwo) * (100 - survey[5]) / 100;
    EXPECT_NEAR(of_everyone, survey[6], 1e-6);
  }
}

TEST(Csat, NoAnswersNoScore) {
  for (const auto& [name, method] : kMethods) {
    EXPECT_TRUE(std::isnan(csat(tally({}, {1, 5}), {1, 5}, method))) << name;
  }
  EXPECT_TRUE(std::isnan(csat_interval(tally({}, {1, 5}), {1, 5}, 0.95).low));
}

TEST(CsatInterval, HoldsTheScore) {
  for (std::int64_t satisfied = 0; satisfied <= 20; ++satisfied) {
    AnswerTally answers = {};
    answers.counts = {20 - satisfied, 0, 0, 0, satisfied};
    answers.answers = 20;
    const double score = csat(answers, {1, 5}, CsatMethod::kTopTwo);
    const Interval interval = csat_interval(answers, {1, 5}, 0.95);
    EXPECT_LE(interval.low, score);
    EXPECT_GE(interval.high, score);
  }
}

TEST(Csat, AnUnknownMethodHasNoScore) {
  AnswerTally answers = {};
  answers.counts = {1, 0, 0, 0, 3};
  answers.answers = 4;
  EXPECT_TRUE(std::isnan(csat(answers, {1, 5}, CsatMethod{9})));
}

}  // namespace
}  // namespace loyalty
