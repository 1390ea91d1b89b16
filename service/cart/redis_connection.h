#pragma once

#include "service/cart/redis_socket.h"
#include "service/http/event_loop.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

struct redisAsyncContext;
struct redisReply;

namespace leaklab::cart {

/// Where the store listens.
struct StoreAddress {
    std::string host;
    std::uint16_t port = 0;
    std::string path; ///< of a socket file; host and port mean nothing then
    [[nodiscard]] std::string text() const;
};

/// One hiredis connection, carried by the event loop. Commands are pipelined: those of one round of the loop
/// leave in one write. Owner: RedisStore. Thread: the event loop's.
class RedisConnection {
public:
    struct Events {
        std::function<void()> connected;
        /// The connection has gone, or never came about. Never called from inside a call to this object.
        std::function<void(const std::string& reason)> lost;
        /// The answer to the oldest unanswered command; null when it is lost with the connection.
        std::function<void(const redisReply*)> reply;
    };

    RedisConnection(http::EventLoop& loop, const StoreAddress& address, Events events);
    /// Unanswered commands are forgotten.
    ~RedisConnection();
    RedisConnection(const RedisConnection&) = delete;
    RedisConnection& operator=(const RedisConnection&) = delete;

    /// False when the connection is beyond use.
    [[nodiscard]] bool send(std::initializer_list<std::string_view> command);

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace leaklab::cart
