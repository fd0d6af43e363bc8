#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "numeric/beta.h"
#include "numeric/normal.h"
#include "numeric/student_t.h"
#include "numeric/sum.h"
#include "support/golden.h"

namespace loyalty::numeric {
namespace {

TEST(NormalQuantile, Golden) {
  for (const auto& row : golden::rows("numeric", "normal_quantile")) {
    golden::expect(row, normal_quantile(row.arguments[0]));
  }
}

TEST(NormalQuantile, EndsAndBeyond) {
  EXPECT_EQ(normal_quantile(0), -std::numeric_limits<double>::infinity());
  EXPECT_EQ(normal_quantile(1), std::numeric_limits<double>::infinity());
  EXPECT_TRUE(std::isnan(normal_quantile(-0.1)));
  EXPECT_TRUE(std::isnan(normal_quantile(std::numeric_limits<double>::quiet_NaN())));
}

TEST(NormalTwoSidedP, Golden) {
  for (const auto& row : golden::rows("numeric", "normal_two_sided_p")) {
    golden::expect(row, normal_two_sided_p(row.arguments[0]));
  }
}

TEST(IncompleteBeta, Golden) {
  for (const auto& row : golden::rows("numeric", "incomplete_beta")) {
    const double x = row.arguments[2];
    golden::expect(row, incomplete_beta(row.arguments[0], row.arguments[1], x, 1 - x));
  }
}

TEST(IncompleteBeta, EndsAreExact) {
  EXPECT_EQ(incomplete_beta(2, 3, 0, 1), 0);
  EXPECT_EQ(incomplete_beta(2, 3, 1, 0), 1);
}

TEST(StudentT, GoldenCriticalValues) {
  for (const auto& row : golden::rows("numeric", "student_t_critical")) {
    golden::expect(row, student_t_critical(row.arguments[0], row.arguments[1]));
  }
}

TEST(StudentT, GoldenTails) {
  for (const auto& row : golden::rows("numeric", "student_t_two_sided_p")) {
    golden::expect(row, student_t_two_sided_p(row.arguments[0], row.arguments[1]));
  }
}

TEST(StudentT, AConfidenceOfAlmostNothingIsNoMarginAtAll) { EXPECT_EQ(student_t_critical(1e-300, 5), 0); }

TEST(Sum, KeepsWhatRoundingLoses) {
  Sum sum;
  for (const double term : {1.0, 1e100, 1.0, -1e100}) {
    sum.add(term);
  }
  EXPECT_EQ(sum.value(), 2);
}

}  // namespace
}  // namespace loyalty::numeric
