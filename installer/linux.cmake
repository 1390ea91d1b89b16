# What an installation on Linux has beside the programs: how desktops, man and shells come to know them.
set(ENV{LC_ALL} C.UTF-8) # the changelog's day has an English name
# The day of the release: that of the commit, when `./dev package` builds (CMake reads SOURCE_DATE_EPOCH).
string(TIMESTAMP LEAKLAB_DATE "%Y-%m-%d" UTC)
string(TIMESTAMP LEAKLAB_DEBIAN_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(LEAKLAB_MAINTAINER "Leak Lab contributors <leaklab@example.org>" CACHE STRING
  "Who answers for the packages: a name and an address")

set(linux ${CMAKE_CURRENT_SOURCE_DIR}/linux)
set(made ${CMAKE_CURRENT_BINARY_DIR})
set(share ${CMAKE_INSTALL_DATAROOTDIR})
set(id org.leaklab.leaklab)

configure_file(${linux}/${id}.metainfo.xml.in ${made}/${id}.metainfo.xml @ONLY)
configure_file(${linux}/leaklab.1.in ${made}/leaklab.1.in @ONLY)
configure_file(${linux}/changelog.in ${made}/changelog @ONLY)

install(FILES ${linux}/${id}.desktop DESTINATION ${share}/applications)
install(FILES ${made}/${id}.metainfo.xml DESTINATION ${share}/metainfo)
install(FILES ${linux}/${id}.mime.xml DESTINATION ${share}/mime/packages RENAME ${id}.xml)
install(FILES ${linux}/leaklab.bash DESTINATION ${share}/bash-completion/completions RENAME leaklab)
foreach(size 16 24 32 48 64 128 256 512)
  install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/leaklab-${size}.png
    DESTINATION ${share}/icons/hicolor/${size}x${size}/apps RENAME ${id}.png)
endforeach()

# Debian wants these compressed, without the time of it.
function(installed_gzipped file destination)
  get_filename_component(name ${file} NAME)
  add_custom_command(OUTPUT ${made}/${name}.gz COMMAND gzip -9nc ${file} > ${made}/${name}.gz DEPENDS ${file} VERBATIM)
  set_property(GLOBAL APPEND PROPERTY LEAKLAB_GZIPPED ${made}/${name}.gz)
  install(FILES ${made}/${name}.gz DESTINATION ${destination})
endfunction()

add_custom_command(OUTPUT ${made}/leaklab.1
  COMMAND ${linux}/man_page.sh $<TARGET_FILE:leaklab> ${made}/leaklab.1.in > ${made}/leaklab.1
  DEPENDS leaklab ${linux}/man_page.sh ${made}/leaklab.1.in VERBATIM)
installed_gzipped(${made}/leaklab.1 ${share}/man/man1)
installed_gzipped(${made}/changelog ${share}/doc/leaklab)
installed_gzipped(${CMAKE_SOURCE_DIR}/CHANGELOG.md ${share}/doc/leaklab)
install(FILES ${linux}/copyright ${CMAKE_SOURCE_DIR}/README.md DESTINATION ${share}/doc/leaklab)

install(FILES ${linux}/lintian-overrides DESTINATION ${share}/lintian/overrides RENAME leaklab)

get_property(gzipped GLOBAL PROPERTY LEAKLAB_GZIPPED)
add_custom_target(leaklab_man_page ALL DEPENDS ${gzipped})
