#!/usr/bin/env bash
# Every check, one after another; a failing step does not stop the next. The last line is the total.
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
declare -A process=() began=() limit_of=()
trap 'kill "${process[@]}" 2>/dev/null; exit 130' INT TERM

# begin NAME SECONDS COMMAND...
begin() {
  local name=$1
  began[$name]=$SECONDS limit_of[$name]=$2
  shift 2
  timeout --kill-after=10 "${limit_of[$name]}" "$@" >"$log_directory/$name.log" 2>&1 </dev/null &
  process[$name]=$!
}

# finish NAME COUNT: COUNT reads the log and prints how many tests passed and failed.
finish() {
  local name=$1 log=$log_directory/$1.log status=0 good=0 bad=0
  wait "${process[$name]}" || status=$?
  unset "process[$name]"
  read -r good bad < <("$2" "$name" "$status")
  [ "$status" -eq 0 ] || [ "$bad" -gt 0 ] || bad=1
  passed=$((passed + good))
  failed=$((failed + bad))
  printf '%-28s %5s passed %4s failed %5s s\n' "$name" "$good" "$bad" $((SECONDS - began[$name]))
  grep -E '^golden rows|^fuzzers: |^sql |lines of core and catalogue reached' "$log" | sed 's/^/  /'
  awk '/^inputs tried: / { sum += $3 } END { if (sum > 0) print "  inputs tried by properties: " sum }' "$log"
  [ "$bad" -eq 0 ] || explain "$status" "${limit_of[$name]}" "$log"
}

# step NAME SECONDS COUNT COMMAND...
step() {
  begin "$1" "$2" "${@:4}"
  finish "$1" "$3"
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
  begin "$1" "$2" npx vitest run --project "$1" --reporter=default --reporter=json --outputFile.json="$log_directory/$1.json"
}

# with_vitest PROJECT SECONDS
with_vitest() {
  begin_vitest "$@"
  finish "$1" vitest
}

# with_cmake PRESET SECONDS
with_cmake() { step "build-$1" "$2" one bash -c "cmake --preset ${1%-tests} && cmake --build --preset $1"; }

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

begin 'clang-format' 60 clang-format --dry-run -Werror $(cpp_files)
begin 'biome' 60 npx biome ci --colors=off .
begin 'tsc' 60 npx tsc -p .
for style in clang-format biome tsc; do finish "$style" one; done
with_cmake native 900
step 'clang-tidy' 600 one tools/tidy.sh
step 'core-native' 60 googletest build/native/tests/loyalty_tests
with_cmake sanitize 900
begin 'core-sanitized' 120 build/sanitize/tests/loyalty_tests
step 'build-site' 600 one tools/build.sh
with_cmake engine-tests 900
step 'core-wasm' 120 googletest node build/wasm/tests/loyalty_tests.js
finish 'core-sanitized' googletest
step 'fuzzers' $((60 + 20 * fuzz_seconds)) fuzzers node tools/fuzz.mjs --seconds "$fuzz_seconds"
case " $* " in *' --coverage '*) step 'coverage' 900 one node tools/coverage.mjs ;; esac
with_vitest tools 120
with_vitest wasm 300
with_vitest sheet 300
with_vitest reference 60
with_vitest survey 300
with_vitest sql 1800
# The page takes as long as all that wait for LibreOffice or for the task pane.
begin_vitest web 1800
with_vitest workbook 900
with_vitest warehouse 900
with_vitest import 900
with_vitest export 900
with_vitest addin 1800
with_vitest ui 900
finish web vitest

printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
