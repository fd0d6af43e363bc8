#include "support/survey.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <limits>
#include <map>

namespace loyalty::survey {
namespace {

using Table = std::vector<std::vector<std::string>>;

std::string folder() {
  const char* const named = std::getenv("LOYALTY_DATA");
  return named != nullptr ? named : LOYALTY_PROJECT_FOLDER "/../shared/data";
}

std::string text_of(const std::string& file) {
  std::ifstream stream(folder() + "/" + file, std::ios::binary);
  EXPECT_TRUE(stream.is_open()) << "no data file " << file;
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

/// RFC 4180: a quoted cell may hold commas, line ends and doubled quotes.
Table parse_csv(const std::string& text) {
  Table table(1, {std::string()});
  bool is_quoted = false;
  for (const char character : text) {
    if (character == '"') {
      is_quoted = !is_quoted;
    } else if (!is_quoted && character == ',') {
      table.back().emplace_back();
    } else if (!is_quoted && character == '\n') {
      table.emplace_back(1);
    } else if (is_quoted || character != '\r') {
      table.back().back() += character;
    }
  }
  if (table.back().size() == 1 && table.back().front().empty()) {
    table.pop_back();
  }
  return table;
}

}  // namespace

bool is_there() {
  static const bool exists = [] {
    const bool found = std::filesystem::is_directory(folder());
    if (!found) {
      std::cout << "LOYALTY_DATA names no folder: tests on real survey files are left out.\n";
    }
    return found;
  }();
  return exists;
}

std::vector<std::string> column(const std::vector<std::string>& files, const std::string& title) {
  std::vector<std::string> cells;
  for (const std::string& file : files) {
    const Table table = parse_csv(text_of(file));
    const auto& titles = table.front();
    const auto index = std::find(titles.begin(), titles.end(), title) - titles.begin();
    for (auto row = table.begin() + 1; row != table.end(); ++row) {
      cells.push_back(row->at(static_cast<std::size_t>(index)));
    }
  }
  return cells;
}

std::vector<double> numbers(const std::vector<std::string>& cells) {
  std::vector<double> values;
  for (const std::string& cell : cells) {
    char* end = nullptr;
    const double value = std::strtod(cell.c_str(), &end);
    values.push_back(end != cell.c_str() ? value : std::numeric_limits<double>::quiet_NaN());
  }
  return values;
}

std::vector<double> codes(const std::vector<std::string>& cells, std::size_t& count) {
  std::map<std::string, double> code_by_text;
  std::vector<double> values;
  for (const std::string& cell : cells) {
    const auto [entry, is_new] = code_by_text.try_emplace(cell, static_cast<double>(code_by_text.size()));
    values.push_back(entry->second);
  }
  count = code_by_text.size();
  return values;
}

std::vector<double> days(const std::vector<std::string>& cells) {
  std::vector<double> values;
  for (const std::string& cell : cells) {
    const std::chrono::year_month_day date(std::chrono::year(std::stoi(cell.substr(0, 4))),
                                           std::chrono::month(static_cast<unsigned>(std::stoi(cell.substr(5, 2)))),
                                           std::chrono::day(static_cast<unsigned>(std::stoi(cell.substr(8, 2)))));
    values.push_back(static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count()));
  }
  return values;
}

}  // namespace loyalty::survey
