#include "loyalty/drivers.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "support/golden_table.h"

namespace loyalty {
namespace {

struct Result {
  DriversFit fit;
  std::vector<Driver> rows;
};

Result drivers_of(const std::vector<double>& outcome, const MatrixView& attributes, DriversMethod method) {
  std::vector<double> workspace(drivers_workspace(attributes.columns, method));
  std::vector<Driver> rows(attributes.columns);
  const DriversFit fit = drivers(outcome, attributes, method, workspace, rows);
  return {fit, rows};
}

DriversMethod method_of(const golden::Row& row) {
  return golden::text(row, 3, "lmg") == "johnson" ? DriversMethod::kJohnson : DriversMethod::kLmg;
}

TEST(Drivers, Golden) {
  for (const auto& row : golden::results("drivers", "DRIVERS")) {
    const golden::Range attributes = golden::range(row.arguments[1]);
    const Result result = drivers_of(golden::cells(row, 0), attributes.view(), method_of(row));
    std::vector<std::vector<double>> table;
    double sum = 0;
    for (const Driver& driver : result.rows) {
      table.push_back({0, driver.mean, driver.correlation, driver.importance, driver.share});
      sum += driver.importance;
    }
    golden::expect_table(row, table);
    EXPECT_NEAR(sum, result.fit.r_squared, 1e-12) << row;
  }
}

/// Answers that no attribute can explain, from a fixed recurrence.
golden::Range made(std::size_t rows, std::size_t columns) {
  golden::Range range = {{}, rows, columns};
  for (std::size_t cell = 1; cell <= rows * columns; ++cell) {
    range.cells.push_back(static_cast<double>(cell * 7919 % 104729 % 11));
  }
  return range;
}

TEST(Drivers, SayWhyThereAreNone) {
  const golden::Range three = made(4, 3);
  EXPECT_EQ(drivers_of({1, 2, 3, 4}, three.view(), DriversMethod::kLmg).fit.status, DriversStatus::kTooFewRows);
  const golden::Range two = made(6, 2);
  EXPECT_EQ(drivers_of(std::vector<double>(6, 0.1), two.view(), DriversMethod::kLmg).fit.status,
            DriversStatus::kConstantOutcome);
  const golden::Range wide = made(40, kMaxLmgAttributes + 1);
  EXPECT_EQ(drivers_of(std::vector<double>(40, 1), wide.view(), DriversMethod::kLmg).fit.status,
            DriversStatus::kTooManyAttributes);
}

TEST(Drivers, TakeAsManyAttributesAsTheySay) {
  const golden::Range attributes = made(60, kMaxLmgAttributes);
  const std::vector<double> outcome = made(60, 1).cells;
  for (const DriversMethod method : {DriversMethod::kLmg, DriversMethod::kJohnson}) {
    const Result result = drivers_of(outcome, attributes.view(), method);
    EXPECT_EQ(result.fit.status, DriversStatus::kOk);
    EXPECT_GT(result.fit.r_squared, 0);
    EXPECT_LE(result.fit.r_squared, 1);
  }
}

TEST(Drivers, BothMethodsExplainTheSame) {
  const golden::Range attributes = made(50, 6);
  std::vector<double> outcome;
  for (std::size_t row = 0; row < 50; ++row) {
    outcome.push_back(2 * attributes.view().at(row, 0) + attributes.view().at(row, 3) + static_cast<double>(row % 7));
  }
  EXPECT_NEAR(drivers_of(outcome, attributes.view(), DriversMethod::kLmg).fit.r_squared,
              drivers_of(outcome, attributes.view(), DriversMethod::kJohnson).fit.r_squared, 1e-12);
}

TEST(Drivers, TwinsShareAlike) {
  golden::Range attributes = made(30, 3);
  for (std::size_t row = 0; row < 30; ++row) {
    attributes.cells[3 * row + 2] = attributes.cells[3 * row];
  }
  const std::vector<double> outcome = made(30, 1).cells;
  for (const DriversMethod method : {DriversMethod::kLmg, DriversMethod::kJohnson}) {
    const Result result = drivers_of(outcome, attributes.view(), method);
    EXPECT_NEAR(result.rows[0].importance, result.rows[2].importance, 1e-12);
  }
}

TEST(Drivers, AnAttributeThatNeverChangesExplainsNothing) {
  const golden::Range two = made(30, 2);
  golden::Range three = {{}, 30, 3};
  for (std::size_t row = 0; row < 30; ++row) {
    for (const double cell : {two.view().at(row, 0), 0.1, two.view().at(row, 1)}) {
      three.cells.push_back(cell);
    }
  }
  const std::vector<double> outcome = made(30, 1).cells;
  for (const DriversMethod method : {DriversMethod::kLmg, DriversMethod::kJohnson}) {
    const Result without = drivers_of(outcome, two.view(), method);
    const Result with = drivers_of(outcome, three.view(), method);
    EXPECT_EQ(with.rows[1].importance, 0);
    EXPECT_TRUE(std::isnan(with.rows[1].correlation));
    EXPECT_NEAR(with.rows[0].importance, without.rows[0].importance, 1e-12);
    EXPECT_NEAR(with.rows[2].importance, without.rows[1].importance, 1e-12);
  }
}

TEST(Drivers, TheUnitsOfTheColumnsDoNotMatter) {
  const golden::Range plain = made(30, 2);
  const std::vector<double> outcome = made(30, 1).cells;
  for (const double factor : {1e-200, 1e200}) {
    golden::Range scaled = plain;
    std::vector<double> scaled_outcome = outcome;
    for (std::size_t row = 0; row < 30; ++row) {
      scaled.cells[2 * row] *= factor;
      scaled_outcome[row] *= factor;
    }
    const Result before = drivers_of(outcome, plain.view(), DriversMethod::kLmg);
    const Result after = drivers_of(scaled_outcome, scaled.view(), DriversMethod::kLmg);
    EXPECT_NEAR(after.rows[0].importance, before.rows[0].importance, 1e-12);
    EXPECT_NEAR(after.rows[0].mean / factor, before.rows[0].mean, 1e-12);
  }
}

TEST(Drivers, AnOutcomeThatNothingExplainsHasNoShares) {
  const std::vector<double> outcome = {1, -1, 1, -1};
  const std::vector<double> cells = {1, 1, -1, -1};
  const Result result = drivers_of(outcome, {cells, 4, 1}, DriversMethod::kLmg);
  EXPECT_EQ(result.fit.r_squared, 0);
  EXPECT_TRUE(std::isnan(result.rows[0].share));
}

}  // namespace
}  // namespace loyalty
