#include "service/http/client_connection.h"

#include "service/http/failure.h"
#include "service/http/request_head.h"

#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

#include <utility>

namespace leaklab::http {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using Clock = std::chrono::steady_clock;

constexpr std::size_t inputBytes = 68 * 1024;

} // namespace

void complete(Pending pending, Exchange exchange)
{
    if (pending.done)
        pending.done(std::move(exchange));
}

Exchange failedExchange(const Pending& pending, Failure failure, std::string detail)
{
    Exchange exchange;
    exchange.failure = failure;
    exchange.detail = std::move(detail);
    exchange.resent = pending.retried;
    exchange.queued = pending.queued;
    exchange.done = exchange.sent = Clock::now();
    return exchange;
}

ClientConnection::ClientConnection(asio::io_context& context, ClientShare& share)
    : m_socket(context)
    , m_share(&share)
    , m_parser(share.limits.bodyBytes)
    , m_input(inputBytes)
{
}

void ClientConnection::setDeadline(TimePoint deadline)
{
    m_deadline = deadline;
    m_share->deadlines->need(deadline);
}

void ClientConnection::start(Pending pending)
{
    m_pending = std::move(pending);
    setDeadline(Clock::now() + m_share->limits.connectTime);
    if (m_share->endpoints.empty())
        resolve();
    else
        connect(0);
}

void ClientConnection::resolve()
{
    m_resolver.emplace(m_socket->get_executor());
    m_resolver->async_resolve(m_share->host, std::to_string(m_share->port),
        [self = shared_from_this()](const ErrorCode& error, const tcp::resolver::results_type& found) {
            if (self->m_closed)
                return;
            self->m_resolver.reset();
            if (error) {
                self->fail(Failure::Resolve,
                    "the host name \"" + self->m_share->host
                        + "\" could not be resolved: " + error.message());
                return;
            }
            self->m_share->endpoints.assign(found.begin(), found.end());
            self->connect(0);
        });
}

void ClientConnection::connect(std::size_t endpoint)
{
    const tcp::endpoint target = m_share->endpoints[endpoint];
    ErrorCode error;
    m_socket->close(error);
    m_socket->open(target.protocol(), error);
    if (error) {
        asio::post(m_socket->get_executor(),
            [self = shared_from_this(), error, endpoint] { self->onConnected(error, endpoint); });
        return;
    }
    prepareOutgoing(*m_socket);
    ErrorCode ignored; // without it requests only leave later
    m_socket->set_option(tcp::no_delay(true), ignored);
    m_socket->async_connect(target, [self = shared_from_this(), endpoint](const ErrorCode& result) {
        self->onConnected(result, endpoint);
    });
}

void ClientConnection::onConnected(ErrorCode error, std::size_t endpoint)
{
    if (m_closed)
        return;
    if (!error) {
        // With nobody listening on a port of the system's own choice, a socket can meet itself there.
        ErrorCode ignored;
        if (m_socket->local_endpoint(ignored) == m_socket->remote_endpoint(ignored))
            error = asio::error::connection_refused;
    }
    if (!error)
        m_socket->non_blocking(true, error);
    if (!error) {
        m_connected = true;
        sendHead();
        if (!m_closed)
            read();
        return;
    }
    if (!m_connectError)
        m_connectError = error;
    if (endpoint + 1 < m_share->endpoints.size())
        connect(endpoint + 1);
    else
        failWith(m_connectError);
}

void ClientConnection::send(Pending pending)
{
    m_pending = std::move(pending);
    sendHead();
}

void ClientConnection::sendHead()
{
    m_parser.reset(m_pending->request.method == "HEAD");
    writeRequestHead(m_head, m_pending->request, m_share->headTail);
    m_output = { asio::buffer(m_head), asio::buffer(m_pending->request.body) };
    m_sent = Clock::now();
    setDeadline(m_sent + m_share->limits.requestTime);
    m_writing = true;

    ErrorCode error;
    if (sendAtOnce(*m_socket, m_output, error)) {
        m_writing = false;
        return;
    }
    if (error)
        return; // the read that is under way ends too, perhaps with the reason as an answer
    asio::async_write(*m_socket, m_output, [self = shared_from_this()](const ErrorCode& result, std::size_t) {
        if (!result)
            self->m_writing = false;
    });
}

