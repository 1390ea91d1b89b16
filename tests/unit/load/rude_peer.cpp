#include "tests/unit/load/rude_peer.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <string_view>
#include <thread>
#include <utility>

namespace leaklab::load {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

std::string_view lastWords(RudePeer::Manner manner)
{
    if (manner == RudePeer::Manner::BreaksOff)
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"total\":";
    if (manner == RudePeer::Manner::Mumbles)
        return "mumble mumble\r\n\r\n";
    if (manner == RudePeer::Manner::Boasts)
        return "HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n{\"total\":";
    if (manner == RudePeer::Manner::Tires)
        return "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK";
    return {};
}

} // namespace

struct RudePeer::Impl {
    explicit Impl(Manner wanted)
        : manner(wanted)
    {
        acceptor.open(tcp::v4());
        acceptor.bind({ asio::ip::address_v4::loopback(), 0 });
        if (manner == Manner::Deaf)
            return;
        acceptor.listen();
        accept();
        thread = std::thread([this] { context.run(); });
    }

    ~Impl()
    {
        context.stop();
        if (thread.joinable())
            thread.join();
    }

    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    void accept()
    {
        acceptor.async_accept([this](const boost::system::error_code& error, tcp::socket socket) {
            if (error)
                return;
            talk(std::make_shared<tcp::socket>(std::move(socket)));
            accept();
        });
    }

    void talk(const std::shared_ptr<tcp::socket>& socket)
    {
        socket->async_read_some(
            asio::buffer(request), [this, socket](const boost::system::error_code& error, std::size_t) {
                if (error)
                    return;
                boost::system::error_code ignored; // the other end may have gone
                if (manner == Manner::Resets)
                    socket->set_option(asio::socket_base::linger(true, 0), ignored);
                asio::write(*socket, asio::buffer(lastWords(manner)), ignored);
                if (manner == Manner::Tires)
                    hangUpOnNext(socket);
                else
                    socket->close(ignored);
            });
    }

    void hangUpOnNext(const std::shared_ptr<tcp::socket>& socket)
    {
        socket->async_read_some(
            asio::buffer(request), [socket](const boost::system::error_code&, std::size_t) {
                boost::system::error_code ignored;
                socket->close(ignored);
            });
    }

    Manner manner;
    asio::io_context context;
    tcp::acceptor acceptor{ context };
    std::array<char, 4096> request{};
    std::thread thread;
};

RudePeer::RudePeer(Manner manner)
    : m_impl(std::make_unique<Impl>(manner))
{
}

RudePeer::~RudePeer() = default;

std::uint16_t RudePeer::port() const
{
    return m_impl->acceptor.local_endpoint().port();
}

} // namespace leaklab::load
