#include "service/http/server.h"

#include "service/http/session.h"
#include "service/http/socket_options.h"

#include <boost/asio/error.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace leaklab::http {
namespace {

namespace asio = boost::asio;
using ErrorCode = boost::system::error_code;
using asio::ip::tcp;

// After the system refused a connection for want of descriptors or memory, asking again at once would
// only burn the processor.
constexpr std::chrono::milliseconds acceptPause{ 100 };

std::string bindSentence(const std::string& host, std::uint16_t port, const ErrorCode& error)
{
    const std::string where = "port " + std::to_string(port) + " on " + host;
    if (error == asio::error::address_in_use)
        return where + " is already in use; stop the program that listens there or choose another port";
    if (error == asio::error::access_denied)
        return where + " needs more rights than this user has; choose a port above 1023";
    return "can't listen on " + where + ": " + error.message();
}

} // namespace

Responder::Responder(std::shared_ptr<State> state)
    : m_state(std::move(state))
{
}

Responder::Responder(Responder&&) noexcept = default;

Responder& Responder::operator=(Responder&& other) noexcept
{
    Responder old(std::exchange(m_state, std::exchange(other.m_state, nullptr)));
    return *this;
}

Responder::~Responder()
{
    if (m_state != nullptr)
        send(textResponse(500, "the service gave no answer"));
}

void Responder::send(Response response)
{
    if (const auto state = std::exchange(m_state, nullptr))
        state->answer(std::move(response));
}

struct Server::Impl : std::enable_shared_from_this<Server::Impl> {
    explicit Impl(asio::io_context& loopContext, const ServerLimits& limits)
        : context(loopContext)
        , acceptor(context)
        , acceptTimer(context)
        , graceTimer(context)
        , deadlines(context, [this](DeadlineTimer::TimePoint now) { return endOverdue(now); })
    {
        share.limits = limits;
        share.deadlines = &deadlines;
        share.gone = [this](const std::shared_ptr<Session>& session) { forget(session); };
    }

    asio::io_context& context;
    tcp::acceptor acceptor;
    asio::steady_timer acceptTimer;
    asio::steady_timer graceTimer;
    DeadlineTimer deadlines;
    SessionShare share;
    std::unordered_set<std::shared_ptr<Session>> sessions;
    std::function<void()> stopped;
    std::uint16_t port = 0;
    bool accepting = false;

    [[nodiscard]] ErrorCode open(const tcp::endpoint& endpoint)
    {
        ErrorCode error;
        acceptor.open(endpoint.protocol(), error);
        if (!error)
            prepareListener(acceptor, error);
        if (!error)
            acceptor.bind(endpoint, error);
        if (!error)
            acceptor.listen(asio::socket_base::max_listen_connections, error);
        if (error) {
            ErrorCode ignored; // the first error is the one to tell
            acceptor.close(ignored);
            return error;
        }
        port = acceptor.local_endpoint(error).port();
        return error;
    }

    void accept()
    {
        if (accepting || !acceptor.is_open() || sessions.size() >= share.limits.connections)
            return;
        accepting = true;
        acceptor.async_accept([self = shared_from_this()](const ErrorCode& error, tcp::socket socket) {
            self->accepting = false;
            self->onAccepted(error, std::move(socket));
        });
    }

    void onAccepted(const ErrorCode& error, tcp::socket socket)
    {
        if (!acceptor.is_open())
            return;
        if (!error) {
            begin(std::move(socket));
            accept();
        } else if (error == asio::error::connection_aborted) {
            accept();
        } else {
            acceptTimer.expires_after(acceptPause);
            acceptTimer.async_wait([self = shared_from_this()](const ErrorCode& cancelled) {
                if (!cancelled)
                    self->accept();
            });
        }
    }

    void begin(tcp::socket socket)
    {
        ErrorCode error;
        socket.non_blocking(true, error);
        if (error)
            return;
        ErrorCode ignored; // without it answers only come later
        socket.set_option(tcp::no_delay(true), ignored);
        keepFromChildren(socket.native_handle());
        const auto session = std::make_shared<Session>(std::move(socket), share);
        sessions.insert(session);
        session->start();
    }

