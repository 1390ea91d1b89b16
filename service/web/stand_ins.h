#pragma once

#include "service/http/server.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace leaklab::web {

/// Small stand-ins for robot-shop's user and ratings services. They forget everything when the process ends.
class StandIns {
public:
    /// Shopper numbers count up from `firstShopper`. Carts outlive this process, so a number must not come
    /// again after a restart.
    explicit StandIns(std::uint64_t firstShopper);

    /// This object must outlive the server's requests.
    void addRoutes(http::Server& server);

private:
    struct Rating {
        double sum = 0;
        std::uint64_t count = 0;
    };

    [[nodiscard]] http::Response logIn(const http::Request& request) const;
    [[nodiscard]] http::Response uniqueId();
    [[nodiscard]] http::Response rate(const http::Request& request);
    [[nodiscard]] http::Response rating(const http::Request& request) const;

    std::uint64_t m_nextShopper;
    std::map<std::string, Rating, std::less<>> m_ratings;
};

} // namespace leaklab::web
