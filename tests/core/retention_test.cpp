#include "loyalty/retention.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <map>
#include <string>

#include "support/golden_table.h"

namespace loyalty {
namespace {

using Given = const nlohmann::json&;

const std::map<std::string, std::function<double(Given)>> kFunctions = {
    {"CHURN", [](Given given) { return churn(given[0], given[1]); }},
    {"RETENTION", [](Given given) { return retention(given[0], given[1], given[2]); }},
    {"NRR", [](Given given) { return net_revenue_retention(given[0], given[1], given[2], given[3]); }},
    {"EGR", [](Given given) { return earned_growth_rate(given[0], given[1]); }}};

TEST(Retention, Golden) {
  for (const auto& [name, function] : kFunctions) {
    for (const auto& row : golden::results("retention", name)) {
      golden::expect(row, function(row.arguments));
    }
  }
}

TEST(Retention, RefusesWhatIsOutOfRange) {
  for (const auto& [name, function] : kFunctions) {
    for (const auto& row : golden::refusals("retention", name)) {
      golden::expect_none(row, function(row.arguments));
    }
  }
}

TEST(Retention, IsWhatChurnLeaves) { EXPECT_EQ(retention(64, 50, 2), 1 - churn(64, 16)); }

TEST(NetRevenueRetention, IsNeverBelowNothing) { EXPECT_EQ(net_revenue_retention(2, 0, 2, 1e-323), 0); }

}  // namespace
}  // namespace loyalty
