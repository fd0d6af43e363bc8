#include "loyalty/nps_impact.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "loyalty/nps_groups.h"
#include "support/golden_table.h"

namespace loyalty {
namespace {

using Table = std::vector<std::vector<double>>;

Table impact_table(const golden::Row& row) {
  const NpsScale scale = golden::nps_scale(row, 2);
  const auto answers = golden::cells(row, 0);
  const golden::Codes topics = golden::codes(row.arguments[1]);
  std::vector<NpsGroup> groups(topics.names.size());
  nps_groups(answers, topics.codes, {}, scale, groups);
  const NpsSample everyone = nps_sample(tally(answers, answer_scale(scale)), scale);
  Table table;
  for (const NpsGroup& group : groups) {
    table.push_back({0, nps_answers(group.counts), nps(group.counts), nps_impact(group.counts, everyone)});
  }
  return table;
}

TEST(NpsImpact, Golden) {
  for (const auto& row : golden::results("nps_impact", "NPS.IMPACT")) {
    golden::expect_table(row, impact_table(row));
  }
}

TEST(NpsImpact, EqualsTheFormulaOfShares) {
  const NpsSample topic = {5, 8, 7};
  const NpsSample everyone = {50, 30, 20};
  EXPECT_NEAR(nps_impact(topic, everyone), 20 * (nps(topic) - nps(everyone)) / (100 - 20), 1e-12);
}

TEST(NpsImpact, NobodyElse) { EXPECT_TRUE(std::isnan(nps_impact({5, 8, 7}, {5, 8, 7}))); }

}  // namespace
}  // namespace loyalty
