// Whole columns of real surveys and orders, against numbers computed without our code; see tests/golden/real_data.json.

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include "loyalty/csi.h"
#include "loyalty/nps.h"
#include "loyalty/rpr.h"
#include "support/golden_table.h"
#include "support/survey.h"

namespace loyalty {
namespace {

using Json = nlohmann::json;
using Strings = std::vector<std::string>;

AnswerTally tally_of(const Json& row) {
  return tally(survey::numbers(survey::column(row["file"], row["columns"][0][0])), answer_scale(NpsScale::k0To10));
}

double nps_of(const Json& row) { return nps(nps_sample(tally_of(row), NpsScale::k0To10)); }

/// The columns of one argument side by side.
golden::Range matrix(const Strings& files, const Strings& titles) {
  golden::Range result = {{}, 0, titles.size()};
  for (std::size_t index = 0; index < titles.size(); ++index) {
    const auto cells = survey::numbers(survey::column(files, titles[index]));
    result.rows = cells.size();
    result.cells.resize(cells.size() * titles.size());
    for (std::size_t row = 0; row < cells.size(); ++row) {
      result.cells[row * titles.size() + index] = cells[row];
    }
  }
  return result;
}

double csi_of(const Json& row) {
  const golden::Range importance = matrix(row["file"], row["columns"][0]);
  const golden::Range satisfaction = matrix(row["file"], row["columns"][1]);
  return csi(importance.view(), satisfaction.view(), row["options"]["max"], CsiMethod::kShare).score;
}

double rpr_of(const Json& row) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  std::size_t customer_count = 0;
  const auto customers = survey::codes(survey::column(row["file"], row["columns"][0][0]), customer_count);
  const auto dates = survey::days(survey::column(row["file"], row["columns"][1][0]));
  const RepeatRule rule = row["options"]["rule"] == "days" ? RepeatRule::kDays : RepeatRule::kOrders;
  std::vector<double> workspace(customer_count);
  const auto result = repeat_purchase(customers, dates, {-kInfinity, kInfinity}, rule, workspace);
  return repeat_purchase_rate(static_cast<double>(result.repeat_customers), static_cast<double>(result.customers));
}

const std::map<std::string, double (*)(const Json&)> kFunctions = {
    {"NPS", nps_of}, {"CSI", csi_of}, {"RPR.ORDERS", rpr_of}};

class RealData : public testing::TestWithParam<golden::Row> {};

TEST_P(RealData, IsScoredAsPublished) {
  golden::expect(GetParam(), kFunctions.at(GetParam().function)(GetParam().whole));
}

class RealCounts : public testing::TestWithParam<golden::Row> {};

TEST_P(RealCounts, AreAsPublished) {
  const AnswerTally answers = tally_of(GetParam().whole);
  const NpsSample sample = nps_sample(answers, NpsScale::k0To10);
  const std::vector<double> counts = {sample.promoters,
                                      sample.passives,
                                      sample.detractors,
                                      static_cast<double>(answers.answers),
                                      static_cast<double>(answers.missing),
                                      0,
                                      static_cast<double>(answers.off_scale)};
  std::vector<std::vector<double>> table;
  const Json& expected = GetParam().expected;
  for (std::size_t line = 0; line < counts.size(); ++line) {
    // Shares are told of the groups alone.
    table.push_back({0, counts[line], line < 3 ? counts[line] / counts[3] : line == 3 ? 1 : std::nan("")});
    table.back().resize(expected[line].size());
  }
  golden::expect_table(GetParam(), table);
}

std::vector<golden::Row> rows_with_data(bool counts) {
  std::vector<golden::Row> rows;
  if (!survey::is_there()) {
    return rows;
  }
  for (const golden::Row& row : golden::rows("real_data")) {
    if ((row.function == "NPS.COUNTS") == counts) {
      rows.push_back(row);
    }
  }
  return rows;
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(RealData);
INSTANTIATE_TEST_SUITE_P(Files, RealData, testing::ValuesIn(rows_with_data(false)));

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(RealCounts);
INSTANTIATE_TEST_SUITE_P(Files, RealCounts, testing::ValuesIn(rows_with_data(true)));

TEST(SurveyOfAnAirport, CountsTheCodeForBlanks) {
  if (!survey::is_there()) {
    GTEST_SUCCEED();
    return;
  }
  const auto cells = survey::numbers(survey::column({"sfo_2017_slim.csv"}, "NETPRO"));
  const AnswerTally result = tally(cells, answer_scale(NpsScale::k0To10));
  EXPECT_EQ(result.off_scale, std::count(cells.begin(), cells.end(), 11));
  EXPECT_EQ(result.first_off_scale, std::find(cells.begin(), cells.end(), 11) - cells.begin());
}

}  // namespace
}  // namespace loyalty
