#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace leaklab::store {

/// What one client may make the store hold before a command is complete. Bytes and counts.
struct RespLimits {
    std::size_t bulkBytes = std::size_t{ 8 } << 20;
    std::size_t commandBytes = std::size_t{ 16 } << 20;
    std::size_t arguments = 1024;
    std::size_t inlineBytes = 4096;
};

/// Turns the bytes of one connection into commands (RESP2 arrays of bulk strings, or inline commands),
/// however they are cut into pieces. Work is linear in the bytes, since nothing is looked at twice.
/// Owner: the connection. Thread: one. Errors: after Status::Broken the stream has no meaning any more.
class RespParser {
public:
    using Arguments = std::vector<std::string>;
    enum class Status { NeedMore, Command, Broken };

    explicit RespParser(RespLimits limits = {});
    void feed(std::string_view bytes);
    /// The next command, first word first, if all of it has come.
    [[nodiscard]] Status next(Arguments& command);
    /// Why the stream is broken, without "-ERR" and line end.
    [[nodiscard]] const std::string& error() const { return m_error; }

private:
    enum class Step { NeedMore, Done, Broken };
    Step takeLine(std::size_t limit, std::string_view& line);
    Step startCommand(Arguments& command, bool& complete);
    Step takeArgument();
    Step readInline(Arguments& command, bool& complete);
    Step fail(std::string error);

    RespLimits m_limits;
    std::string m_buffer;
    std::size_t m_position = 0;
    std::size_t m_scanned = 0; ///< up to here no line end was found
    std::size_t m_missing = 0; ///< arguments of the command under way still to come
    bool m_haveBulkLength = false;
    std::size_t m_bulkLength = 0;
    std::size_t m_commandBytes = 0;
    Arguments m_arguments;
    std::string m_error;
};

} // namespace leaklab::store