    void forget(const std::shared_ptr<Session>& session)
    {
        sessions.erase(session);
        accept();
        finishStop();
    }

    DeadlineTimer::TimePoint endOverdue(DeadlineTimer::TimePoint now)
    {
        std::vector<std::shared_ptr<Session>> overdue;
        std::copy_if(sessions.begin(), sessions.end(), std::back_inserter(overdue),
            [now](const auto& session) { return session->deadline() <= now; });
        for (const auto& session : overdue)
            session->endOverdue();
        auto next = DeadlineTimer::TimePoint::max();
        for (const auto& session : sessions)
            next = std::min(next, session->deadline());
        return next;
    }

    [[nodiscard]] std::vector<std::shared_ptr<Session>> allSessions() const
    {
        return { sessions.begin(), sessions.end() };
    }

    void stop(std::chrono::milliseconds grace, std::function<void()> done)
    {
        if (share.stopping)
            return;
        share.stopping = true;
        stopped = std::move(done);
        closeAcceptor();
        for (const auto& session : allSessions())
            session->closeIfIdle();
        graceTimer.expires_after(grace);
        graceTimer.async_wait([self = shared_from_this()](const ErrorCode& cancelled) {
            if (cancelled)
                return;
            for (const auto& session : self->allSessions())
                session->close();
            self->finishStop();
        });
        finishStop();
    }

    void finishStop()
    {
        if (!share.stopping || !sessions.empty() || !stopped)
            return;
        graceTimer.cancel();
        deadlines.stop();
        asio::post(context, std::exchange(stopped, nullptr));
    }

    void closeAcceptor()
    {
        ErrorCode ignored; // nothing is left to do about it
        acceptor.close(ignored);
        acceptTimer.cancel();
    }

    void abandon()
    {
        stopped = nullptr;
        closeAcceptor();
        graceTimer.cancel();
        deadlines.stop();
        for (const auto& session : std::exchange(sessions, {}))
            session->detach();
    }
};

Server::Server(EventLoop& loop, ServerLimits limits)
    : m_impl(std::make_shared<Impl>(loop.context(), limits))
{
}

Server::~Server()
{
    m_impl->abandon();
}

void Server::route(std::string method, std::string_view pattern, Handler handler)
{
    m_impl->share.router.add(std::move(method), pattern, std::move(handler));
}

void Server::mergeSlashes(bool on)
{
    m_impl->share.router.mergeSlashes(on);
}

void Server::setCommonHeaders(std::vector<Header> headers)
{
    m_impl->share.commonHeaders = headerLines(headers);
}

void Server::setAnswerObserver(std::function<void(const Answered&)> observer)
{
    m_impl->share.answered = std::move(observer);
}

std::optional<std::string> Server::listen(const std::string& host, std::uint16_t port)
{
    ErrorCode error;
    asio::ip::address address = asio::ip::make_address(host == "localhost" ? "127.0.0.1" : host, error);
    if (error) {
        tcp::resolver resolver(m_impl->context);
        const auto found = resolver.resolve(host, std::to_string(port), tcp::resolver::passive, error);
        if (error || found.empty())
            return "the host name \"" + host
                + "\" is unknown here; use an address of this machine, like 127.0.0.1";
        address = found.begin()->endpoint().address();
    }
    error = m_impl->open(tcp::endpoint(address, port));
    if (error)
        return bindSentence(host, port, error);
    m_impl->accept();
    return std::nullopt;
}

std::uint16_t Server::port() const
{
    return m_impl->port;
}

void Server::stop(std::chrono::milliseconds grace, std::function<void()> done)
{
    m_impl->stop(grace, std::move(done));
}

std::size_t Server::requestsInFlight() const
{
    return m_impl->share.requestsInFlight;
}

} // namespace leaklab::http
