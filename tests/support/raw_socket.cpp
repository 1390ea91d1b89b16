#include "tests/support/raw_socket.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <utility>

namespace leaklab::tests {

namespace asio = boost::asio;
using ErrorCode = boost::system::error_code;

struct RawSocket::Impl {
    asio::io_context context;
    asio::ip::tcp::socket socket{ context };
    bool closed = false;

    /// Runs what was begun, at most for the time limit.
    void finish()
    {
        context.restart();
        context.run_for(timeLimit);
        if (!context.stopped()) {
            socket.cancel();
            context.run();
        }
    }

    std::size_t readSome(std::string& into)
    {
        std::array<char, 16 * 1024> bytes;
        std::size_t count = 0;
        socket.async_read_some(asio::buffer(bytes), [&](const ErrorCode& error, std::size_t got) {
            count = got;
            if (error && error != asio::error::operation_aborted)
                closed = true;
        });
        finish();
        into.append(bytes.data(), count);
        return count;
    }
};

RawSocket::RawSocket(std::uint16_t port, int receiveBuffer)
    : m_impl(std::make_unique<Impl>())
{
    const asio::ip::tcp::endpoint peer(asio::ip::address_v4::loopback(), port);
    m_impl->socket.open(peer.protocol());
    if (receiveBuffer > 0)
        m_impl->socket.set_option(asio::socket_base::receive_buffer_size(receiveBuffer));
    ErrorCode error;
    m_impl->socket.connect(peer, error);
    m_impl->closed = error.failed();
    m_impl->socket.non_blocking(true, error);
}

RawSocket::~RawSocket() = default;

bool RawSocket::send(std::string_view bytes)
{
    bool sent = false;
    asio::async_write(m_impl->socket, asio::buffer(bytes.data(), bytes.size()),
        [&](const ErrorCode& error, std::size_t) { sent = !error; });
    m_impl->finish();
    return sent;
}

std::size_t RawSocket::sendSome(std::string_view bytes)
{
    ErrorCode error;
    return m_impl->socket.write_some(asio::buffer(bytes.data(), bytes.size()), error);
}

void RawSocket::shutdownSending()
{
    ErrorCode ignored; // the peer may have gone
    m_impl->socket.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
}

void RawSocket::reset()
{
    ErrorCode ignored; // the peer may have gone
    m_impl->socket.set_option(asio::socket_base::linger(true, 0), ignored);
    m_impl->socket.close(ignored);
}

std::string RawSocket::readUntil(std::string_view text)
{
    std::string all;
    while (!m_impl->closed && all.find(text) == std::string::npos) {
        if (m_impl->readSome(all) == 0)
            break;
    }
    return all;
}

std::string RawSocket::readToEnd()
{
    std::string all;
    while (!m_impl->closed) {
        if (m_impl->readSome(all) == 0)
            break;
    }
    return all;
}

bool RawSocket::closed() const
{
    return m_impl->closed;
}

} // namespace leaklab::tests
