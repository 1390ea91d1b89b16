#pragma once

#include "service/http/client.h"
#include "service/http/event_loop.h"
#include "service/http/message.h"
#include "service/http/server.h"
#include "service/http/service_process.h"

#include <functional>
#include <string>

namespace leaklab::web {

/// A service behind the gateway. Whatever becomes of it, a request to it ends with a response: its own, or a
/// 502, 503 or 504 that says which service failed and how. Thread: the loop's.
class Backend {
public:
    /// How long the shopper waits at most for this service.
    static http::ClientLimits defaultLimits();

    Backend(http::EventLoop& loop, std::string name, const http::HostPort& address,
        http::ClientLimits limits = defaultLimits());

    using Done = std::function<void(http::Response)>;
    void request(http::Request request, Done done);

    /// Passes the service's response on as it is.
    void pass(http::Request request, http::Responder responder);

private:
    std::string m_name;
    http::Client m_client;
};

} // namespace leaklab::web
