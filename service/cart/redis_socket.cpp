#include "service/cart/redis_socket.h"

#include "service/http/stdin_watch.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <hiredis/hiredis.h>

namespace leaklab::cart {

struct RedisSocket::Impl : std::enable_shared_from_this<Impl> {
    using Socket = boost::asio::ip::tcp::socket;

    Impl(boost::asio::io_context& context, Ready onReadable, Ready onWritable)
        : socket(context)
        , readable(std::move(onReadable))
        , writable(std::move(onWritable))
    {
    }

    void wait(Socket::wait_type type, bool Impl::*waiting, Ready Impl::*ready)
    {
        if (this->*waiting || !open)
            return;
        this->*waiting = true;
        socket.async_wait(
            type, [self = shared_from_this(), waiting, ready](const boost::system::error_code&) {
                (*self).*waiting = false;
                if (self->open)
                    ((*self).*ready)();
            });
    }

    Socket socket;
    Ready readable;
    Ready writable;
    bool open = true;
    bool waitingToRead = false;
    bool waitingToWrite = false;
};

RedisSocket::RedisSocket(
    boost::asio::io_context& context, redisContext& connection, Ready readable, Ready writable)
    : m_impl(std::make_shared<Impl>(context, std::move(readable), std::move(writable)))
{
    // hiredis writes with write(), which would end the process when the other end has gone.
    http::ignoreBrokenPipes();
    // The family only matters for what Asio would do with addresses; nothing here does.
    boost::system::error_code error; // unassigned, every wait ends at once and hiredis reports the failure
    m_impl->socket.assign(boost::asio::ip::tcp::v4(), connection.fd, error);
}

RedisSocket::~RedisSocket()
{
    m_impl->open = false;
    boost::system::error_code ignored; // hiredis closes the socket itself, right after
    static_cast<void>(m_impl->socket.release(ignored));
}

void RedisSocket::awaitReadable()
{
    m_impl->wait(Impl::Socket::wait_read, &Impl::waitingToRead, &Impl::readable);
}

void RedisSocket::awaitWritable()
{
    m_impl->wait(Impl::Socket::wait_write, &Impl::waitingToWrite, &Impl::writable);
}

} // namespace leaklab::cart
