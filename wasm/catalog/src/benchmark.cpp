#include "loyalty/catalog/benchmark.h"

#include "document.h"
#include "documents.h"

namespace loyalty {

namespace {

Benchmark read_benchmark(const nlohmann::json& json, DocumentError& error) {
  ObjectReader reader(json, "/benchmarks", error);
  Benchmark benchmark;
  benchmark.metric = reader.string("metric");
  benchmark.id = reader.string("id");
  benchmark.kind = reader.text("kind");
  benchmark.low = reader.number("low");
  benchmark.high = reader.number("high");
  benchmark.source = reader.text("source");
  benchmark.url = reader.string("url");
  benchmark.year = reader.year("year");
  return benchmark;
}

std::vector<Benchmark> read_catalog() {
  DocumentError error;
  const nlohmann::json document = parse_document(documents::kBenchmarks, error);
  ObjectReader reader(document, "", error);
  std::vector<Benchmark> result;
  for (const auto& benchmark : reader.array("benchmarks")) result.push_back(read_benchmark(benchmark, error));
  return result;
}

}  // namespace

std::vector<Benchmark> benchmarks(std::string_view metric) {
  static const std::vector<Benchmark> all = read_catalog();
  std::vector<Benchmark> result;
  for (const Benchmark& benchmark : all) {
    if (benchmark.metric == metric) result.push_back(benchmark);
  }
  return result;
}

}  // namespace loyalty
