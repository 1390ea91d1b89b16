#pragma once

#include <functional>
#include <memory>
#include <utility>

struct redisContext;

namespace boost::asio {
class io_context;
}

namespace leaklab::cart {

/// Waits until a socket that hiredis owns can be read or written. Never reads, writes or closes it.
/// Destroyed, it calls nothing any more. Owner: the adapter. Thread: the event loop's.
class RedisSocket {
public:
    using Ready = std::function<void()>;
    RedisSocket(boost::asio::io_context& context, redisContext& connection, Ready readable, Ready writable);
    ~RedisSocket();
    RedisSocket(const RedisSocket&) = delete;
    RedisSocket& operator=(const RedisSocket&) = delete;

    /// Once each; asking again while waiting does nothing. Also called when the wait fails, since reading
    /// or writing then tells the reason.
    void awaitReadable();
    void awaitWritable();

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace leaklab::cart
