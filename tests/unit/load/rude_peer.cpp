#include "tests/unit/load/rude_peer.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <atomic>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

namespace leaklab::load {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

using Manner = RudePeer::Manner;

constexpr std::string_view good = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK";

/// What it says first.
std::string answer(Manner manner)
{
    switch (manner) {
    case Manner::BreaksOff:
    case Manner::HalfDead:
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"total\":";
    case Manner::Mumbles:
        return "mumble mumble\r\n\r\n";
    case Manner::Boasts:
        return "HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n{\"total\":";
    case Manner::Floods:
        return "HTTP/1.1 200 OK\r\n\r\n";
    case Manner::Rambles:
        return "HTTP/1.1 200 OK\r\nX-Excuse: ";
    case Manner::TakesLeave:
        return "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nOK";
    case Manner::Repeats:
        return std::string(good).append(good);
    case Manner::Slams:
    case Manner::Tires:
        return std::string(good);
    case Manner::Deaf:
    case Manner::Resets:
    case Manner::HangsUp:
    case Manner::Silent:
        break;
    }
    return {};
}

bool goesOnForever(Manner manner)
{
    return manner == Manner::Floods || manner == Manner::Rambles;
}

bool leavesItOpen(Manner manner)
{
    return manner == Manner::Silent || manner == Manner::HalfDead || manner == Manner::Repeats;
}

} // namespace

struct RudePeer::Impl {
    using SocketPtr = std::shared_ptr<tcp::socket>;

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

    void talk(const SocketPtr& socket)
    {
        socket->async_read_some(
            asio::buffer(request), [this, socket](const boost::system::error_code& error, std::size_t) {
                if (!error)
                    reply(socket);
            });
    }

    void reply(const SocketPtr& socket)
    {
        boost::system::error_code ignored; // the other end may have gone
        if (manner == Manner::Resets)
            socket->set_option(asio::socket_base::linger(true, 0), ignored);
        asio::write(*socket, asio::buffer(answer(manner)), ignored);
        if (goesOnForever(manner))
            goOn(socket, 0);
        else if (manner == Manner::Tires)
            hangUpOnNext(socket);
        else if (leavesItOpen(manner))
            talk(socket);
        else
            socket->close(ignored);
    }

    void goOn(const SocketPtr& socket, std::size_t taken)
    {
        if (taken > mostTaken)
            mostTaken = taken;
        socket->async_write_some(asio::buffer(filling),
            [this, socket, taken](const boost::system::error_code& error, std::size_t bytes) {
                if (!error)
                    goOn(socket, taken + bytes);
            });
    }

    void hangUpOnNext(const SocketPtr& socket)
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
    std::string filling = std::string(64 * 1024, 'x');
    std::atomic<std::size_t> mostTaken{ 0 };
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

std::size_t RudePeer::mostTaken() const
{
    return m_impl->mostTaken;
}

} // namespace leaklab::load
