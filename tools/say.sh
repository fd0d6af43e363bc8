# Sourced by ./dev and the tools: how they speak, and where long output goes.

say() { printf '%s\n' "$*"; }

stop() {
  printf '%s\n' "$*" >&2
  exit 1
}

# quietly NAME COMMAND...: keeps the output in build/log/NAME.log, shows its end when the command fails.
quietly() {
  local log=build/log/$1.log
  shift
  mkdir -p build/log
  "$@" >"$log" 2>&1 </dev/null && return
  tail -n 25 "$log" >&2
  stop "This did not work: $*. The whole output is in $log."
}
