#pragma once

#include <string_view>

namespace leaklab::resources {

/// Files of resources/, made part of the program at build time.
extern const std::string_view citiesJson;
extern const std::string_view storefrontHtml;
extern const std::string_view storefrontCss;
extern const std::string_view storefrontScript;

} // namespace leaklab::resources
