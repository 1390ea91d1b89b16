#pragma once

#include "service/http/client.h"
#include "service/http/event_loop.h"

#include <cstdint>
#include <string>
#include <utility>

namespace leaklab::tests {

/// Asks once and waits for the end of it, on a loop of its own.
inline http::Exchange askOnce(
    std::uint16_t port, std::string target, std::string method = "GET", std::string body = {})
{
    http::EventLoop loop;
    http::ClientLimits limits;
    limits.requestTime = std::chrono::seconds(20);
    http::Client client(loop, "127.0.0.1", port, limits);
    http::Request request;
    request.method = std::move(method);
    request.target = std::move(target);
    request.body = std::move(body);
    request.contentType = "application/json";
    http::Exchange result;
    client.request(std::move(request), [&](http::Exchange exchange) {
        result = std::move(exchange);
        loop.stop();
    });
    loop.run();
    return result;
}

} // namespace leaklab::tests
