# The installer for Windows; included before CPack.
set(CPACK_GENERATOR NSIS)
set(CPACK_LEAKLAB_SOURCE ${CMAKE_SOURCE_DIR})
set(CPACK_PACKAGE_FILE_NAME leaklab-${PROJECT_VERSION}-windows-x64-setup)
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Leak Lab")
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/payload.cmake)
list(PREPEND CMAKE_MODULE_PATH ${CMAKE_CURRENT_LIST_DIR}) # CPack looks there for NSIS.template.in
# Hosts whose Wine has no 32 bits need an NSIS that makes 64-bit installers.
set(CPACK_NSIS_EXECUTABLE makensis CACHE STRING "The NSIS compiler")
