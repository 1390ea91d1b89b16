#include "service/store/resp_parser.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace leaklab::store {

namespace {

constexpr std::size_t headerLineBytes = 64;
constexpr std::size_t compactAbove = std::size_t{ 64 } << 10;

std::optional<long long> wholeNumber(std::string_view text)
{
    long long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace

RespParser::RespParser(RespLimits limits)
    : m_limits(limits)
{
}

void RespParser::feed(std::string_view bytes)
{
    if (m_position == m_buffer.size()) {
        m_buffer.clear();
        m_scanned = m_position = 0;
    } else if (m_position > compactAbove) {
        m_buffer.erase(0, m_position);
        m_scanned -= std::min(m_scanned, m_position);
        m_position = 0;
    }
    m_buffer.append(bytes);
}

RespParser::Status RespParser::next(Arguments& command)
{
    for (;;) {
        if (!m_error.empty())
            return Status::Broken;
        bool complete = false;
        const Step step = m_missing == 0 ? startCommand(command, complete) : takeArgument();
        if (step == Step::NeedMore)
            return Status::NeedMore;
        if (step == Step::Broken)
            return Status::Broken;
        if (complete)
            return Status::Command;
        if (m_missing == 0 && !m_arguments.empty()) {
            command = std::move(m_arguments);
            m_arguments.clear();
            return Status::Command;
        }
    }
}

RespParser::Step RespParser::startCommand(Arguments& command, bool& complete)
{
    if (m_position == m_buffer.size())
        return Step::NeedMore;
    if (m_buffer[m_position] != '*')
        return readInline(command, complete);
    std::string_view line;
    if (const Step step = takeLine(headerLineBytes, line); step != Step::Done)
        return step;
    const auto count = wholeNumber(line.substr(1));
    if (!count || *count > static_cast<long long>(m_limits.arguments))
        return fail("Protocol error: invalid multibulk length");
    m_missing = *count > 0 ? static_cast<std::size_t>(*count) : 0;
    m_commandBytes = 0;
    m_haveBulkLength = false;
    return Step::Done;
}

RespParser::Step RespParser::takeArgument()
{
    if (!m_haveBulkLength) {
        std::string_view line;
        if (const Step step = takeLine(headerLineBytes, line); step != Step::Done)
            return step;
        if (line.empty() || line.front() != '$')
            return fail("Protocol error: expected '$' before each argument");
        const auto length = wholeNumber(line.substr(1));
        if (!length || *length < 0 || static_cast<unsigned long long>(*length) > m_limits.bulkBytes)
            return fail("Protocol error: invalid bulk length");
        m_bulkLength = static_cast<std::size_t>(*length);
        m_commandBytes += m_bulkLength;
        if (m_commandBytes > m_limits.commandBytes)
            return fail("Protocol error: the command is too large");
        m_haveBulkLength = true;
    }
    if (m_buffer.size() - m_position < m_bulkLength + 2)
        return Step::NeedMore;
    if (m_buffer.compare(m_position + m_bulkLength, 2, "\r\n") != 0)
        return fail("Protocol error: an argument is longer than its announced length");
    m_arguments.emplace_back(m_buffer, m_position, m_bulkLength);
    m_position += m_bulkLength + 2;
    m_scanned = m_position;
    m_haveBulkLength = false;
    --m_missing;
    return Step::Done;
}

RespParser::Step RespParser::readInline(Arguments& command, bool& complete)
{
    std::string_view line;
    if (const Step step = takeLine(m_limits.inlineBytes, line); step != Step::Done)
        return step;
    command.clear();
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t start = line.find_first_not_of(" \t", at);
        if (start == std::string_view::npos)
            break;
        at = std::min(line.find_first_of(" \t", start), line.size());
        command.emplace_back(line.substr(start, at - start));
    }
    // A web page can make a browser send these to a port of this machine; nothing of it may be obeyed.
    if (!command.empty() && (command.front() == "POST" || command.front() == "Host:"))
        return fail("Protocol error: this port speaks the Redis protocol, not HTTP");
    complete = !command.empty();
    return Step::Done;
}

RespParser::Step RespParser::takeLine(std::size_t limit, std::string_view& line)
{
    const std::size_t end = m_buffer.find('\n', std::max(m_position, m_scanned));
    if (end == std::string::npos) {
        m_scanned = m_buffer.size();
        return m_buffer.size() - m_position > limit ? fail("Protocol error: line too long") : Step::NeedMore;
    }
    if (end - m_position > limit)
        return fail("Protocol error: line too long");
    std::size_t length = end - m_position;
    if (length > 0 && m_buffer[end - 1] == '\r')
        --length;
    line = std::string_view(m_buffer).substr(m_position, length);
    m_position = m_scanned = end + 1;
    return Step::Done;
}

RespParser::Step RespParser::fail(std::string error)
{
    m_error = std::move(error);
    return Step::Broken;
}

} // namespace leaklab::store
