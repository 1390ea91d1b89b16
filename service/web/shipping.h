#pragma once

#include "service/http/server.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leaklab::web {

/// Stand-in for robot-shop's shipping service: where it delivers to, how far that is and what it costs.
class Shipping {
public:
    /// Nothing, with a sentence in `problem`, when `citiesJson` is not a list of countries with cities.
    [[nodiscard]] static std::optional<Shipping> parse(std::string_view citiesJson, std::string& problem);

    /// This object must outlive the server's requests.
    void addRoutes(http::Server& server) const;

private:
    std::string m_codes;
    std::map<std::string, std::string, std::less<>> m_citiesByCode;
    std::map<std::string, std::string, std::less<>> m_quoteByCity;
};

} // namespace leaklab::web