void ClientConnection::read()
{
    if (!m_input.makeRoom()) {
        fail(Failure::Malformed, "a line of the answer is too long");
        return;
    }
    m_socket->async_read_some(
        m_input.room(), [self = shared_from_this()](const ErrorCode& error, std::size_t bytes) {
            self->onRead(error, bytes);
        });
}

void ClientConnection::onRead(const ErrorCode& error, std::size_t bytes)
{
    if (m_closed)
        return;
    if (!m_pending) {
        // Closed by the peer while idle, or it sent what nobody asked for.
        close();
        return;
    }
    if (!error) {
        m_input.filled(bytes);
        consume();
        return;
    }
    if (error == asio::error::eof) {
        m_parser.putEnd();
        if (m_parser.state() == ResponseParser::State::Done) {
            answered();
            return;
        }
    }
    failWith(error);
}

void ClientConnection::consume()
{
    m_input.take(m_parser.put(m_input.view()));
    switch (m_parser.state()) {
    case ResponseParser::State::More:
        read();
        return;
    case ResponseParser::State::Done:
        answered();
        return;
    case ResponseParser::State::Bad:
        fail(Failure::Malformed, m_parser.badReason());
        return;
    }
}

void ClientConnection::answered()
{
    const auto self = shared_from_this();
    Pending pending = std::move(*m_pending);
    m_pending.reset();
    m_deadline = TimePoint::max();
    Exchange exchange;
    exchange.response = m_parser.takeResponse();
    exchange.resent = pending.retried;
    exchange.queued = pending.queued;
    exchange.sent = m_sent;
    exchange.done = Clock::now();
    m_used = true;
    if (m_parser.keepAlive() && !m_writing && m_input.empty()) {
        read();
        m_share->idle(self);
    } else {
        close();
    }
    complete(std::move(pending), std::move(exchange));
}

void ClientConnection::failWith(const ErrorCode& error)
{
    const Failure failure = failureOf(error);
    const bool closedBefore
        = (failure == Failure::CutOff || failure == Failure::Reset) && m_used && !m_parser.gotSome();
    const bool mayResend
        = m_share->limits.resendGet && m_pending && !m_pending->retried && m_pending->request.method == "GET";
    if (closedBefore && mayResend) {
        Pending pending = std::move(*m_pending);
        m_pending.reset();
        pending.retried = true;
        ClientShare& share = *m_share;
        close();
        share.retry(std::move(pending));
        return;
    }
    fail(failure, error.message());
}

void ClientConnection::fail(Failure failure, std::string detail)
{
    if (m_closed)
        return;
    const auto self = shared_from_this();
    std::optional<Pending> pending = std::exchange(m_pending, std::nullopt);
    const bool connected = m_connected;
    if (!connected)
        m_share->endpoints.clear();
    close();
    if (!pending)
        return;
    Exchange exchange = failedExchange(*pending, failure, std::move(detail));
    if (connected)
        exchange.sent = m_sent;
    complete(std::move(*pending), std::move(exchange));
}

void ClientConnection::endOverdue()
{
    fail(Failure::TimedOut, m_connected ? "no whole answer in time" : "no connection in time");
}

void ClientConnection::close()
{
    if (m_closed)
        return;
    const auto self = shared_from_this();
    ClientShare& share = *m_share;
    (void)detach();
    share.gone(self);
}

std::optional<Pending> ClientConnection::detach()
{
    m_closed = true;
    m_deadline = TimePoint::max();
    m_resolver.reset();
    m_socket.reset();
    m_share = nullptr;
    return std::exchange(m_pending, std::nullopt);
}

} // namespace leaklab::http
