#include "service/http/client.h"

#include "service/http/client_connection.h"
#include "service/http/request_head.h"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>
#include <deque>
#include <iterator>
#include <unordered_set>
#include <utility>
#include <vector>

namespace leaklab::http {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using ConnectionPtr = std::shared_ptr<ClientConnection>;

/// No name service is asked for an address or for this very machine.
std::vector<tcp::endpoint> knownEndpoints(const std::string& host, std::uint16_t port)
{
    if (host == "localhost")
        return { { asio::ip::address_v4::loopback(), port }, { asio::ip::address_v6::loopback(), port } };
    boost::system::error_code error;
    const auto address = asio::ip::make_address(host, error);
    if (error)
        return {};
    return { { address, port } };
}

std::string hostHeader(const std::string& host, std::uint16_t port)
{
    const bool bare6 = host.find(':') != std::string::npos;
    return (bare6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

} // namespace

struct Client::Impl : std::enable_shared_from_this<Client::Impl> {
    Impl(asio::io_context& loopContext, std::string host, std::uint16_t port, const ClientLimits& limits)
        : context(loopContext)
        , deadlines(context, [this](DeadlineTimer::TimePoint now) { return endOverdue(now); })
    {
        share.limits = limits;
        share.host = std::move(host);
        share.port = port;
        share.headTail = " HTTP/1.1\r\nHost: " + hostHeader(share.host, port) + "\r\n";
        share.deadlines = &deadlines;
        share.idle = [this](const ConnectionPtr& connection) { onIdle(connection); };
        share.gone = [this](const ConnectionPtr& connection) { onGone(connection); };
        share.retry = [this](Pending pending) { open(std::move(pending)); };
    }

    asio::io_context& context;
    DeadlineTimer deadlines;
    ClientShare share;
    std::unordered_set<ConnectionPtr> connections;
    std::vector<ConnectionPtr> idle; // the last used first: the others may go cold and be closed
    std::deque<Pending> queue;

    void open(Pending pending)
    {
        if (share.endpoints.empty())
            share.endpoints = knownEndpoints(share.host, share.port);
        const auto connection = std::make_shared<ClientConnection>(context, share);
        connections.insert(connection);
        connection->start(std::move(pending));
    }

    void request(Request request, Done done)
    {
        Pending pending{ std::move(request), std::move(done), std::chrono::steady_clock::now() };
        if (!fitsIntoHead(pending.request)) {
            tellLater(std::move(pending), Failure::Other,
                "method, target or content type has a blank or line break");
        } else if (!idle.empty()) {
            const ConnectionPtr connection = std::move(idle.back());
            idle.pop_back();
            connection->send(std::move(pending));
        } else if (connections.size() < share.limits.connections) {
            open(std::move(pending));
        } else if (queue.size() < share.limits.queue) {
            queue.push_back(std::move(pending));
        } else {
            tellLater(std::move(pending), Failure::QueueFull,
                std::to_string(share.limits.queue) + " requests are waiting already");
        }
    }

    void tellLater(Pending pending, Failure failure, std::string detail)
    {
        Exchange exchange = failedExchange(pending, failure, std::move(detail));
        asio::post(context, [pending = std::move(pending), exchange = std::move(exchange)]() mutable {
            complete(std::move(pending), std::move(exchange));
        });
    }

    void onIdle(const ConnectionPtr& connection)
    {
        if (queue.empty()) {
            idle.push_back(connection);
            return;
        }
        Pending pending = std::move(queue.front());
        queue.pop_front();
        connection->send(std::move(pending));
    }

    void onGone(const ConnectionPtr& connection)
    {
        connections.erase(connection);
        idle.erase(std::remove(idle.begin(), idle.end(), connection), idle.end());
        // The one that failed may come back at once with a retry, and has first claim to the free place.
        if (!queue.empty())
            asio::post(context, [self = shared_from_this()] { self->startQueued(); });
    }

    void startQueued()
    {
        while (!queue.empty() && connections.size() < share.limits.connections) {
            Pending pending = std::move(queue.front());
            queue.pop_front();
            open(std::move(pending));
        }
    }

    DeadlineTimer::TimePoint endOverdue(DeadlineTimer::TimePoint now)
    {
        const auto self = shared_from_this();
        std::vector<ConnectionPtr> overdue;
        std::copy_if(connections.begin(), connections.end(), std::back_inserter(overdue),
            [now](const auto& connection) { return connection->deadline() <= now; });
        for (const auto& connection : overdue)
            connection->endOverdue();
        auto next = DeadlineTimer::TimePoint::max();
        for (const auto& connection : connections)
            next = std::min(next, connection->deadline());
        return next;
    }

    /// Leaves the client empty and returns whoever waited.
    [[nodiscard]] std::vector<Pending> takeAll()
    {
        std::vector<Pending> waiting;
        idle.clear();
        for (const auto& connection : std::exchange(connections, {})) {
            if (std::optional<Pending> pending = connection->detach())
                waiting.push_back(std::move(*pending));
        }
        std::move(queue.begin(), queue.end(), std::back_inserter(waiting));
        queue.clear();
        return waiting;
    }
};

Client::Client(EventLoop& loop, std::string host, std::uint16_t port, ClientLimits limits)
    : m_impl(std::make_shared<Impl>(loop.context(), std::move(host), port, limits))
{
}

Client::~Client()
{
    m_impl->deadlines.stop();
    for (Pending& pending : m_impl->takeAll()) {
        Exchange exchange = failedExchange(pending, Failure::Stopped, "the client has ended");
        complete(std::move(pending), std::move(exchange));
    }
}

void Client::request(Request request, Done done)
{
    m_impl->request(std::move(request), std::move(done));
}

void Client::cancelAll()
{
    for (Pending& pending : m_impl->takeAll())
        m_impl->tellLater(std::move(pending), Failure::Stopped, "the request was cancelled");
}

std::size_t Client::inFlight() const
{
    return m_impl->connections.size() - m_impl->idle.size();
}
std::size_t Client::queued() const
{
    return m_impl->queue.size();
}

} // namespace leaklab::http
