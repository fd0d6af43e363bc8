# How the module of the browser is linked: target_link_libraries(<target> PRIVATE loyalty_engine_options).
# It never evaluates text as code (Content-Security-Policy) and touches no file.
add_library(loyalty_engine_options INTERFACE)
target_link_libraries(loyalty_engine_options INTERFACE loyalty_options)
target_link_options(loyalty_engine_options INTERFACE
  -lembind
  -sMODULARIZE
  -sEXPORT_ES6
  -sENVIRONMENT=web
  -sFILESYSTEM=0
  -sALLOW_MEMORY_GROWTH
  -sDYNAMIC_EXECUTION=0
  -sMALLOC=emmalloc)
