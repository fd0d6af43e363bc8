#!/usr/bin/env bash
# Every check, two at a time; a failing one does not stop the others. The last line is the total.
# --coverage: also that the C++ tests reach every line of core and catalogue.
# --fuzz [SECONDS]: each fuzzer for so long (600), the properties on inputs that no run had before, a million calls in one page.
# --engines: the SQL also in PostgreSQL, ClickHouse and Spark, besides DuckDB.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source tools/say.sh
CMAKE_BUILD_PARALLEL_LEVEL=$(getconf _NPROCESSORS_ONLN)
CHROMIUM=$(command -v chromium)
export CMAKE_BUILD_PARALLEL_LEVEL CHROMIUM GTEST_COLOR=no NO_COLOR=1

case " $* " in *' --engines '*) export LOYALTY_ENGINES=duckdb,postgresql,clickhouse,spark ;; esac

log_directory=build/log/test
mkdir -p "$log_directory"
passed=0
failed=0
declare -A process=() began=() limit_of=() count_of=()
trap 'kill "${process[@]}" 2>/dev/null; exit 130' INT TERM

# begin NAME SECONDS COUNT COMMAND...: COUNT reads the log and prints how many tests passed and failed. Two commands run side by
# side; a third one begins when one of them has ended.
begin() {
  local name=$1
  [ ${#process[@]} -lt 2 ] || finish_one
  began[$name]=$SECONDS limit_of[$name]=$2 count_of[$name]=$3
  shift 3
  timeout --kill-after=10 "${limit_of[$name]}" "$@" >"$log_directory/$name.log" 2>&1 </dev/null &
  process[$name]=$!
}

# Waits for the first of those that run.
finish_one() {
  local ended name status=0
  wait -n -p ended "${process[@]}" || status=$?
  for name in "${!process[@]}"; do
    [ "${process[$name]}" != "$ended" ] || break
  done
  unset "process[$name]"
  report "$name" "$status"
}

# Waits for all: what follows needs what they have made.
finish() { while [ ${#process[@]} -gt 0 ]; do finish_one; done; }

# report NAME STATUS
report() {
  local name=$1 status=$2 log=$log_directory/$1.log good=0 bad=0
  read -r good bad < <("${count_of[$name]}" "$name" "$status")
  [ "$status" -eq 0 ] || [ "$bad" -gt 0 ] || bad=1
  passed=$((passed + good))
  failed=$((failed + bad))
  printf '%-28s %5s passed %4s failed %5s s\n' "$name" "$good" "$bad" $((SECONDS - began[$name]))
  grep -E '^golden rows|^fuzzers: |^sql |lines of core and catalogue reached' "$log" | sed 's/^/  /'
  awk '/^inputs tried: / { sum += $3 } END { if (sum > 0) print "  inputs tried by properties: " sum }' "$log"
  [ "$bad" -eq 0 ] || explain "$status" "${limit_of[$name]}" "$log"
}

explain() {
  [ "$1" -ne 124 ] || say "  stopped after $2 s"
  tail -n 40 "$3" | sed 's/^/  | /'
  say "  the whole output: $3"
}

fuzzers() {
  awk '/^fuzzers: / { good = $2 - $6; bad = $6 } END { print good + 0, bad + 0 }' "$log_directory/$1.log"
}

one() { if [ "$2" -eq 0 ]; then echo 1 0; else echo 0 1; fi; }

googletest() {
  local log=$log_directory/$1.log
  awk '/^\[  PASSED  \] [0-9]+ test/ { good = $4 } /^\[  FAILED  \] [0-9]+ test/ { bad = $4 } END { print good + 0, bad + 0 }' "$log"
}

vitest() {
  node -e '
    const { numPassedTests, numFailedTests } = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"))
    console.log(numPassedTests, numFailedTests)' "$log_directory/$1.json" 2>/dev/null || echo 0 1
}

# begin_vitest PROJECT SECONDS
begin_vitest() {
  rm -f "$log_directory/$1.json"
  begin "$1" "$2" vitest npx vitest run --project "$1" --reporter=default --reporter=json --outputFile.json="$log_directory/$1.json"
}

# begin_cmake PRESET SECONDS
begin_cmake() { begin "build-$1" "$2" one bash -c "cmake --preset ${1%-tests} && cmake --build --preset $1"; }

cpp_files() { find wasm tests bench -name '*.h' -o -name '*.cpp'; }

fuzz_seconds=1
case " $* " in
  *' --fuzz '*)
    export LOYALTY_SEEDS=free LOYALTY_SOAK=1000000
    fuzz_seconds=$(sed -En 's/.* --fuzz ([0-9]+) .*/\1/p' <<<" $* ")
    : "${fuzz_seconds:=600}"
    ;;
esac

[ -d "${LOYALTY_DATA:-../shared/data}" ] || say 'LOYALTY_DATA names no folder: tests on real survey files are left out.'

begin 'clang-format' 120 one clang-format --dry-run -Werror $(cpp_files)
begin 'biome' 120 one npx biome ci --colors=off .
begin 'tsc' 120 one npx tsc -p .
begin 'build-site' 900 one tools/build.sh
begin_cmake native 900
begin_cmake sanitize 900
finish
begin_cmake engine-tests 900
finish
# What takes longest begins first, so that both cores end together.
begin_vitest web 1800
begin_vitest addin 1800
begin_vitest sql 1800
begin_vitest ui 900
begin 'core-sanitized' 600 googletest build/sanitize/tests/loyalty_tests
begin_vitest export 900
begin_vitest warehouse 900
begin_vitest workbook 900
begin 'clang-tidy' 900 one tools/tidy.sh
begin_vitest import 900
begin 'fuzzers' $((300 + 20 * fuzz_seconds)) fuzzers node tools/fuzz.mjs --seconds "$fuzz_seconds"
case " $* " in *' --coverage '*) begin 'coverage' 900 one node tools/coverage.mjs ;; esac
begin_vitest sheet 600
begin_vitest survey 600
begin_vitest wasm 600
begin_vitest tools 300
begin 'core-wasm' 300 googletest node build/wasm/tests/loyalty_tests.js
begin 'core-native' 300 googletest build/native/tests/loyalty_tests
begin_vitest reference 300
finish

printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
