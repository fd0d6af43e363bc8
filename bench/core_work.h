#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <string_view>
#include <vector>

#include "loyalty/answers.h"
#include "loyalty/drivers.h"
#include "loyalty/nps_groups.h"
#include "loyalty/orders.h"

/// What the core does to long columns, ready to be measured: each is made for a number of rows, then run.
namespace loyalty::work {

inline std::vector<double> whole_numbers(std::size_t count, int low, int high) {
  std::mt19937 random(20251121);
  std::uniform_int_distribution<int> number(low, high);
  std::vector<double> cells(count);
  for (double& cell : cells) cell = number(random);
  return cells;
}

class Tally {
 public:
  static constexpr std::string_view kName = "tally";
  static constexpr std::int64_t kMostRows = 10'000'000;
  explicit Tally(std::size_t rows) : answers_(whole_numbers(rows, 0, 10)) {}
  double run() { return static_cast<double>(tally(answers_, {0, 10}).answers); }

 private:
  std::vector<double> answers_;
};

class Groups {
 public:
  static constexpr std::string_view kName = "nps_groups";
  static constexpr std::int64_t kMostRows = 10'000'000;
  explicit Groups(std::size_t rows) : answers_(whole_numbers(rows, 0, 10)), codes_(whole_numbers(rows, 0, 199)) {}
  double run() {
    nps_groups(answers_, codes_, {}, NpsScale::k0To10, groups_);
    return groups_[0].sample.promoters;
  }

 private:
  std::vector<double> answers_;
  std::vector<double> codes_;
  std::vector<NpsGroup> groups_{200};
};

/// Five orders of each customer, in no order.
class OrdersReported {
 public:
  static constexpr std::string_view kName = "orders_report";
  static constexpr std::int64_t kMostRows = 10'000'000;
  explicit OrdersReported(std::size_t rows)
      : customers_(whole_numbers(rows, 0, static_cast<int>(rows / 5))),
        dates_(whole_numbers(rows, 45'000, 45'730)),
        amounts_(whole_numbers(rows, 1, 100'000)),
        days_(2 * rows),
        starts_(rows / 5 + 2) {}
  double run() {
    constexpr double kEver = std::numeric_limits<double>::infinity();
    return orders_report({customers_, dates_, amounts_}, {-kEver, kEver}, {days_, starts_}).revenue;
  }

 private:
  std::vector<double> customers_;
  std::vector<double> dates_;
  std::vector<double> amounts_;
  std::vector<double> days_;
  std::vector<std::size_t> starts_;
};

class DriversOfTwelve {
 public:
  static constexpr std::string_view kName = "drivers";
  static constexpr std::int64_t kMostRows = 1'000'000;
  explicit DriversOfTwelve(std::size_t rows)
      : rows_(rows), attributes_(whole_numbers(rows * kAttributes, 1, 10)), outcome_(rows) {
    for (std::size_t row = 0; row < rows; ++row) {
      outcome_[row] = 2 * attributes_[row * kAttributes] + attributes_[row * kAttributes + 1];
    }
  }
  double run() {
    return drivers(outcome_, {attributes_, rows_, kAttributes}, DriversMethod::kLmg, workspace_, found_).r_squared;
  }

 private:
  static constexpr std::size_t kAttributes = 12;

  std::size_t rows_;
  std::vector<double> attributes_;
  std::vector<double> outcome_;
  std::vector<double> workspace_ = std::vector<double>(drivers_workspace(kAttributes, DriversMethod::kLmg));
  std::array<Driver, kAttributes> found_ = {};
};

}  // namespace loyalty::work
