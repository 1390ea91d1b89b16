#include "service/cart/redis_connection.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <hiredis/async.h>
#include <hiredis/hiredis.h>

#include <array>
#include <optional>

namespace leaklab::cart {

std::string StoreAddress::text() const
{
    return path.empty() ? host + ":" + std::to_string(port) : "unix:" + path;
}

/// Only what hiredis 0.14 and 1.2 have in common is used.
struct RedisConnection::Impl : std::enable_shared_from_this<Impl> {
    Impl(http::EventLoop& eventLoop, Events itsEvents)
        : loop(eventLoop)
        , events(std::move(itsEvents))
    {
    }

    void open(const StoreAddress& address)
    {
        redis = address.path.empty() ? redisAsyncConnect(address.host.c_str(), address.port)
                                     : redisAsyncConnectUnix(address.path.c_str());
        if (!redis || redis->err != 0) {
            loseLater(redis ? redis->errstr : "out of memory");
            free();
            return;
        }
        redis->data = this;
        redis->ev.data = this;
        redis->ev.addRead = [](void* self) { static_cast<Impl*>(self)->addRead(); };
        redis->ev.delRead = [](void* self) { static_cast<Impl*>(self)->wantRead = false; };
        redis->ev.addWrite = [](void* self) { static_cast<Impl*>(self)->addWrite(); };
        redis->ev.delWrite = [](void* self) { static_cast<Impl*>(self)->wantWrite = false; };
        redis->ev.cleanup = [](void* self) { static_cast<Impl*>(self)->socket.reset(); };
        socket.emplace(
            loop.context(), redis->c, [this] { readable(); }, [this] { writable(); });
        redisAsyncSetConnectCallback(redis, onConnect);
        redisAsyncSetDisconnectCallback(redis, onDisconnect);
    }

    void free()
    {
        if (redisAsyncContext* old = std::exchange(redis, nullptr)) {
            old->data = nullptr;
            redisAsyncFree(old);
        }
    }

    void addRead()
    {
        wantRead = true;
        if (socket)
            socket->awaitReadable();
    }

    void addWrite()
    {
        wantWrite = true;
        if (!socket)
            return;
        if (!isConnected || inWrite)
            return socket->awaitWritable(); // the kernel has to say when
        if (std::exchange(flushPosted, true))
            return;
        boost::asio::post(loop.context(), [self = shared_from_this()] {
            self->flushPosted = false;
            self->writable();
        });
    }

    void readable()
    {
        if (!redis || !wantRead)
            return;
        const auto self = shared_from_this(); // a reply's receiver may let go of the connection
        redisAsyncHandleRead(redis);
    }

    void writable()
    {
        if (!redis || !wantWrite)
            return;
        const auto self = shared_from_this();
        inWrite = true;
        redisAsyncHandleWrite(redis);
        inWrite = false;
    }

    void loseLater(std::string why)
    {
        loop.post([weak = weak_from_this(), why = std::move(why)] {
            const auto self = weak.lock();
            if (self && self->events.lost)
                self->events.lost(why);
        });
    }

    static void onConnect(const redisAsyncContext* context, int status)
    {
        auto* self = static_cast<Impl*>(context->data);
        if (!self)
            return;
        if (status == REDIS_OK) {
            self->isConnected = true;
            self->events.connected();
            return;
        }
        self->redis = nullptr; // hiredis frees it itself
        self->loseLater(context->errstr ? context->errstr : "no connection");
    }

    static void onDisconnect(const redisAsyncContext* context, int)
    {
        auto* self = static_cast<Impl*>(context->data);
        if (!self)
            return;
        self->redis = nullptr;
        self->loseLater(context->err != 0 && context->errstr ? context->errstr : "the connection was closed");
    }

    static void onReply(redisAsyncContext* context, void* reply, void*)
    {
        auto* self = static_cast<Impl*>(context->data);
        if (self && self->events.reply)
            self->events.reply(static_cast<const redisReply*>(reply));
    }

    http::EventLoop& loop;
    Events events;
    redisAsyncContext* redis = nullptr;
    std::optional<RedisSocket> socket;
    bool isConnected = false;
    bool wantRead = false;
    bool wantWrite = false;
    bool inWrite = false;
    bool flushPosted = false;
};

RedisConnection::RedisConnection(http::EventLoop& loop, const StoreAddress& address, Events events)
    : m_impl(std::make_shared<Impl>(loop, std::move(events)))
{
    m_impl->open(address);
}

RedisConnection::~RedisConnection()
{
    m_impl->events = {};
    m_impl->free();
}

bool RedisConnection::send(std::initializer_list<std::string_view> command)
{
    if (!m_impl->redis)
        return false;
    constexpr std::size_t longest = 4;
    std::array<const char*, longest> words{};
    std::array<std::size_t, longest> lengths{};
    std::size_t count = 0;
    for (const std::string_view word : command) {
        words[count] = word.data();
        lengths[count++] = word.size();
    }
    return redisAsyncCommandArgv(
               m_impl->redis, Impl::onReply, nullptr, static_cast<int>(count), words.data(), lengths.data())
        == REDIS_OK;
}

} // namespace leaklab::cart
