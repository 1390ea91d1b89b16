#pragma once

#include "service/http/server.h"
#include "tests/support/loop_thread.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace leaklab::tests {

/// A server on a free loopback port, on a thread of its own.
class TestServer {
public:
    using SetUp = std::function<void(http::Server&)>;

    explicit TestServer(const SetUp& setUp, http::ServerLimits limits = {}, std::uint16_t port = 0)
    {
        m_thread.call([&] {
            m_server.emplace(m_thread.loop(), limits);
            setUp(*m_server);
            m_problem = m_server->listen("127.0.0.1", port).value_or(std::string());
            m_port = m_server->port();
        });
    }
    ~TestServer()
    {
        m_thread.call([this] { m_server.reset(); });
    }
    TestServer(const TestServer&) = delete;
    TestServer& operator=(const TestServer&) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] const std::string& problem() const { return m_problem; }
    LoopThread& thread() { return m_thread; }
    /// Use only inside thread().call().
    http::Server& server() { return *m_server; }

private:
    LoopThread m_thread;
    std::optional<http::Server> m_server;
    std::uint16_t m_port = 0;
    std::string m_problem;
};

} // namespace leaklab::tests
