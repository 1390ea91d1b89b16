#include "service/web/backend.h"

#include <boost/json.hpp>

#include <chrono>
#include <memory>
#include <utility>

namespace leaklab::web {
namespace {

unsigned statusOf(http::Failure failure)
{
    switch (failure) {
    case http::Failure::TimedOut:
        return 504;
    case http::Failure::QueueFull:
    case http::Failure::Stopped:
        return 503;
    default:
        return 502;
    }
}

std::string sentence(const std::string& name, unsigned status)
{
    if (status == 504)
        return "The " + name + " did not answer in time.";
    if (status == 503)
        return "The " + name + " has more requests than it can take.";
    return "The " + name + " is not available right now.";
}

http::Response failureResponse(const std::string& name, const http::Exchange& exchange)
{
    const unsigned status = statusOf(exchange.failure);
    const boost::json::value body{ { "service", name }, { "error", http::failureName(exchange.failure) },
        { "message", sentence(name, status) }, { "detail", exchange.detail } };
    return http::jsonResponse(status, boost::json::serialize(body));
}

} // namespace

http::ClientLimits Backend::defaultLimits()
{
    http::ClientLimits limits;
    limits.connections = 256;
    limits.queue = 2'000;
    limits.connectTime = std::chrono::milliseconds(1'000);
    limits.requestTime = std::chrono::milliseconds(3'000);
    limits.resendGet = false; // the cart adds by GET
    return limits;
}

Backend::Backend(
    http::EventLoop& loop, std::string name, const http::HostPort& address, http::ClientLimits limits)
    : m_name(std::move(name))
    , m_client(loop, address.host, address.port, limits)
{
}

void Backend::request(http::Request request, Done done)
{
    m_client.request(std::move(request), [this, done = std::move(done)](http::Exchange exchange) {
        if (exchange.failure == http::Failure::None)
            done(std::move(exchange.response));
        else
            done(failureResponse(m_name, exchange));
    });
}

void Backend::pass(http::Request request, http::Responder responder)
{
    auto waiting = std::make_shared<http::Responder>(std::move(responder));
    this->request(std::move(request),
        [waiting = std::move(waiting)](http::Response response) { waiting->send(std::move(response)); });
}

} // namespace leaklab::web
