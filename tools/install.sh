# Sourced by ./dev: installs what a command needs and the machine lacks. When nothing is missing it only looks.

here() { command -v "$1" >/dev/null; }

missing_things=()
missing_packages=()

# need THING TEST PACKAGES...: TEST is a command's name, or the path of a file.
need() {
  local thing=$1 test=$2
  shift 2
  case $test in
    /*) [ ! -e "$test" ] || return 0 ;;
    *) ! here "$test" || return 0 ;;
  esac
  missing_things+=("$thing")
  missing_packages+=("$@")
}

on_debian() { [ -r /etc/os-release ] && grep -qx 'ID=debian' /etc/os-release && here apt-get; }

is_root() { [ "$(id -u)" = 0 ]; }

# With runlevel 1 no service is started: the tests start an nginx of their own.
apt_get() {
  local command=(env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get -q -y --no-install-recommends "$@")
  if is_root; then "${command[@]}"; else sudo "${command[@]}"; fi
}

# Where systemd runs, the package starts a server on port 80, now and at each start of the machine.
quiet_nginx() {
  local command=(systemctl --now disable nginx)
  [ -d /run/systemd/system ] || return 0
  if is_root; then quietly nginx-off "${command[@]}"; else quietly nginx-off sudo "${command[@]}"; fi
}

install_missing() {
  [ ${#missing_things[@]} -gt 0 ] || return 0
  local list
  list=$(printf ', %s' "${missing_things[@]}")
  on_debian || stop "Please install ${list:2}, and run ./dev again. (On Debian 12 it installs them itself.)"
  is_root || here sudo ||
    stop "Installing ${list:2} needs root. As root, once: apt-get install --no-install-recommends ${missing_packages[*]}"
  printf 'Installing %s\n' "${missing_things[@]}"
  quietly apt-update apt_get update
  quietly apt-install apt_get install "${missing_packages[@]}"
  case " ${missing_packages[*]} " in *' nginx '*) quiet_nginx ;; esac
}

node_is_recent() { here node && node -e '
  const [major, minor] = process.versions.node.split(".").map(Number)
  process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)'; }

# Debian 12 has node 18, the build needs 20.19: a newer one comes from npm, for this folder alone.
install_node() {
  local package
  package=node-linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')
  export PATH=$PWD/.tools/node_modules/$package/bin:$PATH
  ! node_is_recent || return 0
  say 'Installing node 22 (in .tools)'
  quietly npm-node npm install --prefix .tools --no-save --no-audit --no-fund --ignore-scripts "$package@22.23.3"
  hash -r
  node_is_recent || stop 'Node 20.19 or newer is needed, and the one from npm does not run here. Please install it and run ./dev again.'
}

install_modules() {
  ! node tools/modules_match.mjs || return 0
  say 'Installing the npm packages of package-lock.json'
  quietly npm-ci npm ci --no-audit --no-fund
}

need_for_build() {
  if [ -n "${EMSDK:-}" ] && ! here emcc; then source "$EMSDK/emsdk_env.sh" >/dev/null 2>&1; fi
  need 'the certificates that downloads are checked with' /etc/ssl/certs/ca-certificates.crt ca-certificates
  need 'CMake 3.25' cmake cmake
  need 'Make' make make
  need 'Emscripten (C++ to WebAssembly)' emcc emscripten
  need 'nlohmann/json 3.11' /usr/include/nlohmann/json.hpp nlohmann-json3-dev
  need 'node 20.19 with npm' npm npm
}

need_for_browser() {
  need 'Chromium' chromium chromium
  need 'a font with Latin and Cyrillic letters' /usr/share/fonts fonts-noto-core
}

need_for_native_bench() {
  need 'a C++20 compiler' g++ g++
  need 'Google Benchmark' /usr/include/benchmark/benchmark.h libbenchmark-dev
  need 'Valgrind' valgrind valgrind
}

need_for_tests() {
  need_for_browser
  need 'a C++20 compiler' g++ g++
  need 'clang' clang++-14 clang-14
  need "clang's sanitizers and fuzzer" /usr/share/doc/libclang-rt-14-dev libclang-rt-14-dev
  need 'GoogleTest' /usr/src/googletest/CMakeLists.txt googletest
  need 'clang-format' clang-format clang-format
  need 'clang-tidy' clang-tidy clang-tidy
  need 'xmllint' xmllint libxml2-utils
  need 'LibreOffice Calc' soffice libreoffice-calc
  need "LibreOffice's Python" /usr/lib/python3/dist-packages/uno.py python3-uno
  need 'OpenSSL' openssl openssl
  need 'nginx' /usr/sbin/nginx nginx
}

# Spark and ClickHouse come as Python packages, into a folder of this project alone.
install_engines() {
  need 'PostgreSQL' /usr/lib/postgresql postgresql
  need 'Java 17' java openjdk-17-jre-headless
  need 'Python with venv' /usr/share/doc/python3-venv python3-venv
  install_missing
  local list=tests/sql/engines/requirements.txt
  export LOYALTY_PYTHON=$PWD/.tools/python/bin/python
  [ ! -e .tools/python/requirements.txt ] || ! cmp -s "$list" .tools/python/requirements.txt || return 0
  say 'Installing Spark and ClickHouse (in .tools/python)'
  quietly python-venv python3 -m venv .tools/python
  timeout 1500 "$LOYALTY_PYTHON" -m pip install -q --no-deps --retries 2 --timeout 30 -r "$list" \
    >build/log/python-pip.log 2>&1 </dev/null ||
    stop "Spark and ClickHouse (1 GB) could not be had from PyPI: build/log/python-pip.log says why. Without --engines the SQL runs in DuckDB alone."
  cp "$list" .tools/python/requirements.txt
}

install() {
  install_missing
  install_node
  install_modules
}
