#include <emscripten/bind.h>

#include <string>

#include "memory.h"

namespace {

std::string version() { return LOYALTY_VERSION; }

}  // namespace

EMSCRIPTEN_BINDINGS(loyalty_core) {
  using emscripten::function;
  function("version", &version);
  function("growRoom", &loyalty::memory::grow_room);
  function("growDesk", &loyalty::memory::grow_desk);
}
