// Chances of the bands of published schemes, from the answers.

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

#include "loyalty/nps_chances.h"
#include "loyalty/weights.h"
#include "support/golden_table.h"

namespace loyalty {
namespace {

const std::map<std::string, std::vector<double>> kCuts = {{"NPS", {0, 1, 30, 70}},
                                                          {"s1-nps", {0, 1, 30, 70}},
                                                          {"s2-nps", {5, 10, 45, 50, 80}},
                                                          {"bain-nps", {0, 20, 50, 80}},
                                                          {"customergauge-nps", {0, 50, 70}}};

TEST(BandChance, Golden) {
  for (const auto& row : golden::results("band_chance", "BAND.CHANCE")) {
    const NpsScale scale = golden::nps_scale(row, 2);
    const auto answers = golden::cells(row, 0);
    const std::vector<double> weights =
        golden::argument(row, 3).is_null() ? std::vector<double>(answers.size(), 1) : golden::cells(row, 3);
    const std::vector<double>& cuts = kCuts.at(golden::text(row, 1, "NPS"));
    std::vector<double> chances(cuts.size() + 1);
    nps_chances(weigh(answers, weights, scale).sample, cuts, chances);
    std::vector<std::vector<double>> table;
    table.reserve(chances.size());
    for (const double chance : chances) {
      table.push_back({0, chance});
    }
    golden::expect_table(row, table);
  }
}

}  // namespace
}  // namespace loyalty
