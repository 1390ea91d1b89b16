#include "service/cart/redis_store.h"

#include "service/http/service_process.h"

#include <hiredis/hiredis.h>

#include <algorithm>
#include <utility>

namespace leaklab::cart {

namespace {

using namespace std::chrono_literals;
constexpr std::chrono::milliseconds firstPause = 50ms;
constexpr std::chrono::milliseconds longestPause = 1s;

StoreResult readReply(const redisReply& reply)
{
    using Outcome = StoreResult::Outcome;
    switch (reply.type) {
    case REDIS_REPLY_STRING:
    case REDIS_REPLY_STATUS:
        return { Outcome::Done, { reply.str, static_cast<std::size_t>(reply.len) }, {} };
    case REDIS_REPLY_NIL:
        return { Outcome::Missing, {}, {} };
    case REDIS_REPLY_INTEGER:
        return { reply.integer > 0 ? Outcome::Done : Outcome::Missing, {}, {} };
    case REDIS_REPLY_ERROR:
        return { Outcome::Failed, {},
            "the store refused: " + std::string(reply.str, static_cast<std::size_t>(reply.len)) };
    default:
        return { Outcome::Failed, {}, "the store gave an answer of a kind nobody asked for" };
    }
}

} // namespace

std::optional<StoreAddress> parseStoreAddress(std::string_view text)
{
    if (text.starts_with("unix:")) {
        StoreAddress address;
        address.path = text.substr(5);
        return address.path.empty() ? std::nullopt : std::optional(address);
    }
    const auto hostPort = http::parseHostPort(text);
    if (!hostPort || hostPort->port == 0)
        return std::nullopt;
    return StoreAddress{ hostPort->host, hostPort->port, {} };
}

RedisStore::RedisStore(http::EventLoop& loop, StoreAddress address, std::chrono::milliseconds timeOut)
    : m_loop(loop)
    , m_address(std::move(address))
    , m_timeOut(timeOut)
    , m_pause(firstPause)
{
    connect();
}

RedisStore::~RedisStore() = default;

void RedisStore::get(std::string_view key, Completion done)
{
    send({ "GET", key }, std::move(done));
}

void RedisStore::set(
    std::string_view key, std::string_view value, std::chrono::seconds lifetime, Completion done)
{
    send({ "SETEX", key, std::to_string(lifetime.count()), value }, std::move(done));
}

void RedisStore::remove(std::string_view key, Completion done)
{
    send({ "DEL", key }, std::move(done));
}

void RedisStore::ping(Completion done)
{
    send({ "PING" }, std::move(done));
}

void RedisStore::send(std::initializer_list<std::string_view> command, Completion done)
{
    if (m_connection && m_connection->send(command)) {
        const TimePoint now = std::chrono::steady_clock::now();
        m_pending.push_back({ std::move(done), now });
        watch(now);
        return;
    }
    m_loop.post([done = std::move(done), reason = m_lastReason] {
        done({ StoreResult::Outcome::Failed, {}, reason });
    });
}

void RedisStore::receive(const redisReply* reply)
{
    if (m_pending.empty())
        return;
    const Completion done = std::move(m_pending.front().done);
    m_pending.pop_front();
    if (reply)
        done(readReply(*reply));
    else
        done({ StoreResult::Outcome::Failed, {},
            "the connection to the store at " + m_address.text() + " was lost" });
}

void RedisStore::connect()
{
    m_connectingSince = std::chrono::steady_clock::now();
    m_lastReason = "the store at " + m_address.text() + " is not reachable";
    RedisConnection::Events events;
    events.connected = [this] {
        m_connected = true;
        m_pause = firstPause;
        http::logLine("info", "connected to the store at " + m_address.text());
    };
    events.lost = [this](const std::string& reason) { lost(reason); };
    events.reply = [this](const redisReply* reply) { receive(reply); };
    m_connection = std::make_unique<RedisConnection>(m_loop, m_address, std::move(events));
    watch(m_connectingSince);
}

void RedisStore::lost(const std::string& reason)
{
    const bool news = std::exchange(m_connected, false) || m_pause == firstPause;
    m_lastReason = "the store at " + m_address.text() + " is not reachable: " + reason;
    if (news)
        http::logLine("warning", m_lastReason + "; trying again until it is");
    m_connection.reset();
    fail(m_lastReason);
    connectLater();
}

void RedisStore::connectLater()
{
    m_reconnect = m_loop.after(m_pause, [this] { connect(); });
    m_pause = std::min(2 * m_pause, longestPause);
}

/// Everything under way fails; what its completions ask for anew is not among it.
void RedisStore::fail(const std::string& reason)
{
    std::deque<Pending> failed;
    failed.swap(m_pending);
    for (const Pending& pending : failed)
        pending.done({ StoreResult::Outcome::Failed, {}, reason });
}

/// One timer for all: it looks at the oldest operation, and comes back when the next could be due.
void RedisStore::watch(TimePoint since)
{
    if (std::exchange(m_watching, true))
        return;
    m_watch = m_loop.at(since + m_timeOut, [this] { checkTime(); });
}

void RedisStore::checkTime()
{
    m_watching = false;
    if (!m_connection || (m_connected && m_pending.empty()))
        return;
    const TimePoint oldest = m_connected ? m_pending.front().since : m_connectingSince;
    if (std::chrono::steady_clock::now() < oldest + m_timeOut)
        return watch(oldest);
    lost("no answer within " + std::to_string(m_timeOut.count()) + " ms");
}

} // namespace leaklab::cart
