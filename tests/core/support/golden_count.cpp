#include "support/golden_count.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <iostream>
#include <map>
#include <set>
#include <string>

#include "support/golden_table.h"
#include "support/survey.h"

namespace loyalty::golden {
namespace {

std::set<std::string>& compared() {
  static std::set<std::string> ids;
  return ids;
}

const std::set<std::string> kOfDates = {"NPS.TREND",    "NPS.SLOPE", "RPR.ORDERS", "ORDERS.REPORT",
                                        "CHURN.ORDERS", "COHORTS",   "RFM"};

const std::set<std::string> kQuotients = {"CSI.FROMSUMS", "CLI.FROMCOUNTS", "CSAT.FROMCOUNTS", "CES.FROMCOUNTS",
                                          "ORDERS.FROMCOUNTS"};

/// What a row that no test compared has that the core does not know; nothing for a row that was forgotten.
std::string beyond_the_core(const Row& row) {
  if (row.whole.contains("native")) return "plain formulas of a worksheet";
  if (row.expected.is_object()) return "errors of a cell";
  if (row.whole.contains("file")) return survey::is_there() ? "" : "survey files that are absent";
  if (row.function.find("FROM") != std::string::npos && row.arguments[0].is_array()) return "rows of several groups";
  if (kQuotients.count(row.function) > 0) return "quotients of sums";
  return kOfDates.count(row.function) > 0 && has_text(row, 1) ? "dates as text" : "";
}

std::vector<Row> all_rows() {
  std::vector<Row> all;
  for (const auto& file : std::filesystem::directory_iterator(LOYALTY_PROJECT_FOLDER "/tests/golden")) {
    const std::vector<Row> found = rows(file.path().stem().string());
    all.insert(all.end(), found.begin(), found.end());
  }
  return all;
}

class Count : public testing::Environment {
 public:
  void TearDown() override {
    if (testing::GTEST_FLAG(filter) != "*") return;
    const std::vector<Row> all = all_rows();
    std::map<std::string, std::size_t> left;
    for (const Row& row : all) {
      if (compared().count(row.id) > 0) continue;
      const std::string reason = beyond_the_core(row);
      EXPECT_NE(reason, "") << "no test compares " << row;
      ++left[reason];
    }
    std::cout << "golden rows: " << compared().size() << " of " << all.size() << " compared";
    for (const auto& [reason, count] : left) std::cout << "; " << count << " are " << reason;
    std::cout << std::endl;
  }
};

const testing::Environment* const kCount = testing::AddGlobalTestEnvironment(new Count);

}  // namespace

void mark_compared(const Row& row) { compared().insert(row.id); }

}  // namespace loyalty::golden
