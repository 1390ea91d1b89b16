#pragma once

#include "service/http/event_loop.h"
#include "service/store/commands.h"
#include "service/store/keyspace.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace leaklab::store {

/// Listens on TCP, and on a local socket where the system has them, and serves every client.
/// Owner: main. Thread: the event loop's. Errors come back as sentences.
class StoreServer {
public:
    StoreServer(http::EventLoop& loop, std::size_t maximumBytes, std::size_t maximumClients = 1000);
    ~StoreServer();
    StoreServer(const StoreServer&) = delete;
    StoreServer& operator=(const StoreServer&) = delete;

    [[nodiscard]] std::optional<std::string> listen(const std::string& host, std::uint16_t port);
    /// A socket file only this user can reach. An old one in its place is replaced.
    [[nodiscard]] std::optional<std::string> listenLocal(const std::string& path);
    [[nodiscard]] std::uint16_t port() const;

    /// Stops accepting and closes every connection.
    void stop();

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace leaklab::store
