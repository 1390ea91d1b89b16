#pragma once

#include "service/store/commands.h"

#include <boost/asio/generic/stream_protocol.hpp>

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace leaklab::store {

/// One client's connection: reads, executes in order, answers in order. It reads on only after its answers
/// are written, so a client that does not read stops being served and costs a bounded amount of memory.
/// Owner: itself while an operation is under way, and the server. Thread: the event loop's.
class Session : public std::enable_shared_from_this<Session> {
public:
    using Socket = boost::asio::generic::stream_protocol::socket;
    Session(Socket socket, Commands& commands, std::function<void(Session*)> ended);

    void start();
    /// Closes at once; `ended` is not called.
    void abandon();

private:
    void read();
    void serve();
    void write(bool last);
    void end();

    Socket m_socket;
    Commands& m_commands;
    std::function<void(Session*)> m_ended;
    RespParser m_parser;
    RespParser::Arguments m_command;
    std::array<char, 16 * 1024> m_input;
    std::string m_output;
};

} // namespace leaklab::store
