# leaklab_windows_resources(TARGET DESCRIPTION): gives a program its icon, version and manifest. The manifest asks for
# UTF-8 as code page, long paths and sharp windows on every screen, and for no rights beyond the user's.
function(leaklab_windows_resources target description)
  set(icon ${CMAKE_SOURCE_DIR}/resources/icons/leaklab.ico)
  set(manifest ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/program.manifest)
  string(REPLACE "." "," numbers "${PROJECT_VERSION}.0")
  set(script ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
  configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/program.rc.in ${script} @ONLY)
  target_sources(${target} PRIVATE ${script})
  if(MSVC)
    target_sources(${target} PRIVATE ${manifest}) # CMake merges it with what the linker makes
  else()
    set_source_files_properties(${script} TARGET_DIRECTORY ${target} PROPERTIES
      COMPILE_DEFINITIONS LEAKLAB_MANIFEST OBJECT_DEPENDS "${icon};${manifest}")
  endif()
endfunction()
