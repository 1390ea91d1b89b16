# The Debian package. What it needs of Debian's libraries dpkg-shlibdeps finds out.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop lab on which people learn to see a memory leak")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${LEAKLAB_MAINTAINER})
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# It runs without them; but a shop with Redis is nearer to the original, and people read it in their language.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "redis-server, fonts-noto-cjk, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
  "Leak Lab starts a small web shop on your own machine whose cart service leaks
on purpose, sends it shoppers, and shows what happens as it happens: memory
climbs with the traffic, collections come more often and take longer, latency
follows, the cart dies out of memory, is restarted, and it all begins again.

Ten exercises teach to see it. The same lab runs without a window, too.")
