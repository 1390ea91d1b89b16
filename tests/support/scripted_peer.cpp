#include "tests/support/scripted_peer.h"

#include "tests/support/loop_thread.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>

#include <cstddef>
#include <optional>
#include <utility>

namespace leaklab::tests {

namespace asio = boost::asio;
using asio::ip::tcp;
using ErrorCode = boost::system::error_code;

namespace {

struct Conversation : std::enable_shared_from_this<Conversation> {
    Conversation(tcp::socket peer, ScriptedPeer::Script steps)
        : socket(std::move(peer))
        , script(std::move(steps))
    {
    }

    tcp::socket socket;
    ScriptedPeer::Script script;
    std::size_t step = 0;
    std::string input;

    void readRequest()
    {
        asio::async_read_until(socket, asio::dynamic_buffer(input), "\r\n\r\n",
            [self = shared_from_this()](const ErrorCode& error, std::size_t bytes) {
                if (error)
                    return;
                self->input.erase(0, bytes);
                self->answer();
            });
    }

    void answer()
    {
        if (step == script.size())
            return readRequest();
        const ScriptedPeer::Step& now = script[step++];
        asio::async_write(socket, asio::buffer(now.bytes),
            [self = shared_from_this(), after = now.after](const ErrorCode&, std::size_t) {
                if (after == ScriptedPeer::After::Keep)
                    return self->readRequest();
                ErrorCode ignored; // the client may have closed before
                if (after == ScriptedPeer::After::Reset)
                    self->socket.set_option(asio::socket_base::linger(true, 0), ignored);
                self->socket.close(ignored);
            });
    }
};

} // namespace

struct ScriptedPeer::Impl {
    explicit Impl(std::vector<Script> all)
        : scripts(std::move(all))
    {
    }

    void listen()
    {
        acceptor.emplace(thread.loop().context(), tcp::endpoint(asio::ip::address_v4::loopback(), 0));
        port = acceptor->local_endpoint().port();
        accept();
    }

    LoopThread thread;
    std::vector<Script> scripts;
    std::optional<tcp::acceptor> acceptor;
    std::uint16_t port = 0;
    std::atomic<int> accepted = 0;

    void accept()
    {
        acceptor->async_accept([this](const ErrorCode& error, tcp::socket socket) {
            if (error)
                return;
            const auto number = static_cast<std::size_t>(accepted++);
            Script script = number < scripts.size() ? scripts[number] : Script();
            std::make_shared<Conversation>(std::move(socket), std::move(script))->readRequest();
            accept();
        });
    }
};

ScriptedPeer::ScriptedPeer(std::vector<Script> scripts)
    : m_impl(std::make_shared<Impl>(std::move(scripts)))
{
    m_impl->thread.call([this] { m_impl->listen(); });
}

ScriptedPeer::~ScriptedPeer()
{
    m_impl->thread.call([this] { m_impl->acceptor.reset(); });
}

std::uint16_t ScriptedPeer::port() const
{
    return m_impl->port;
}
int ScriptedPeer::connections() const
{
    return m_impl->accepted;
}

ScriptedPeer::Step ScriptedPeer::answer(const std::string& body)
{
    return { "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body,
        After::Keep };
}

} // namespace leaklab::tests
