#include "loyalty/rating.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "support/golden_table.h"

namespace loyalty {
namespace {

constexpr Scale kStars = {1, 5};

TEST(Rating, Golden) {
  for (const auto& row : golden::results("rating", "RATING")) {
    const Scale scale = golden::scale(row, 1, "1-5");
    golden::expect(row, rating(tally(golden::cells(row, 0), scale), scale));
  }
}

double bayes_of(const golden::Row& row) {
  const Scale scale = golden::scale(row, 3, "1-5");
  return rating_bayes(tally(golden::cells(row, 0), scale), scale, row.arguments[1], row.arguments[2]);
}

double wilson_of(const golden::Row& row) {
  const Scale scale = golden::scale(row, 3, "1-5");
  return rating_wilson(tally(golden::cells(row, 0), scale), scale, golden::number(row, 1, 4),
                       golden::confidence(row, 2));
}

TEST(RatingBayes, Golden) {
  for (const auto& row : golden::results("rating", "RATING.BAYES")) {
    golden::expect(row, bayes_of(row));
  }
}

TEST(RatingBayes, RefusesWhatIsOutOfRange) {
  for (const auto& row : golden::refusals("rating", "RATING.BAYES")) {
    golden::expect_none(row, bayes_of(row));
  }
}

TEST(RatingWilson, Golden) {
  for (const auto& row : golden::results("rating", "RATING.WILSON")) {
    golden::expect(row, wilson_of(row));
  }
}

TEST(RatingWilson, RefusesWhatIsOutOfRange) {
  for (const auto& row : golden::refusals("rating", "RATING.WILSON")) {
    golden::expect_none(row, wilson_of(row));
  }
}

TEST(Rating, NoStarsNoRating) { EXPECT_TRUE(std::isnan(rating(tally({}, kStars), kStars))); }

TEST(RatingBayes, AnOverwhelmingPriorIsTheRating) {
  EXPECT_EQ(rating_bayes(tally(std::vector<double>{1}, kStars), kStars, 2, 8.98846567431158e307), 2);
}

}  // namespace
}  // namespace loyalty
