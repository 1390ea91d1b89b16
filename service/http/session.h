#pragma once

#include "service/http/deadline_timer.h"
#include "service/http/input_buffer.h"
#include "service/http/message.h"
#include "service/http/output_buffers.h"
#include "service/http/request_parser.h"
#include "service/http/response_head.h"
#include "service/http/router.h"
#include "service/http/server.h"

#include <boost/asio/ip/tcp.hpp>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace leaklab::http {

class Session;

/// What a responder answers through. A request has one responder, and the session has one request at a time.
struct Responder::State {
    virtual ~State() = default;
    virtual void answer(Response response) = 0;
};

/// What the sessions of one server share. Owned by the server, which detaches its sessions before it goes.
struct SessionShare {
    ServerLimits limits;
    Router router;
    std::string commonHeaders;
    DeadlineTimer* deadlines = nullptr;
    std::size_t requestsInFlight = 0;
    std::function<void(const Answered&)> answered;
    bool stopping = false;
    std::function<void(const std::shared_ptr<Session>&)> gone;
};

/// One connection to the server: reads a request, hands it over, writes the answer, and only then looks at
/// the next request.
class Session final : public Responder::State, public std::enable_shared_from_this<Session> {
public:
    using TimePoint = DeadlineTimer::TimePoint;

    Session(boost::asio::ip::tcp::socket socket, SessionShare& share);

    void start();
    void answer(Response response) override;

    [[nodiscard]] TimePoint deadline() const { return m_deadline; }
    void endOverdue();

    /// The server is stopping: closes now unless a request is there to be answered.
    void closeIfIdle();
    void close();
    /// The server is going: closes, and touches nothing of the server any more.
    void detach();

private:
    enum class Phase { Idle, InHeader, InBody, Handling, Writing, Draining, Closed };

    void read();
    void onRead(const boost::system::error_code& error, std::size_t bytes);
    void consume();
    void awaitMore(RequestParser::State state);
    void dispatch();
    void handOver(Request request);
    void beginHandling()
    {
        m_phase = Phase::Handling;
        m_handlingSince = std::chrono::steady_clock::now();
        m_route = noRoute;
        ++m_share->requestsInFlight;
    }
    void endHandling(unsigned status)
    {
        --m_share->requestsInFlight;
        if (m_share->answered)
            m_share->answered({ m_route, status, std::chrono::steady_clock::now() - m_handlingSince });
    }
    void refuse(unsigned status, std::string reason);
    void write();
    void onWritten(const boost::system::error_code& error);
    void next();
    void drain();
    void setDeadline(TimePoint deadline);

    std::optional<boost::asio::ip::tcp::socket> m_socket;
    SessionShare* m_share;
    RequestParser m_parser;
    Phase m_phase = Phase::Idle;
    TimePoint m_deadline = TimePoint::max();
    TimePoint m_requestBegan;
    TimePoint m_handlingSince;
    std::size_t m_route = noRoute;

    InputBuffer m_input;
    bool m_reading = false;

    bool m_keepAlive = true;
    bool m_isHead = false;
    bool m_dispatching = false;
    std::string m_head;
    std::string m_body;
    OutputBuffers m_output;
};

} // namespace leaklab::http
