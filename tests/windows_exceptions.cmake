# What of the tests does not run on Windows is named in windows_exceptions.txt, a line each: the test's name, " - " and
# the reason.
set(LEAKLAB_WINDOWS_EXCEPTIONS ${CMAKE_CURRENT_LIST_DIR}/windows_exceptions.txt)

if(CMAKE_SCRIPT_MODE_FILE)
  cmake_minimum_required(VERSION 3.25)
  # As a test: every line has its form, is there once, and names a test (TESTS) that there is.
  file(STRINGS ${LEAKLAB_WINDOWS_EXCEPTIONS} lines REGEX "^[^#]")
  set(seen "")
  foreach(line IN LISTS lines)
    if(NOT line MATCHES "^([a-zA-Z0-9_]+) - (.+)$")
      message(SEND_ERROR "Not a test's name, \" - \" and a reason: ${line}")
    elseif(NOT CMAKE_MATCH_1 IN_LIST TESTS)
      message(SEND_ERROR "There is no test ${CMAKE_MATCH_1}: strike it from the list.")
    elseif(CMAKE_MATCH_1 IN_LIST seen)
      message(SEND_ERROR "${CMAKE_MATCH_1} is there twice.")
    endif()
    list(APPEND seen "${CMAKE_MATCH_1}")
  endforeach()
  return()
endif()

# leaklab_registered_test(NAME): after add_test, in the same folder; leaves it out where the list says so.
function(leaklab_registered_test name)
  set_property(GLOBAL APPEND PROPERTY LEAKLAB_TESTS ${name})
  if(WIN32)
    file(STRINGS ${LEAKLAB_WINDOWS_EXCEPTIONS} line REGEX "^${name} - ")
    if(line)
      set_tests_properties(${name} PROPERTIES DISABLED TRUE)
    endif()
  endif()
endfunction()

function(leaklab_test_of_windows_exceptions)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${LEAKLAB_WINDOWS_EXCEPTIONS})
  get_property(tests GLOBAL PROPERTY LEAKLAB_TESTS)
  add_test(NAME windows_exceptions_test
    COMMAND ${CMAKE_COMMAND} "-DTESTS=${tests}" -P ${CMAKE_CURRENT_FUNCTION_LIST_FILE})
  set_tests_properties(windows_exceptions_test PROPERTIES LABELS arch TIMEOUT 60)
endfunction()
