#include <benchmark/benchmark.h>

#include <string>

#include "core_work.h"

namespace {

template <typename Work>
void measure(benchmark::State& state) {
  Work work(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(work.run());
  state.SetComplexityN(state.range(0));
}

/// Time against rows, from a thousand on.
template <typename Work>
void announce() {
  const std::string name(Work::kName);
  benchmark::RegisterBenchmark(name.c_str(), &measure<Work>)
      ->RangeMultiplier(10)
      ->Range(1'000, Work::kMostRows)
      ->Unit(benchmark::kMillisecond)
      ->Complexity();
}

}  // namespace

int main(int argc, char** argv) {
  using namespace loyalty::work;
  announce<Tally>();
  announce<Groups>();
  announce<OrdersReported>();
  announce<DriversOfTwelve>();
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
