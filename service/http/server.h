#pragma once

#include "service/http/event_loop.h"
#include "service/http/message.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leaklab::http {

/// Sends the one answer to one request. Movable; may outlive the handler and answer turns later.
/// Destroyed without an answer it answers 500, so no client is ever left waiting.
/// Answering after the peer has gone, or after the server has stopped, does nothing.
class Responder {
public:
    struct State;
    explicit Responder(std::shared_ptr<State> state);
    Responder(Responder&&) noexcept;
    Responder& operator=(Responder&&) noexcept;
    ~Responder();

    void send(Response response);

private:
    std::shared_ptr<State> m_state;
};

using Handler = std::function<void(Request, Responder)>;

inline constexpr std::size_t noRoute = SIZE_MAX;

/// A request as it was answered.
struct Answered {
    /// Which route handled it, by the order they were added; noRoute when the server itself refused it.
    std::size_t route = noRoute;
    unsigned status = 0;
    /// From the request's arrival, wholly read, until its answer is handed over to be written.
    std::chrono::nanoseconds duration{ 0 };
};

struct ServerLimits {
    std::size_t headerBytes = 16 * 1024;
    std::size_t bodyBytes = 1024 * 1024;
    /// From the first byte of a request to the end of its header / of its body.
    std::chrono::milliseconds headerTime{ 10'000 };
    std::chrono::milliseconds bodyTime{ 30'000 };
    /// How long a kept connection may be silent between requests.
    std::chrono::milliseconds idleTime{ 60'000 };
    /// How long a peer may take to read an answer.
    std::chrono::milliseconds writeTime{ 30'000 };
    std::size_t connections = 10'000;
};

/// HTTP/1.1 server on one event loop: routes, limits, time-outs, pipelined requests answered in order
/// (a connection reads its next request only after the last answer is written, which is the back-pressure).
///
/// Oversized headers get 431, bodies 413, unparsable requests 400, slow ones 408; then the connection closes.
/// Unknown paths get 404, known paths with another method 405. Thread: the event loop's.
class Server {
public:
    explicit Server(EventLoop& loop, ServerLimits limits = {});
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// `pattern` is literal segments, `:name` for one decoded segment, `*` at the end for the rest:
    /// "/add/:id/:sku/:qty", "/api/cart/*". A segment with a bad percent escape is answered 400.
    /// Repeated slashes count as one when `mergeSlashes(true)`.
    void route(std::string method, std::string_view pattern, Handler handler);
    void mergeSlashes(bool on);

    /// Headers put on every reply, error replies included.
    void setCommonHeaders(std::vector<Header> headers);

    /// Told of every answer, those to what cannot be read as a request included; these took no time. Not told
    /// of requests cut off when the server stops. Set before listen(); must not throw.
    void setAnswerObserver(std::function<void(const Answered&)> observer);

    /// Binds and starts to accept. Port 0 picks a free one. Returns a sentence on failure
    /// ("port 8080 on 127.0.0.1 is already in use …").
    [[nodiscard]] std::optional<std::string> listen(const std::string& host, std::uint16_t port);
    [[nodiscard]] std::uint16_t port() const;

    /// Stops accepting, lets requests in flight finish for at most `grace`, closes idle connections at once,
    /// then calls `done` on the loop. Calling it again does nothing.
    void stop(std::chrono::milliseconds grace, std::function<void()> done);

    /// Requests begun and not yet answered.
    [[nodiscard]] std::size_t requestsInFlight() const;

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace leaklab::http
