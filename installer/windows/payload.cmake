# Run by CPack before it packs: writes which files the installer lays down and which the uninstaller takes away, one by
# one and in order. The uninstaller so removes what we brought and nothing else, and the same files give the same bytes.
if(NOT CPACK_GENERATOR STREQUAL "NSIS")
  return()
endif()
set(staged ${CPACK_TEMPORARY_DIRECTORY})
file(GLOB_RECURSE files LIST_DIRECTORIES FALSE RELATIVE ${staged} ${staged}/*)
list(SORT files)
set(install "")
set(remove "")
set(folders "")
set(current "")
set(bytes 0)
foreach(file IN LISTS files)
  get_filename_component(folder ${file} DIRECTORY)
  string(REPLACE "/" "\\" windows_file ${file})
  string(REPLACE "/" "\\" windows_folder "${folder}")
  if(NOT folder STREQUAL current)
    string(APPEND install "  SetOutPath \"$INSTDIR\\${windows_folder}\"\n")
    set(current "${folder}")
  endif()
  string(APPEND install "  File \"${staged}/${file}\"\n")
  string(APPEND remove "  Delete \"$INSTDIR\\${windows_file}\"\n")
  while(folder)
    list(APPEND folders "${folder}")
    get_filename_component(folder "${folder}" DIRECTORY)
  endwhile()
  file(SIZE ${staged}/${file} size)
  math(EXPR bytes "${bytes} + ${size}")
endforeach()
list(REMOVE_DUPLICATES folders)
list(SORT folders ORDER DESCENDING) # the inner ones first
foreach(folder IN LISTS folders)
  string(REPLACE "/" "\\" windows_folder "${folder}")
  string(APPEND remove "  RMDir \"$INSTDIR\\${windows_folder}\"\n")
endforeach()

# Rooms full of small disks: what is installed stays small.
math(EXPR kilobytes "(${bytes} + 1023) / 1024")
math(EXPR most "120 * 1000 * 1000")
if(bytes GREATER_EQUAL most)
  message(FATAL_ERROR "Installed, Leak Lab would take up ${bytes} bytes; it has to be less than ${most}.")
endif()
message(STATUS "Installed: ${bytes} bytes")

file(WRITE ${staged}.nsh "!define PAYLOAD_KILOBYTES ${kilobytes}
!macro PAYLOAD_INSTALL
${install}!macroend
!macro PAYLOAD_REMOVE
${remove}!macroend
")
