// The properties that the fuzzer looks for exceptions to, here on the same few thousand inputs in every build.

#include <gtest/gtest.h>

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "targets.h"

namespace loyalty {
namespace {

constexpr int kRounds = 3000;
constexpr std::size_t kMostBytes = 400;

class Any : public testing::TestWithParam<Target> {};

TEST_P(Any, InputIsAnsweredOrRefused) {
  std::mt19937 engine{20261121};
  std::vector<std::uint8_t> bytes;
  for (int round = 0; round < kRounds; ++round) {
    bytes.resize(engine() % kMostBytes);
    for (std::uint8_t& byte : bytes) byte = static_cast<std::uint8_t>(engine());
    AnyNumbers any(bytes);
    GetParam().holds(any);
    ASSERT_FALSE(HasFailure()) << "in round " << round;
  }
}

INSTANTIATE_TEST_SUITE_P(Properties, Any, testing::ValuesIn(kTargets),
                         [](const auto& each) { return std::string(each.param.name); });

}  // namespace
}  // namespace loyalty
