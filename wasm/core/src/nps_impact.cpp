#include "loyalty/nps_impact.h"

namespace loyalty {

double nps_impact(const NpsSample& topic, const NpsSample& everyone) noexcept {
  const NpsSample others = {everyone.promoters - topic.promoters, everyone.passives - topic.passives,
                            everyone.detractors - topic.detractors};
  return nps(everyone) - nps(others);
}

}  // namespace loyalty
