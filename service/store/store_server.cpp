#include "service/store/store_server.h"

#include "service/http/socket_options.h"
#include "service/store/local_listener.h"

#include <boost/asio/ip/tcp.hpp>

#include <chrono>
#include <unordered_map>

namespace leaklab::store {

using boost::asio::ip::tcp;

struct StoreServer::Impl : std::enable_shared_from_this<Impl> {
    Impl(http::EventLoop& eventLoop, std::size_t maximumBytes, std::size_t clients)
        : loop(eventLoop)
        , maximumClients(clients)
        , keyspace(maximumBytes)
        , commands(keyspace, [this] { return info(); })
        , acceptor(loop.context())
    {
    }

    [[nodiscard]] std::string info() const
    {
        const auto uptime
            = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - started);
        return "tcp_port:" + std::to_string(port) + "\r\nuptime_in_seconds:" + std::to_string(uptime.count())
            + "\r\n# Clients\r\nconnected_clients:" + std::to_string(sessions.size()) + "\r\n";
    }

    void accept()
    {
        acceptor.async_accept(
            [self = shared_from_this()](const boost::system::error_code& error, tcp::socket socket) {
                if (!self->acceptor.is_open())
                    return;
                if (!error) {
                    boost::system::error_code ignored; // only makes answers later
                    socket.set_option(tcp::no_delay(true), ignored);
                    self->serve(Session::Socket(std::move(socket)));
                    return self->accept();
                }
                // Out of descriptors, most likely: trying again at once would spin.
                self->retry = self->loop.after(std::chrono::milliseconds(100), [self] { self->accept(); });
            });
    }

    void serve(Session::Socket socket)
    {
        if (sessions.size() >= maximumClients)
            return; // closing says it: the client sees the end of the connection
        auto session = std::make_shared<Session>(
            std::move(socket), commands, [weak = weak_from_this()](Session* ended) {
                if (const auto self = weak.lock())
                    self->sessions.erase(ended);
            });
        sessions.emplace(session.get(), session);
        session->start();
    }

    void sweepLater()
    {
        sweep = loop.after(std::chrono::seconds(1), [weak = weak_from_this()] {
            if (const auto self = weak.lock()) {
                self->keyspace.removeExpired();
                self->sweepLater();
            }
        });
    }

    http::EventLoop& loop;
    std::size_t maximumClients;
    Keyspace keyspace;
    Commands commands;
    tcp::acceptor acceptor;
    std::unique_ptr<LocalListener> local;
    std::unordered_map<Session*, std::shared_ptr<Session>> sessions;
    http::EventLoop::Timer retry;
    http::EventLoop::Timer sweep;
    std::uint16_t port = 0;
    std::chrono::steady_clock::time_point started = std::chrono::steady_clock::now();
};

StoreServer::StoreServer(http::EventLoop& loop, std::size_t maximumBytes, std::size_t maximumClients)
    : m_impl(std::make_shared<Impl>(loop, maximumBytes, maximumClients))
{
    m_impl->sweepLater();
}

StoreServer::~StoreServer()
{
    stop();
}

std::optional<std::string> StoreServer::listen(const std::string& host, std::uint16_t port)
{
    const auto where = "port " + std::to_string(port) + " on " + host;
    boost::system::error_code error;
    const auto address = boost::asio::ip::make_address(host == "localhost" ? "127.0.0.1" : host, error);
    if (error)
        return "\"" + host + "\" is not an IP address. Give one with --host, for example 127.0.0.1.";
    const tcp::endpoint endpoint(address, port);
    m_impl->acceptor.open(endpoint.protocol(), error);
    if (!error)
        http::prepareListener(m_impl->acceptor, error);
    if (!error)
        m_impl->acceptor.bind(endpoint, error);
    if (!error)
        m_impl->acceptor.listen(boost::asio::socket_base::max_listen_connections, error);
    if (error == boost::asio::error::address_in_use)
        return where + " is already in use. Choose another with --port, or 0 for a free one.";
    if (error)
        return "cannot listen on " + where + ": " + error.message() + ".";
    m_impl->port = m_impl->acceptor.local_endpoint(error).port();
    m_impl->accept();
    return std::nullopt;
}

std::optional<std::string> StoreServer::listenLocal(const std::string& path)
{
    m_impl->local = std::make_unique<LocalListener>(
        m_impl->loop.context(), [weak = m_impl->weak_from_this()](Session::Socket socket) {
            if (const auto self = weak.lock())
                self->serve(std::move(socket));
        });
    return m_impl->local->listen(path);
}

std::uint16_t StoreServer::port() const
{
    return m_impl->port;
}

void StoreServer::stop()
{
    boost::system::error_code ignored; // closed is closed
    m_impl->acceptor.close(ignored);
    if (m_impl->local)
        m_impl->local->close();
    m_impl->sweep = {};
    m_impl->retry = {};
    for (auto& [key, session] : m_impl->sessions)
        session->abandon();
    m_impl->sessions.clear();
}

} // namespace leaklab::store
