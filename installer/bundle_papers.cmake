# Included where libraries have been put into a folder that becomes a package: writes its notices and its SBOM anew, with
# them. BUNDLE: the folder. PAPERS: where in it the two lie. CPACK_LEAKLAB_PAPERS: what release_papers.cmake knows.
execute_process(COMMAND ${CMAKE_COMMAND} ${CPACK_LEAKLAB_PAPERS} -DBUNDLE=${BUNDLE}
    -DNOTICES=${PAPERS}/THIRD-PARTY-NOTICES.txt -DSBOM=${PAPERS}/leaklab-sbom.spdx.json
    -P ${CMAKE_CURRENT_LIST_DIR}/write_release_papers.cmake
  COMMAND_ERROR_IS_FATAL ANY)
