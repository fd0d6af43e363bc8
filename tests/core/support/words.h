#pragma once

#include <string>

#include "loyalty/csi.h"
#include "loyalty/nps_comparison.h"
#include "loyalty/nps_interval.h"

namespace loyalty::golden {

/// Methods by the names that cells use. The empty name is the default.
inline NpsIntervalMethod interval_method(const std::string& name) {
  return name == "wald"        ? NpsIntervalMethod::kWald
         : name == "score"     ? NpsIntervalMethod::kScore
         : name == "bootstrap" ? NpsIntervalMethod::kBootstrap
                               : NpsIntervalMethod::kAdjustedWald;
}

inline NpsTestMethod test_method(const std::string& name) {
  return name == "wald" ? NpsTestMethod::kWald : NpsTestMethod::kAdjustedWald;
}

inline CsiMethod csi_method(const std::string& name) {
  return name == "pomp" ? CsiMethod::kPomp : name == "respondent" ? CsiMethod::kRespondent : CsiMethod::kShare;
}

}  // namespace loyalty::golden
