#pragma once

#include "service/store/keyspace.h"
#include "service/store/resp_parser.h"

#include <cstdint>
#include <functional>
#include <string>

namespace leaklab::store {

/// Executes commands against the keyspace and writes the RESP2 replies.
/// Owner: the store process. Thread: one. Errors are replies, never anything else.
class Commands {
public:
    /// Lines of INFO that only the server knows ("connected_clients:3\r\n…").
    using ServerInfo = std::function<std::string()>;
    Commands(Keyspace& keyspace, ServerInfo serverInfo);

    /// Appends the reply to `reply`. False: the client asked to be disconnected after it.
    [[nodiscard]] bool execute(RespParser::Arguments& command, std::string& reply);

    static void appendError(std::string& reply, const std::string& message);

private:
    void get(RespParser::Arguments& command, std::string& reply);
    void setex(RespParser::Arguments& command, std::string& reply);
    void set(RespParser::Arguments& command, std::string& reply);
    void del(RespParser::Arguments& command, std::string& reply);
    void ttl(RespParser::Arguments& command, std::string& reply, bool milliseconds);
    void info(std::string& reply);
    void store(std::string& reply, std::string& key, std::string& value,
        std::optional<std::chrono::milliseconds> lifetime);

    Keyspace& m_keyspace;
    ServerInfo m_serverInfo;
    std::uint64_t m_executed = 0;
};

} // namespace leaklab::store
