#include "loyalty/csi.h"

#include <algorithm>
#include <cmath>

#include "numeric/not_a_number.h"
#include "numeric/sum.h"

namespace loyalty {
namespace {

bool is_answer(double cell) noexcept { return !std::isnan(cell) && cell != 0; }

bool is_off_scale(double cell, double max) noexcept { return is_answer(cell) && !(cell >= 1 && cell <= max); }

bool has_off_scale(const MatrixView& matrix, std::size_t criterion, double max) noexcept {
  for (std::size_t row = 0; row < matrix.rows; ++row) {
    if (is_off_scale(matrix.at(row, criterion), max)) {
      return true;
    }
  }
  return false;
}

/// Mean of a column's answers, NaN when there is none.
double criterion_mean(const MatrixView& matrix, std::size_t criterion) noexcept {
  numeric::Sum sum;
  std::size_t answers = 0;
  for (std::size_t row = 0; row < matrix.rows; ++row) {
    if (is_answer(matrix.at(row, criterion))) {
      sum.add(matrix.at(row, criterion));
      ++answers;
    }
  }
  return answers > 0 ? sum.value() / static_cast<double>(answers) : numeric::kNaN;
}

bool has_answers(const MatrixView& matrix) noexcept {
  return std::any_of(matrix.cells.begin(), matrix.cells.end(), is_answer);
}

CsiScore failure(CsiStatus status, std::size_t criterion) noexcept {
  return {status, static_cast<std::int64_t>(criterion), numeric::kNaN};
}

CsiScore failure(CsiStatus status) noexcept { return {status, -1, numeric::kNaN}; }

/// kOk when both matrices have what every method needs.
CsiScore check(const MatrixView& importance, const MatrixView& satisfaction, double max) noexcept {
  if (importance.columns != satisfaction.columns || !has_answers(satisfaction)) {
    return failure(CsiStatus::kNoAnswers);
  }
  if (!has_answers(importance)) {
    return failure(CsiStatus::kNoImportance);
  }
  for (std::size_t criterion = 0; criterion < importance.columns; ++criterion) {
    if (has_off_scale(importance, criterion, max) || has_off_scale(satisfaction, criterion, max)) {
      return failure(CsiStatus::kOffScale, criterion);
    }
    if (std::isnan(criterion_mean(satisfaction, criterion))) {
      return failure(CsiStatus::kNoCriterionAnswers, criterion);
    }
    if (std::isnan(criterion_mean(importance, criterion))) {
      return failure(CsiStatus::kNoImportance, criterion);
    }
  }
  return {CsiStatus::kOk, -1, numeric::kNaN};
}

/// Satisfaction weighted by importance: sum(I * S) / sum(I), on the scale 1..max.
class WeightedSatisfaction {
 public:
  void add(double importance, double satisfaction) noexcept {
    products_.add(importance * satisfaction);
    importances_.add(importance);
  }

  /// NaN when nothing was added. Rounding does not take it off the scale, where no band would hold the index.
  [[nodiscard]] double value(double max) const noexcept {
    const double mean = products_.value() / importances_.value();
    if (mean > max) {
      return max;
    }
    return mean < 1 ? 1 : mean;
  }

 private:
  numeric::Sum products_;
  numeric::Sum importances_;
};

double satisfaction_of_means(const MatrixView& importance, const MatrixView& satisfaction, double max) noexcept {
  WeightedSatisfaction weighted;
  for (std::size_t criterion = 0; criterion < importance.columns; ++criterion) {
    weighted.add(criterion_mean(importance, criterion), criterion_mean(satisfaction, criterion));
  }
  return weighted.value(max);
}

double respondent_index(const MatrixView& importance, const MatrixView& satisfaction, std::size_t respondent,
                        double max) noexcept {
  const std::size_t importance_row = importance.rows == 1 ? 0 : respondent;
  const std::size_t satisfaction_row = satisfaction.rows == 1 ? 0 : respondent;
  WeightedSatisfaction weighted;
  for (std::size_t criterion = 0; criterion < importance.columns; ++criterion) {
    const double own_importance = importance.at(importance_row, criterion);
    const double own_satisfaction = satisfaction.at(satisfaction_row, criterion);
    if (is_answer(own_importance) && is_answer(own_satisfaction)) {
      weighted.add(own_importance, own_satisfaction);
    }
  }
  return 100 * weighted.value(max) / max;
}

double mean_of_respondents(const MatrixView& importance, const MatrixView& satisfaction, double max) noexcept {
  const std::size_t respondents = csi_respondent_count(importance, satisfaction);
  numeric::Sum sum;
  std::size_t counted = 0;
  for (std::size_t respondent = 0; respondent < respondents; ++respondent) {
    const double index = respondent_index(importance, satisfaction, respondent, max);
    if (!std::isnan(index)) {
      sum.add(index);
      ++counted;
    }
  }
  return sum.value() / static_cast<double>(counted);
}

double score(const MatrixView& importance, const MatrixView& satisfaction, double max, CsiMethod method) noexcept {
  switch (method) {
    case CsiMethod::kShare:
      return 100 * satisfaction_of_means(importance, satisfaction, max) / max;
    case CsiMethod::kPomp:
      return 100 * (satisfaction_of_means(importance, satisfaction, max) - 1) / (max - 1);
    case CsiMethod::kRespondent:
      return mean_of_respondents(importance, satisfaction, max);
  }
  return numeric::kNaN;
}

}  // namespace

CsiScore csi(const MatrixView& importance, const MatrixView& satisfaction, double max, CsiMethod method) noexcept {
  CsiScore result = check(importance, satisfaction, max);
  if (result.status == CsiStatus::kOk) {
    result.score = score(importance, satisfaction, max, method);
    if (std::isnan(result.score)) {
      result.status = CsiStatus::kNoAnswers;
    }
  }
  return result;
}

void csi_criteria(const MatrixView& importance, const MatrixView& satisfaction, double max,
                  std::span<CsiCriterion> criteria) noexcept {
  numeric::Sum importances;
  const std::size_t columns = std::min({importance.columns, satisfaction.columns, criteria.size()});
  for (std::size_t criterion = 0; criterion < columns; ++criterion) {
    importances.add(criterion_mean(importance, criterion));
  }
  for (std::size_t criterion = 0; criterion < columns; ++criterion) {
    const double mean_importance = criterion_mean(importance, criterion);
    const double mean_satisfaction = criterion_mean(satisfaction, criterion);
    const double share = mean_importance / importances.value();
    criteria[criterion] = {mean_importance, share, mean_satisfaction, share * mean_satisfaction,
                           100 * share * (max - mean_satisfaction) / max};
  }
}

std::size_t csi_respondent_count(const MatrixView& importance, const MatrixView& satisfaction) noexcept {
  const bool rows_fit = importance.rows == satisfaction.rows || importance.rows == 1 || satisfaction.rows == 1;
  return rows_fit && importance.columns == satisfaction.columns && importance.rows > 0 && satisfaction.rows > 0
             ? std::max(importance.rows, satisfaction.rows)
             : 0;
}

void csi_respondents(const MatrixView& importance, const MatrixView& satisfaction, double max,
                     std::span<double> respondents) noexcept {
  const std::size_t count = std::min(csi_respondent_count(importance, satisfaction), respondents.size());
  for (std::size_t respondent = 0; respondent < count; ++respondent) {
    respondents[respondent] = respondent_index(importance, satisfaction, respondent, max);
  }
}

}  // namespace loyalty
