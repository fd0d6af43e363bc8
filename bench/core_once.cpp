/// Runs one piece of work once, for callgrind to count its instructions: loyalty_core_once NAME.
#include <cstdio>

#include "core_work.h"

namespace {

constexpr std::size_t kRows = 100'000;

template <typename Work>
bool run_if_named(std::string_view name) {
  if (name != Work::kName) return false;
  Work work(kRows);
  std::printf("%.17g\n", work.run());
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  using namespace loyalty::work;
  const std::string_view name = argc > 1 ? argv[1] : "";
  const bool is_known = run_if_named<Tally>(name) || run_if_named<Groups>(name) || run_if_named<OrdersReported>(name) ||
                        run_if_named<DriversOfTwelve>(name);
  return is_known ? 0 : 2;
}
