# CPack runs this between the installation into a folder of its own and the making of a package from that folder.
set(staged ${CPACK_TEMPORARY_DIRECTORY})
get_filename_component(here ${CMAKE_CURRENT_LIST_FILE} DIRECTORY)

if(CPACK_GENERATOR STREQUAL TGZ)
  file(COPY ${CPACK_RESOURCE_FILE_LICENSE} DESTINATION ${staged})
  execute_process(COMMAND ${here}/bundle.sh ${staged} COMMAND_ERROR_IS_FATAL ANY)
  set(BUNDLE ${staged})
  set(PAPERS ${staged}/share/doc/leaklab)
  include(${here}/../bundle_papers.cmake)
endif()

# Files bear the day of the release, not that of the build.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
  execute_process(COMMAND find ${staged} -exec touch --no-dereference --date=@$ENV{SOURCE_DATE_EPOCH} {} +
    COMMAND_ERROR_IS_FATAL ANY)
endif()
