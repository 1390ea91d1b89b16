#pragma once

#include "service/http/event_loop.h"
#include "service/http/message.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace leaklab::http {

enum class Failure {
    None,
    Resolve, ///< the host name means nothing
    Refused, ///< nobody listens there
    Reset, ///< the peer reset the connection
    CutOff, ///< the connection ended in the middle of, or instead of, an answer
    TimedOut, ///< connecting, or the whole request, took longer than allowed
    Malformed, ///< the answer is not HTTP, or larger than allowed
    QueueFull, ///< every connection is busy and the queue is full: never sent
    Stopped, ///< the client was destroyed or cancelled first
    Other,
};
[[nodiscard]] const char* failureName(Failure failure);

/// How one request ended. `failure == None` means `response` is the peer's answer, whatever its status.
struct Exchange {
    using TimePoint = std::chrono::steady_clock::time_point;
    Failure failure = Failure::None;
    Response response;
    std::string detail; ///< the system's words for a failure
    bool resent = false; ///< sent again on a fresh connection: the peer may have heard it twice
    TimePoint queued; ///< when request() was called
    TimePoint sent; ///< when the first byte went to the kernel; equal to `done` if it never did
    TimePoint done; ///< when the whole answer had been read, or the failure was known
};

struct ClientLimits {
    std::size_t connections = 64;
    std::size_t queue = 10'000;
    std::chrono::milliseconds connectTime{ 2'000 };
    std::chrono::milliseconds requestTime{ 5'000 }; ///< from sending to the last byte of the answer
    std::size_t bodyBytes = 8 * 1024 * 1024;
    /// Whether a GET is sent once more, on a fresh connection, when its kept one closed before a byte of the
    /// answer came. Off where a GET changes something: an add heard twice would put two into the cart.
    bool resendGet = true;
};

/// HTTP/1.1 client for one peer: kept connections up to a ceiling, a bounded queue in front of them,
/// time-outs, and a new connection whenever an old one has gone. A kept connection that turns out to be
/// closed before a byte of the answer came is retried once on a fresh one, if the limits allow it.
/// Thread: the event loop's; completions are called from the loop, never from inside request().
class Client {
public:
    Client(EventLoop& loop, std::string host, std::uint16_t port, ClientLimits limits = {});
    ~Client();
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    using Done = std::function<void(Exchange)>;
    void request(Request request, Done done);

    /// Ends everything under way and queued with Failure::Stopped.
    void cancelAll();

    [[nodiscard]] std::size_t inFlight() const;
    [[nodiscard]] std::size_t queued() const;

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace leaklab::http
