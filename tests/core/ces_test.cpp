#include "loyalty/ces.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <vector>

#include "support/golden_table.h"

namespace loyalty {
namespace {

const std::map<std::string, CesMethod> kMethods = {
    {"mean", CesMethod::kMean}, {"agree", CesMethod::kAgree}, {"net", CesMethod::kNet}};

TEST(Ces, Golden) {
  for (const auto& row : golden::results("ces", "CES")) {
    const Scale scale = golden::scale(row, 1, "1-7");
    const bool is_low = golden::text(row, 3, "high") == "low";
    golden::expect(row, ces(tally(golden::cells(row, 0), scale), scale, kMethods.at(golden::text(row, 2, "mean")),
                            is_low ? CesDirection::kLowIsEasy : CesDirection::kHighIsEasy));
  }
}

TEST(Ces, TheMidpointIsOnNeitherSide) {
  const std::vector<double> answers = {4, 4, 4, 5};
  EXPECT_EQ(ces(tally(answers, {1, 7}), {1, 7}, CesMethod::kNet, CesDirection::kHighIsEasy), 25);
}

TEST(Ces, TurningTheScaleTurnsTheDirection) {
  const std::vector<double> answers = {1, 2, 2, 6, 7, 4};
  std::vector<double> turned;
  turned.reserve(answers.size());
  for (const double answer : answers) {
    turned.push_back(8 - answer);
  }
  for (const CesMethod method : {CesMethod::kAgree, CesMethod::kNet}) {
    EXPECT_EQ(ces(tally(answers, {1, 7}), {1, 7}, method, CesDirection::kHighIsEasy),
              ces(tally(turned, {1, 7}), {1, 7}, method, CesDirection::kLowIsEasy));
  }
}

TEST(Ces, NoAnswersNoScore) {
  for (const auto& [name, method] : kMethods) {
    EXPECT_TRUE(std::isnan(ces(tally({}, {1, 7}), {1, 7}, method, CesDirection::kHighIsEasy))) << name;
  }
}

}  // namespace
}  // namespace loyalty
