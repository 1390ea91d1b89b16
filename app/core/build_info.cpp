#include "app/core/build_info.h"

namespace leaklab::core {

BuildInfo buildInfo()
{
    return { LEAKLAB_VERSION, LEAKLAB_BOOST_VERSION, LEAKLAB_HIREDIS_VERSION, LEAKLAB_COMPILER,
        LEAKLAB_BUILD_TYPE };
}

} // namespace leaklab::core
