#include "service/cart/redis_socket.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <hiredis/hiredis.h>

#include <csignal>

namespace leaklab::cart {

struct RedisSocket::Impl : std::enable_shared_from_this<Impl> {
    using Socket = boost::asio::posix::stream_descriptor;

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
    std::signal(SIGPIPE, SIG_IGN);
    m_impl->socket.assign(connection.fd);
}

RedisSocket::~RedisSocket()
{
    m_impl->open = false;
    m_impl->socket.release();
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
