#pragma once

#include <string>
#include <vector>

namespace loyalty::survey {

/// Whether LOYALTY_DATA (by default ../shared/data beside the project) names a folder; says so once where it does not.
[[nodiscard]] bool is_there();

/// The cells of one column of CSV files read one under another, without headers.
[[nodiscard]] std::vector<std::string> column(const std::vector<std::string>& files, const std::string& title);

/// Numbers of a column, NaN for blanks and text.
[[nodiscard]] std::vector<double> numbers(const std::vector<std::string>& cells);

/// A code 0, 1, 2 ... for each different text, in order of first appearance; `count` is set to how many there are.
[[nodiscard]] std::vector<double> codes(const std::vector<std::string>& cells, std::size_t& count);

/// Days of ISO dates.
[[nodiscard]] std::vector<double> days(const std::vector<std::string>& cells);

}  // namespace loyalty::survey
