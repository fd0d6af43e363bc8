// libFuzzer's door: LOYALTY_FUZZ names the property whose exceptions it looks for. tools/fuzz.mjs runs them all.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "targets.h"

namespace {

const loyalty::Target& chosen() {
  const char* name = std::getenv("LOYALTY_FUZZ");
  const auto* found = std::find_if(loyalty::kTargets.begin(), loyalty::kTargets.end(),
                                   [name](const auto& target) { return name != nullptr && target.name == name; });
  if (found != loyalty::kTargets.end()) return *found;
  std::fputs("LOYALTY_FUZZ has to be one of:", stderr);
  for (const auto& target : loyalty::kTargets) std::fprintf(stderr, " %s", target.name.data());
  std::fputs("\n", stderr);
  std::exit(EXIT_FAILURE);
}

}  // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls it so.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
  testing::InitGoogleTest(argc, *argv);
  // An expectation that fails ends the process, so that the fuzzer keeps the input.
  testing::GTEST_FLAG(throw_on_failure) = true;
  (void)chosen();
  return 0;
}

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls it so.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const loyalty::Target& target = chosen();
  loyalty::AnyNumbers any({data, size});
  target.holds(any);
  return 0;
}
