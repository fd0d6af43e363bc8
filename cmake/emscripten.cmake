# Finds Emscripten's own toolchain file: of the emsdk in $EMSDK, or of the em++ on the path.
if(DEFINED ENV{EMSDK})
  set(emscripten_root $ENV{EMSDK}/upstream/emscripten)
else()
  find_program(EM_CONFIG em-config REQUIRED)
  execute_process(COMMAND ${EM_CONFIG} EMSCRIPTEN_ROOT
    OUTPUT_VARIABLE emscripten_root OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
endif()
include(${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake)
