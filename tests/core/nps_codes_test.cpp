#include "loyalty/nps_codes.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <string>
#include <vector>

#include "support/golden_count.h"
#include "support/golden_table.h"

namespace loyalty {
namespace {

/// The words of both languages.
const std::map<std::string, double> kWords = {{"promoter", 1},  {"passive", 0}, {"detractor", -1},
                                              {"промоутер", 1}, {"нейтрал", 0}, {"критик", -1}};

TEST(NpsCodes, Golden) {
  for (const auto& row : golden::results("nps_codes", "NPS.CATEGORY")) {
    golden::mark_compared(row);
    const auto answers = golden::cells(row, 0);
    std::vector<double> codes(answers.size());
    nps_codes(answers, golden::nps_scale(row, 1), codes);
    std::size_t cell = 0;
    for (const auto& line : row.expected) {
      for (const std::string word : line) {
        const double code = codes[cell++];
        EXPECT_TRUE(word.empty() ? std::isnan(code) : code == kWords.at(word)) << row;
      }
    }
  }
}

/// Their mean is the score.
TEST(NpsCodes, AreWhatEachAnswerAddsToTheScore) {
  const std::vector<double> answers = {10, 9, 3, 7, 8, 0, 10, 6, 5};
  std::vector<double> codes(answers.size());
  nps_codes(answers, NpsScale::k0To10, codes);
  double sum = 0;
  for (const double code : codes) {
    sum += code;
  }
  EXPECT_NEAR(100 * sum / 9, nps({3, 2, 4}), 1e-12);
}

}  // namespace
}  // namespace loyalty
