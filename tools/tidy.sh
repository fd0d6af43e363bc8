#!/usr/bin/env bash
# clang-tidy over the product's files of the native build and what the fuzzers try, skipping those that passed as they are
# with the headers as they are.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

passed=build/tidy
mkdir -p "$passed"
common=$({ cat .clang-tidy CMakeLists.txt; find wasm tests/fuzz -name '*.h' -print0 | sort -z | xargs -0 cat; } | sha256sum)

# The native build has the one not, the other with a header that g++ has precompiled, which clang-tidy cannot read.
alone='tests/fuzz/fuzz.cpp tests/fuzz/any_test.cpp'
flags='-std=c++20 -Iwasm/core/include -Iwasm/catalog/include -Itests/fuzz -isystem /usr/src/googletest/googletest/include'

check() {
  local mark how=(-p build/native "$1")
  mark=$passed/$({ printf '%s' "$common"; cat "$1"; } | sha256sum | cut -c1-32)
  [ -e "$mark" ] && return
  # shellcheck disable=SC2086
  [[ " $alone " != *" $1 "* ]] || how=("$1" -- $flags)
  clang-tidy --quiet "${how[@]}" && touch "$mark"
}
export passed common alone flags
export -f check

{
  tr ' ' '\n' <<<"$alone"
  sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' build/native/compile_commands.json | grep -e /wasm/ -e /tests/fuzz/ |
    grep -v any_test.cpp
} | xargs -P "$(getconf _NPROCESSORS_ONLN)" -I{} bash -c 'set -o pipefail; check {}'
