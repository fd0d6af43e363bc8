# Writes data/<name>.json into a .cpp as the string `loyalty::documents::k<Name>`; made again when a document changes.
function(embed_documents output)
  set(definitions "")
  foreach(name IN LISTS ARGN)
    set(file ${CMAKE_CURRENT_SOURCE_DIR}/data/${name}.json)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(READ ${file} json)
    string(SUBSTRING ${name} 0 1 initial)
    string(SUBSTRING ${name} 1 -1 rest)
    string(TOUPPER ${initial} initial)
    string(APPEND definitions "const std::string_view k${initial}${rest} = R\"document(${json})document\";\n")
  endforeach()
  string(CONCAT source
    "#include \"documents.h\"\n\n"
    "namespace loyalty::documents {\n${definitions}}  // namespace loyalty::documents\n")
  file(GENERATE OUTPUT ${output} CONTENT "${source}")
endfunction()
