#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "loyalty/interval.h"
#include "loyalty/matrix.h"

namespace loyalty::golden {

/// One number or table of numbers that somebody else computed; see CONTRIBUTING.md.
struct Row {
  /// The file and the place in it.
  std::string id;
  std::string function;
  nlohmann::json arguments;
  nlohmann::json expected;
  double tolerance = 0;
  /// Everything that the file says of it.
  nlohmann::json whole;
};

std::ostream& operator<<(std::ostream& out, const Row& row);

/// How far a number may be from the expected one: relative, unless the row says that it is absolute.
[[nodiscard]] double tolerance_at(const Row& row, double expected);

/// The rows of tests/golden/<name>.json, at least one.
[[nodiscard]] std::vector<Row> rows(const std::string& name);

/// Those of one function, at least one.
[[nodiscard]] std::vector<Row> rows(const std::string& name, const std::string& function);

/// An argument that is left out is null.
[[nodiscard]] nlohmann::json argument(const Row& row, std::size_t index);

/// The numbers of a range, row after row; blanks are NaN.
struct Range {
  std::vector<double> cells;
  std::size_t rows;
  std::size_t columns;

  [[nodiscard]] MatrixView view() const { return {cells, rows, columns}; }
};

[[nodiscard]] Range range(const nlohmann::json& cells);

/// Compares what a function gave with what the row expects, number by number, row after row.
void expect(const Row& row, const std::vector<double>& actual);
void expect(const Row& row, double actual);
void expect(const Row& row, Interval actual);

/// A row that expects an error: the function gives no number.
void expect_none(const Row& row, double actual);

}  // namespace loyalty::golden
