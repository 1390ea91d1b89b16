#pragma once

#include "service/http/client.h"
#include "service/http/deadline_timer.h"
#include "service/http/input_buffer.h"
#include "service/http/output_buffers.h"
#include "service/http/response_parser.h"
#include "service/http/socket_options.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace leaklab::http {

/// A request on its way, and whom to tell.
struct Pending {
    Request request;
    Client::Done done;
    Exchange::TimePoint queued;
    bool retried = false;
};

void complete(Pending pending, Exchange exchange);
[[nodiscard]] Exchange failedExchange(const Pending& pending, Failure failure, std::string detail);

class ClientConnection;

/// What the connections of one client share. Owned by the client, which detaches its connections first.
struct ClientShare {
    ClientLimits limits;
    std::string host;
    std::uint16_t port = 0;
    std::string headTail; ///< what follows the target in every request: version and Host
    std::vector<boost::asio::ip::tcp::endpoint> endpoints; ///< empty until the name has been resolved
    DeadlineTimer* deadlines = nullptr;
    std::function<void(const std::shared_ptr<ClientConnection>&)> idle;
    std::function<void(const std::shared_ptr<ClientConnection>&)> gone;
    std::function<void(Pending)> retry;
};

/// One connection of a client: connects, then carries one request at a time. Listens also between requests,
/// so that a connection closed by the peer is not used again.
class ClientConnection : public std::enable_shared_from_this<ClientConnection> {
public:
    using TimePoint = DeadlineTimer::TimePoint;

    ClientConnection(boost::asio::io_context& context, ClientShare& share);

    void start(Pending pending);
    void send(Pending pending);

    [[nodiscard]] TimePoint deadline() const { return m_deadline; }
    void endOverdue();
    /// Closes and touches nothing of the client any more; the caller tells whoever waits.
    [[nodiscard]] std::optional<Pending> detach();

private:
    using ErrorCode = boost::system::error_code;

    void resolve();
    void connect(std::size_t endpoint);
    void onConnected(ErrorCode error, std::size_t endpoint);
    void sendHead();
    void read();
    void onRead(const ErrorCode& error, std::size_t bytes);
    void consume();
    void answered();
    void fail(Failure failure, std::string detail);
    void failWith(const ErrorCode& error);
    void close();
    void setDeadline(TimePoint deadline);

    std::optional<OutgoingSocket> m_socket;
    std::optional<boost::asio::ip::tcp::resolver> m_resolver;
    ClientShare* m_share;
    ResponseParser m_parser;
    InputBuffer m_input;
    std::optional<Pending> m_pending;
    TimePoint m_deadline = TimePoint::max();
    TimePoint m_sent;
    ErrorCode m_connectError;
    std::string m_head;
    OutputBuffers m_output;
    bool m_connected = false;
    bool m_writing = false; ///< the request is not wholly out, or never will be
    bool m_used = false; ///< has carried an answer before
    bool m_closed = false;
};

} // namespace leaklab::http
