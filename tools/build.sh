#!/usr/bin/env bash
# tools/build.sh [engine|sheet|site]...: builds what changed since the last time, by default everything.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source tools/say.sh
CMAKE_BUILD_PARALLEL_LEVEL=$(getconf _NPROCESSORS_ONLN)
export CMAKE_BUILD_PARALLEL_LEVEL

fingerprint() { find "$@" -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum; }

is_missing() {
  local file
  for file in "$@"; do [ -e "$file" ] || return 0; done
  return 1
}

# build NAME 'PRODUCTS' SOURCES... -- COMMANDS: runs the shell function COMMANDS when a source changed or a product is missing.
build() {
  local name=$1 products stamp=build/stamp/$1 started=$SECONDS sources=() print
  read -ra products <<<"$2"
  shift 2
  while [ "$1" != -- ]; do sources+=("$1"); shift; done
  print=$(fingerprint "${sources[@]}")
  is_missing "${products[@]}" "$stamp" || [ "$(cat "$stamp")" != "$print" ] || return 0
  say "Building the $name"
  quietly "build-$name" "$2"
  mkdir -p build/stamp
  printf '%s\n' "$print" >"$stamp"
  say "  done in $((SECONDS - started)) s"
}

compile_engine() { cmake --preset engine && cmake --build --preset engine; }

bundle_sheet() { npx vite build -c tools/vite/sheet.config.ts && node tools/sql.mjs; }

bundle_site() {
  npx vite build && npx vite build -c tools/vite/functions.config.ts &&
    node tools/render-functions.mjs && node tools/manifest.mjs && node tools/licences.mjs && node tools/reference.mjs &&
    node tools/templates.mjs && node tools/sql.mjs --out dist/site/sql &&
    node tools/offline.mjs
}

project=(package-lock.json vite.config.ts tools)

engine() { build engine build/engine/engine.mjs wasm cmake CMakeLists.txt CMakePresets.json -- compile_engine; }
# Each bundle also notes whose licences it needs: the list is made of all of them.
sheet() {
  build sheet 'dist/sheet/loyalty.mjs build/licences/sheet.json' build/engine wasm/js web/sheet web/sql "${project[@]}" -- bundle_sheet
}
# The pages of help are made with the module.
site() {
  sheet
  build site 'dist/site/functions.js build/licences/site.json build/licences/functions.json' \
    build/engine wasm/js web addin manifest.xml assets "${project[@]}" -- bundle_site
}

for part in "${@:-engine sheet site}"; do
  for name in $part; do "$name"; done
done
