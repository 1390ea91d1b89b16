#include "service/http/session.h"

#include "service/http/service_process.h"

#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <exception>
#include <utility>

namespace leaklab::http {
namespace {

namespace asio = boost::asio;
using ErrorCode = boost::system::error_code;
using Clock = std::chrono::steady_clock;

constexpr std::size_t inputSlack = 4 * 1024;
// How long a peer is listened to after the last answer. Closing while it still sends would make its
// system throw away the answer.
constexpr std::chrono::milliseconds drainTime{ 2'000 };
constexpr std::chrono::milliseconds drainTimeWhenStopping{ 200 };
constexpr std::string_view continueLine = "HTTP/1.1 100 Continue\r\n\r\n";

} // namespace

Session::Session(asio::ip::tcp::socket socket, SessionShare& share)
    : m_socket(std::move(socket))
    , m_share(&share)
    , m_parser(share.limits)
    // Room for the longest header, and for some of what a peer sends right behind it.
    , m_input(share.limits.headerBytes + inputSlack)
{
}

void Session::start()
{
    setDeadline(Clock::now() + m_share->limits.idleTime);
    read();
}

void Session::setDeadline(TimePoint deadline)
{
    m_deadline = deadline;
    m_share->deadlines->need(deadline);
}

void Session::read()
{
    if (m_reading)
        return;
    if (m_phase == Phase::Draining)
        m_input.clear();
    if (!m_input.makeRoom()) {
        refuse(400, "a line of the request is too long");
        return;
    }
    m_reading = true;
    m_socket->async_read_some(
        m_input.room(), [self = shared_from_this()](const ErrorCode& error, std::size_t bytes) {
            self->onRead(error, bytes);
        });
}

void Session::onRead(const ErrorCode& error, std::size_t bytes)
{
    m_reading = false;
    switch (m_phase) {
    case Phase::Idle:
    case Phase::InHeader:
    case Phase::InBody:
        if (error) {
            close();
            return;
        }
        m_input.filled(bytes);
        consume();
        return;
    case Phase::Draining:
        if (error)
            close();
        else
            read();
        return;
    case Phase::Handling:
    case Phase::Writing: // a refusal is on its way: what still comes in does not matter
    case Phase::Closed:
        return;
    }
}

void Session::consume()
{
    if (m_phase == Phase::Closed)
        return;
    m_input.take(m_parser.put(m_input.view()));
    switch (m_parser.state()) {
    case RequestParser::State::NeedHeader:
    case RequestParser::State::NeedBody:
        awaitMore(m_parser.state());
        return;
    case RequestParser::State::Done:
        dispatch();
        return;
    case RequestParser::State::Bad:
        refuse(m_parser.badStatus(), m_parser.badReason());
        return;
    }
}

void Session::awaitMore(RequestParser::State state)
{
    if (m_phase == Phase::Idle)
        m_requestBegan = Clock::now();
    const Phase phase = state == RequestParser::State::NeedBody ? Phase::InBody : Phase::InHeader;
    if (phase != m_phase) {
        m_phase = phase;
        const auto& limits = m_share->limits;
        setDeadline(m_requestBegan + (phase == Phase::InBody ? limits.bodyTime : limits.headerTime));
    }
    if (m_parser.takeExpectContinue()) {
        // Nothing else is on its way to the peer, so these few bytes always fit; a peer that does not get
        // them sends its body a little later.
        ErrorCode ignored;
        m_socket->write_some(asio::buffer(continueLine), ignored);
    }
    read();
}

void Session::dispatch()
{
    Request request = m_parser.takeRequest();
    m_deadline = TimePoint::max();
    m_keepAlive = m_parser.keepAlive();
    m_isHead = request.method == "HEAD";
    beginHandling();

    // An answer given inside the handler is written there, but the next request waits until the stack is
    // unwound.
    const auto self = shared_from_this();
    m_dispatching = true;
    handOver(std::move(request));
    m_dispatching = false;
    if (m_phase == Phase::Idle)
        next();
}

void Session::handOver(Request request)
{
    Router::Match match = m_share->router.find(request);
    if (match.handler == nullptr) {
        answer(std::move(match.refusal));
        return;
    }
    m_route = match.route;
    Responder responder(shared_from_this());
    try {
        (*match.handler)(std::move(request), std::move(responder));
    } catch (const std::exception& error) {
        // The responder has answered 500 while the stack was unwound; here the reason is told.
        logLine("error", std::string("a request handler failed: ") + error.what());
    }
}

void Session::refuse(unsigned status, std::string reason)
{
    m_keepAlive = false;
    m_isHead = false;
    beginHandling();
    answer(textResponse(status, std::move(reason)));
}

void Session::answer(Response response)
{
    if (m_phase != Phase::Handling)
        return;
    endHandling(response.status);
    m_keepAlive = m_keepAlive && !m_share->stopping;
    const AfterAnswer after = !m_keepAlive ? AfterAnswer::Close
        : m_parser.isHttp10()              ? AfterAnswer::KeepOpenHttp10
                                           : AfterAnswer::KeepOpen;
    writeResponseHead(m_head, response, m_share->commonHeaders, after);
    m_body = m_isHead || !statusHasBody(response.status) ? std::string() : std::move(response.body);
    m_output = { asio::buffer(m_head), asio::buffer(m_body) };
    m_phase = Phase::Writing;
    write();
}

void Session::write()
{
    ErrorCode error;
    const bool allSent = sendAtOnce(*m_socket, m_output, error);
    if (error || allSent) {
        onWritten(error);
        return;
    }
    setDeadline(Clock::now() + m_share->limits.writeTime);
    asio::async_write(*m_socket, m_output,
        [self = shared_from_this()](const ErrorCode& result, std::size_t) { self->onWritten(result); });
}

void Session::onWritten(const ErrorCode& error)
{
    if (m_phase != Phase::Writing)
        return;
    if (error) {
        close();
        return;
    }
    m_body = std::string();
    if (!m_keepAlive) {
        drain();
        return;
    }
    m_parser.reset();
    m_phase = Phase::Idle;
    setDeadline(Clock::now() + m_share->limits.idleTime);
    if (!m_dispatching)
        next();
}

void Session::next()
{
    if (m_input.empty()) {
        if (m_share->stopping)
            closeIfIdle();
        else
            read();
        return;
    }
    // A pipelined request gets a turn of its own, so that other connections get theirs in between.
    asio::post(m_socket->get_executor(), [self = shared_from_this()] { self->consume(); });
}

void Session::drain()
{
    ErrorCode error;
    m_socket->shutdown(asio::ip::tcp::socket::shutdown_send, error);
    if (error) {
        close();
        return;
    }
    m_phase = Phase::Draining;
    setDeadline(Clock::now() + (m_share->stopping ? drainTimeWhenStopping : drainTime));
    read();
}

void Session::endOverdue()
{
    if (m_phase == Phase::InHeader)
        refuse(408, "the request header took too long to arrive");
    else if (m_phase == Phase::InBody)
        refuse(408, "the request body took too long to arrive");
    else
        close();
}

void Session::closeIfIdle()
{
    if (m_phase == Phase::Draining) {
        setDeadline(std::min(m_deadline, Clock::now() + drainTimeWhenStopping));
        return;
    }
    if (m_phase != Phase::Idle || !m_input.empty())
        return;
    ErrorCode error;
    const bool requestWaits = m_socket->available(error) > 0 && !error;
    if (requestWaits)
        read();
    else
        close();
}

void Session::close()
{
    if (m_phase == Phase::Closed)
        return;
    const auto self = shared_from_this();
    if (m_phase == Phase::Handling)
        --m_share->requestsInFlight;
    m_phase = Phase::Closed;
    m_deadline = TimePoint::max();
    ErrorCode ignored; // the peer may have gone before
    m_socket->close(ignored);
    m_share->gone(self);
}

void Session::detach()
{
    m_phase = Phase::Closed;
    m_deadline = TimePoint::max();
    m_socket.reset();
    m_share = nullptr;
}

} // namespace leaklab::http
