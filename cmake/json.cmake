# nlohmann/json as the target loyalty_json. A cross compiler must not see the rest of the machine's headers, so the
# build folder holds a link to this one library.
find_path(LOYALTY_JSON_ROOT nlohmann/json.hpp PATHS /usr/include /usr/local/include NO_CMAKE_FIND_ROOT_PATH REQUIRED)
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/include)
file(CREATE_LINK ${LOYALTY_JSON_ROOT}/nlohmann ${CMAKE_BINARY_DIR}/include/nlohmann SYMBOLIC)

add_library(loyalty_json INTERFACE)
target_include_directories(loyalty_json SYSTEM INTERFACE ${CMAKE_BINARY_DIR}/include)
