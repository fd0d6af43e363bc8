#!/usr/bin/env bash
# clang-tidy over the product's files of the native build and what the fuzzers try, skipping those that passed as they are
# with the headers as they are.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

passed=build/tidy
mkdir -p "$passed"
common=$({ cat .clang-tidy CMakeLists.txt; find wasm tests/fuzz -name '*.h' -print0 | sort -z | xargs -0 cat; } | sha256sum)

check() {
  local mark
  mark=$passed/$({ printf '%s' "$common"; cat "$1"; } | sha256sum | cut -c1-32)
  [ -e "$mark" ] && return
  clang-tidy --quiet -p build/native "$1" && touch "$mark"
}
export passed common
export -f check

sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' build/native/compile_commands.json | grep -e /wasm/ -e /tests/fuzz/ |
  grep -v any_test.cpp | # made with a header that g++ has precompiled, which clang-tidy cannot read
  xargs -P "$(getconf _NPROCESSORS_ONLN)" -I{} bash -c 'set -o pipefail; check {}'
