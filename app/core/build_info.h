#pragma once

#include <string_view>

namespace leaklab::core {

/// What this program was built from and with.
struct BuildInfo {
    std::string_view version; ///< of Leak Lab
    std::string_view boost;
    std::string_view hiredis;
    std::string_view compiler; ///< "GNU 12.2.0"
    std::string_view buildType; ///< "RelWithDebInfo"
};

[[nodiscard]] BuildInfo buildInfo();

} // namespace leaklab::core
