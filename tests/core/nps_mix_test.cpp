#include "loyalty/nps_mix.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "loyalty/nps_groups.h"
#include "support/golden_table.h"

namespace loyalty {
namespace {

using Table = std::vector<std::vector<double>>;

std::vector<NpsSample> samples_of(const std::vector<double>& answers, const std::vector<double>& codes,
                                  std::size_t count, NpsScale scale) {
  std::vector<NpsGroup> groups(count);
  nps_groups(answers, codes, {}, scale, groups);
  std::vector<NpsSample> samples;
  samples.reserve(count);
  for (const NpsGroup& group : groups) {
    samples.push_back(group.counts);
  }
  return samples;
}

/// Groups in order of first appearance before, then after; those without an answer at all are no rows.
Table mix_table(const golden::Row& row) {
  const NpsScale scale = golden::nps_scale(row, 4);
  nlohmann::json names = row.arguments[1];
  names.insert(names.end(), row.arguments[3].begin(), row.arguments[3].end());
  const golden::Codes all = golden::codes(names);
  const auto middle = all.codes.begin() + static_cast<std::ptrdiff_t>(row.arguments[1].size());
  const auto before = samples_of(golden::cells(row, 0), {all.codes.begin(), middle}, all.names.size(), scale);
  const auto after = samples_of(golden::cells(row, 2), {middle, all.codes.end()}, all.names.size(), scale);
  std::vector<NpsMix> groups(all.names.size());
  const NpsMix sum = nps_mix(before, after, groups);
  Table table;
  for (std::size_t group = 0; group < groups.size(); ++group) {
    if (nps_answers(before[group]) + nps_answers(after[group]) > 0) {
      table.push_back({0, groups[group].within, groups[group].mix, groups[group].total});
    }
  }
  table.push_back({0, sum.within, sum.mix, sum.total});
  return table;
}

TEST(NpsMix, Golden) {
  for (const auto& row : golden::results("nps_mix", "NPS.MIX")) {
    golden::expect_table(row, mix_table(row));
  }
}

TEST(NpsMix, SumsToTheChangeOfTheScore) {
  const std::vector<NpsSample> before = {{10, 5, 3}, {0, 0, 0}, {4, 4, 9}, {1, 0, 0}};
  const std::vector<NpsSample> after = {{3, 9, 8}, {2, 1, 1}, {0, 0, 0}, {7, 1, 2}};
  std::vector<NpsMix> groups(4);
  EXPECT_NEAR(nps_mix(before, after, groups).total, nps({12, 11, 11}) - nps({15, 9, 12}), 1e-12);
}

TEST(NpsMix, GroupsThatAreNewOrGoneHaveNothingWithin) {
  std::vector<NpsMix> groups(3);
  const std::vector<NpsSample> before = {{5, 3, 2}, {4, 0, 0}, {}};
  const std::vector<NpsSample> after = {{5, 3, 2}, {}, {0, 0, 4}};
  EXPECT_EQ(nps_mix(before, after, groups).within, 0);
  EXPECT_LT(groups[1].mix, 0);
  EXPECT_LT(groups[2].mix, 0);
}

TEST(NpsMix, NeedsAnswersInBothPeriods) {
  std::vector<NpsMix> groups(1);
  EXPECT_TRUE(std::isnan(nps_mix(std::vector<NpsSample>{{1, 1, 1}}, std::vector<NpsSample>{{}}, groups).total));
  EXPECT_TRUE(std::isnan(groups[0].within));
}

}  // namespace
}  // namespace loyalty
