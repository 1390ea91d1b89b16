#pragma once

#include "service/cart/cart_store.h"
#include "service/cart/redis_connection.h"
#include "service/http/event_loop.h"

#include <chrono>
#include <deque>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>

struct redisReply;

namespace leaklab::cart {

/// "HOST:PORT", or "unix:PATH" where the system has local sockets.
[[nodiscard]] std::optional<StoreAddress> parseStoreAddress(std::string_view text);

/// Keeps carts in a Redis, or what speaks like one. One connection, pipelined; lost, it is made anew with
/// growing pauses (50 ms to 1 s). A store that hangs gives hiredis nothing to report, so the time-out is
/// ours: it ends the connection with everything under way on it. A host that is a name is looked up while
/// everything else waits; an address costs nothing.
class RedisStore : public CartStore {
public:
    RedisStore(http::EventLoop& loop, StoreAddress address,
        std::chrono::milliseconds timeOut = std::chrono::seconds(2));
    ~RedisStore() override;

    void get(std::string_view key, Completion done) override;
    void set(std::string_view key, std::string_view value, std::chrono::seconds lifetime,
        Completion done) override;
    void remove(std::string_view key, Completion done) override;
    void ping(Completion done) override;
    [[nodiscard]] bool reachable() const override { return m_connected; }

private:
    using TimePoint = std::chrono::steady_clock::time_point;
    struct Pending {
        Completion done;
        TimePoint since;
    };

    void connect();
    void connectLater();
    void lost(const std::string& reason);
    void send(std::initializer_list<std::string_view> command, Completion done);
    void receive(const redisReply* reply);
    void fail(const std::string& reason);
    void watch(TimePoint since);
    void checkTime();

    http::EventLoop& m_loop;
    StoreAddress m_address;
    std::chrono::milliseconds m_timeOut;
    std::unique_ptr<RedisConnection> m_connection;
    bool m_connected = false;
    TimePoint m_connectingSince;
    std::chrono::milliseconds m_pause;
    std::string m_lastReason;
    std::deque<Pending> m_pending;
    http::EventLoop::Timer m_reconnect;
    http::EventLoop::Timer m_watch;
    bool m_watching = false;
};

} // namespace leaklab::cart
