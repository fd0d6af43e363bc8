#include "loyalty/cli.h"

#include "numeric/not_a_number.h"
#include "whole_answer.h"

namespace loyalty {
namespace {

double respondent_index(std::span<const double> answers, const CliMap& map, bool partial) noexcept {
  double points = 0;
  std::size_t answered = 0;
  for (const double answer : answers) {
    const std::size_t number = whole_answer::of(answer);
    if (number >= 1 && number <= map.size()) {
      points += map[number - 1];
      ++answered;
    }
  }
  const bool counts = partial ? answered > 0 : answered == answers.size() && answered > 0;
  return counts ? points / static_cast<double>(answered) : numeric::kNaN;
}

}  // namespace

void cli_respondents(const MatrixView& answers, const CliMap& map, bool partial,
                     std::span<double> respondents) noexcept {
  for (std::size_t row = 0; row < answers.rows && row < respondents.size(); ++row) {
    respondents[row] = respondent_index(answers.cells.subspan(row * answers.columns, answers.columns), map, partial);
  }
}

}  // namespace loyalty
