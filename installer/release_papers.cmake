# What goes with every release: LEAKLAB_NOTICES_FILE, the licences of all that we are made of in full, and
# LEAKLAB_SBOM_FILE, the same for machines (SPDX 2.3). Both are made from resources/licences/components.json and the
# versions this build found; leaklab_release_papers makes them. A package that brings libraries along makes them anew
# with bundle_papers.cmake, so that those are in them too.
set(LEAKLAB_NOTICES_FILE ${CMAKE_BINARY_DIR}/papers/THIRD-PARTY-NOTICES.txt)
set(LEAKLAB_SBOM_FILE ${CMAKE_BINARY_DIR}/papers/leaklab-sbom.spdx.json)

# hiredis says its version in its header only; service/cart has found it.
file(STRINGS ${HIREDIS_INCLUDE_DIR}/hiredis/hiredis.h hiredis_lines REGEX "#define HIREDIS_(MAJOR|MINOR|PATCH) ")
string(REGEX REPLACE "[^0-9;]" "" hiredis_numbers "${hiredis_lines}")
string(REPLACE ";" "." hiredis_version "${hiredis_numbers}")

set(places "")
if(NOT MSVC)
  set(places gcc) # its runtime; other compilers use it too
endif()
if(MINGW)
  string(APPEND places +mingw)
endif()

# What the script has to know of this build.
set(LEAKLAB_PAPERS_ARGUMENTS -DSOURCE=${CMAKE_SOURCE_DIR} -DVERSION=${PROJECT_VERSION} -DQT_VERSION=${Qt6_VERSION}
  -DBOOST_VERSION=${Boost_VERSION_STRING} -DHIREDIS_VERSION=${hiredis_version}
  -DCOMPILER_VERSION=${CMAKE_CXX_COMPILER_VERSION}
  -DPLACES=${places})
set(CPACK_LEAKLAB_PAPERS ${LEAKLAB_PAPERS_ARGUMENTS}) # for scripts that CPack runs
add_custom_command(OUTPUT ${LEAKLAB_NOTICES_FILE} ${LEAKLAB_SBOM_FILE}
  COMMAND ${CMAKE_COMMAND} ${LEAKLAB_PAPERS_ARGUMENTS} -DNOTICES=${LEAKLAB_NOTICES_FILE} -DSBOM=${LEAKLAB_SBOM_FILE}
    -P ${CMAKE_CURRENT_LIST_DIR}/write_release_papers.cmake
  DEPENDS ${CMAKE_CURRENT_LIST_DIR}/write_release_papers.cmake ${CMAKE_SOURCE_DIR}/resources/licences/components.json
    ${CMAKE_SOURCE_DIR}/LICENSE
  COMMENT "Writing notices and SBOM" VERBATIM)
add_custom_target(leaklab_release_papers ALL DEPENDS ${LEAKLAB_NOTICES_FILE} ${LEAKLAB_SBOM_FILE})
