#pragma once

#include "service/http/message.h"
#include "service/http/server.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace leaklab::http {

/// Finds the handler for a request. Patterns as in Server::route().
class Router {
public:
    void add(std::string method, std::string_view pattern, Handler handler);
    void mergeSlashes(bool on);

    struct Match {
        const Handler* handler = nullptr;
        Response refusal; ///< what to answer when there is no handler: 400, 404 or 405
        std::size_t route = noRoute; ///< the handler's, by the order of add()
    };
    /// Fills the request's parameters and rest.
    [[nodiscard]] Match find(Request& request) const;

private:
    struct Route {
        std::string method;
        std::vector<std::string> segments; ///< ":name" matches any one segment
        bool takesRest = false;
        Handler handler;
    };

    std::vector<Route> m_routes;
    bool m_mergeSlashes = false;
};

} // namespace leaklab::http
