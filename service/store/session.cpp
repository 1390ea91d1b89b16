#include "service/store/session.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>

namespace leaklab::store {

namespace {

/// Answers waiting to be written at once; the pipeline goes on when they are gone.
constexpr std::size_t outputBytes = std::size_t{ 256 } << 10;

} // namespace

Session::Session(Socket socket, Commands& commands, std::function<void(Session*)> ended)
    : m_socket(std::move(socket))
    , m_commands(commands)
    , m_ended(std::move(ended))
{
}

void Session::start()
{
    read();
}

void Session::abandon()
{
    m_ended = nullptr;
    end();
}

void Session::read()
{
    m_socket.async_read_some(boost::asio::buffer(m_input),
        [self = shared_from_this()](const boost::system::error_code& error, std::size_t bytes) {
            if (error)
                return self->end();
            self->m_parser.feed(std::string_view(self->m_input.data(), bytes));
            self->serve();
        });
}

void Session::serve()
{
    while (m_output.size() < outputBytes) {
        switch (m_parser.next(m_command)) {
        case RespParser::Status::NeedMore:
            return m_output.empty() ? read() : write(false);
        case RespParser::Status::Broken:
            Commands::appendError(m_output, "ERR " + m_parser.error());
            return write(true);
        case RespParser::Status::Command:
            if (!m_commands.execute(m_command, m_output))
                return write(true);
        }
    }
    write(false);
}

void Session::write(bool last)
{
    boost::asio::async_write(m_socket, boost::asio::buffer(m_output),
        [self = shared_from_this(), last](const boost::system::error_code& error, std::size_t) {
            if (error || last)
                return self->end();
            self->m_output.clear();
            self->serve();
        });
}

void Session::end()
{
    boost::system::error_code ignored; // the connection is given up either way
    m_socket.close(ignored);
    if (m_ended)
        std::exchange(m_ended, nullptr)(this);
}

} // namespace leaklab::store
