#include "loyalty/nps_target.h"

#include <gtest/gtest.h>

#include <cmath>

#include "support/golden_table.h"

namespace loyalty {
namespace {

NpsTarget target_of(const golden::Row& row) {
  const NpsScale scale = golden::nps_scale(row, 2);
  return nps_target(nps_sample(tally(golden::cells(row, 0), answer_scale(scale)), scale), golden::number(row, 1));
}

TEST(NpsTarget, Golden) {
  for (const auto& row : golden::results("nps_target", "NPS.TARGET")) {
    const NpsTarget target = target_of(row);
    golden::expect_table(
        row, {{0, target.passives_to_promoters}, {0, target.detractors_to_promoters}, {0, target.new_promoters}});
  }
}

/// Each number reaches the target, and one less does not.
TEST(NpsTarget, IsTheLeastThatReachesTheTarget) {
  for (double goal = -100; goal < 100; goal += 12.5) {
    const NpsSample now = {40, 160, 130};
    const NpsTarget target = nps_target(now, goal);
    const auto reaches = [goal](const NpsSample& sample) { return nps(sample) >= goal - 1e-9; };
    const auto with = [&](double passives, double detractors, double added) {
      return NpsSample{now.promoters + passives + detractors + added, now.passives - passives,
                       now.detractors - detractors};
    };
    EXPECT_TRUE(reaches(with(0, 0, target.new_promoters)));
    EXPECT_TRUE(target.new_promoters == 0 || !reaches(with(0, 0, target.new_promoters - 1)));
    if (!std::isnan(target.passives_to_promoters)) {
      EXPECT_TRUE(reaches(with(target.passives_to_promoters, 0, 0)));
    } else {
      EXPECT_FALSE(reaches(with(now.passives, 0, 0)));
    }
    if (!std::isnan(target.detractors_to_promoters)) {
      EXPECT_TRUE(reaches(with(0, target.detractors_to_promoters, 0)));
    } else {
      EXPECT_FALSE(reaches(with(0, now.detractors, 0)));
    }
  }
}

TEST(NpsTarget, RefusesWhatIsNoTarget) {
  for (const double target : {-101.0, 100.5, std::nan("")}) {
    EXPECT_TRUE(std::isnan(nps_target({3, 2, 1}, target).new_promoters));
  }
  EXPECT_TRUE(std::isnan(nps_target({0, 0, 0}, 10).new_promoters));
}

}  // namespace
}  // namespace loyalty
