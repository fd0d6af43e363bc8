#pragma once

#include <limits>
#include <string>
#include <vector>

#include "loyalty/answers.h"
#include "loyalty/calendar.h"
#include "loyalty/nps.h"
#include "support/golden.h"

namespace loyalty::golden {

/// The rows of a function that expect a value, at least one.
[[nodiscard]] std::vector<Row> results(const std::string& name, const std::string& function);

/// The rows of a function that expect an error, at least one.
[[nodiscard]] std::vector<Row> refusals(const std::string& name, const std::string& function);

/// Compares a table with the expected one: an empty text is NaN; null and other texts are not compared.
void expect_table(const Row& row, const std::vector<std::vector<double>>& actual);

/// An argument that is a number, or `fallback` where it is left out.
[[nodiscard]] double number(const Row& row, std::size_t index,
                            double fallback = std::numeric_limits<double>::quiet_NaN());

/// An argument that is a text, or `fallback` where it is left out.
[[nodiscard]] std::string text(const Row& row, std::size_t index, const std::string& fallback);

/// A confidence, 0.95 where it is left out; 90 means 0.90.
[[nodiscard]] double confidence(const Row& row, std::size_t index);

/// The cells of a range argument: numbers, NaN for anything else.
[[nodiscard]] std::vector<double> cells(const Row& row, std::size_t index);

/// The texts or numbers of a range as codes 0, 1, 2 ... in order of first appearance, NaN for blanks.
struct Codes {
  std::vector<double> codes;
  std::vector<std::string> names;
};

[[nodiscard]] Codes codes(const nlohmann::json& cells);

/// Whether a range holds text: dates as text are read by the spreadsheet functions, not by the core.
[[nodiscard]] bool has_text(const Row& row, std::size_t index);

[[nodiscard]] Scale scale(const Row& row, std::size_t index, const std::string& fallback);
[[nodiscard]] NpsScale nps_scale(const Row& row, std::size_t index);
[[nodiscard]] CalendarPeriod period(const Row& row, std::size_t index);

}  // namespace loyalty::golden
