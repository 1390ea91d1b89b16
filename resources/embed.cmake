# leaklab_embed(TARGET FILE VARIABLE): makes the text of FILE part of TARGET, as
# `namespace leaklab::resources { extern const std::string_view VARIABLE; }`. Programs then need no files when
# they run. The same file is the script that does it at build time, so a cross build needs nothing but CMake.
if(CMAKE_SCRIPT_MODE_FILE)
  file(READ "${INPUT}" text)
  # Compilers need not take longer literals than 64 kB, and neighbours are joined.
  set(pieces "")
  string(LENGTH "${text}" length)
  set(at 0)
  while(at LESS length)
    string(SUBSTRING "${text}" ${at} 8000 piece)
    string(APPEND pieces "R\"leaklab(${piece})leaklab\"\n")
    math(EXPR at "${at} + 8000")
  endwhile()
  file(WRITE "${OUTPUT}" "#include <string_view>
namespace leaklab::resources {
extern const std::string_view ${VARIABLE};
const std::string_view ${VARIABLE} = ${pieces};
}
")
  return()
endif()

set(LEAKLAB_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_FILE})

function(leaklab_embed target file variable)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${variable}.cpp)
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DINPUT=${file} -DOUTPUT=${output} -DVARIABLE=${variable} -P ${LEAKLAB_EMBED_SCRIPT}
    DEPENDS ${file} ${LEAKLAB_EMBED_SCRIPT} VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
