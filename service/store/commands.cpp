#include "service/store/commands.h"

#include <charconv>
#include <optional>
#include <string_view>
#include <utility>

namespace leaklab::store {

namespace {

constexpr std::string_view nullBulk = "$-1\r\n";
constexpr std::string_view ok = "+OK\r\n";
/// A century: far enough for everybody, near enough that adding it to a clock cannot overflow.
constexpr long long longestSeconds = 100LL * 366 * 86'400;

std::string upperCase(std::string_view text)
{
    std::string upper(text);
    for (char& c : upper)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return upper;
}

void appendInteger(std::string& reply, long long value)
{
    reply += ':';
    reply += std::to_string(value);
    reply += "\r\n";
}

void appendBulk(std::string& reply, std::string_view value)
{
    reply += '$';
    reply += std::to_string(value.size());
    reply += "\r\n";
    reply += value;
    reply += "\r\n";
}

/// Nothing when it is not a whole number; 0 stands for a number out of range, which no expiry may be.
std::optional<long long> expiry(std::string_view text, long long unitsPerSecond)
{
    long long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::invalid_argument || end != text.data() + text.size())
        return std::nullopt;
    if (error != std::errc{} || value < 0 || value > longestSeconds * unitsPerSecond)
        return 0;
    return value;
}

void wrongArity(std::string& reply, std::string_view name)
{
    Commands::appendError(reply, "ERR wrong number of arguments for '" + std::string(name) + "' command");
}

} // namespace

Commands::Commands(Keyspace& keyspace, ServerInfo serverInfo)
    : m_keyspace(keyspace)
    , m_serverInfo(std::move(serverInfo))
{
}

void Commands::appendError(std::string& reply, const std::string& message)
{
    reply += '-';
    for (const char c : message)
        reply += c == '\r' || c == '\n' ? ' ' : c;
    reply += "\r\n";
}

bool Commands::execute(RespParser::Arguments& command, std::string& reply)
{
    ++m_executed;
    const std::string name = upperCase(command.front());
    if (name == "GET")
        get(command, reply);
    else if (name == "SETEX")
        setex(command, reply);
    else if (name == "SET")
        set(command, reply);
    else if (name == "DEL")
        del(command, reply);
    else if (name == "TTL" || name == "PTTL")
        ttl(command, reply, name == "PTTL");
    else if (name == "INFO")
        info(reply);
    else if (name == "PING" && command.size() == 1)
        reply += "+PONG\r\n";
    else if (name == "PING" && command.size() == 2)
        appendBulk(reply, command[1]);
    else if (name == "PING")
        wrongArity(reply, "ping");
    else if (name == "COMMAND")
        reply += "*0\r\n"; // redis-cli asks at its start and lives without
    else if (name == "CLIENT" || name == "SELECT")
        reply += name == "SELECT" && (command.size() != 2 || command[1] != "0")
            ? "-ERR there is only database 0\r\n"
            : ok;
    else if (name == "QUIT") {
        reply += ok;
        return false;
    } else
        appendError(reply, "ERR unknown command '" + command.front().substr(0, 64) + "'");
    return true;
}

void Commands::get(RespParser::Arguments& command, std::string& reply)
{
    if (command.size() != 2)
        return wrongArity(reply, "get");
    if (const std::string* value = m_keyspace.find(command[1]))
        appendBulk(reply, *value);
    else
        reply += nullBulk;
}

void Commands::setex(RespParser::Arguments& command, std::string& reply)
{
    if (command.size() != 4)
        return wrongArity(reply, "setex");
    const auto seconds = expiry(command[2], 1);
    if (!seconds)
        return appendError(reply, "ERR value is not an integer or out of range");
    if (*seconds == 0)
        return appendError(reply, "ERR invalid expire time in 'setex' command");
    store(reply, command[1], command[3], std::chrono::seconds(*seconds));
}

void Commands::set(RespParser::Arguments& command, std::string& reply)
{
    if (command.size() < 3)
        return wrongArity(reply, "set");
    std::optional<std::chrono::milliseconds> lifetime;
    bool onlyNew = false;
    bool onlyOld = false;
    for (std::size_t i = 3; i < command.size(); ++i) {
        const std::string option = upperCase(command[i]);
        const bool seconds = option == "EX";
        if ((seconds || option == "PX") && !lifetime && i + 1 < command.size()) {
            const auto amount = expiry(command[++i], seconds ? 1 : 1000);
            if (!amount)
                return appendError(reply, "ERR value is not an integer or out of range");
            if (*amount == 0)
                return appendError(reply, "ERR invalid expire time in 'set' command");
            lifetime = seconds ? std::chrono::seconds(*amount) : std::chrono::milliseconds(*amount);
        } else if (option == "NX" && !onlyOld)
            onlyNew = true;
        else if (option == "XX" && !onlyNew)
            onlyOld = true;
        else
            return appendError(reply, "ERR syntax error");
    }
    if (onlyNew || onlyOld) {
        const bool exists = m_keyspace.find(command[1]) != nullptr;
        if (exists != onlyOld) {
            reply += nullBulk;
            return;
        }
    }
    store(reply, command[1], command[2], lifetime);
}

void Commands::del(RespParser::Arguments& command, std::string& reply)
{
    if (command.size() < 2)
        return wrongArity(reply, "del");
    long long removed = 0;
    for (std::size_t i = 1; i < command.size(); ++i)
        removed += m_keyspace.remove(command[i]) ? 1 : 0;
    appendInteger(reply, removed);
}

void Commands::ttl(RespParser::Arguments& command, std::string& reply, bool milliseconds)
{
    if (command.size() != 2)
        return wrongArity(reply, milliseconds ? "pttl" : "ttl");
    const auto left = m_keyspace.lifetimeLeft(command[1]);
    if (!left)
        return appendInteger(reply, -2);
    if (!*left)
        return appendInteger(reply, -1);
    const long long value = (*left)->count();
    appendInteger(reply, milliseconds ? value : (value + 500) / 1000);
}

void Commands::info(std::string& reply)
{
    std::string text = "# Server\r\nserver_name:leaklab-store\r\nversion:" LEAKLAB_VERSION "\r\n";
    text += m_serverInfo();
    text += "# Memory\r\nused_memory:" + std::to_string(m_keyspace.usedBytes())
        + "\r\nmaxmemory:" + std::to_string(m_keyspace.maximumBytes())
        + "\r\nmaxmemory_policy:noeviction\r\n# Stats\r\ntotal_commands_processed:"
        + std::to_string(m_executed) + "\r\n# Keyspace\r\n";
    if (m_keyspace.keys() > 0)
        text += "db0:keys=" + std::to_string(m_keyspace.keys())
            + ",expires=" + std::to_string(m_keyspace.expiringKeys()) + "\r\n";
    appendBulk(reply, text);
}

void Commands::store(std::string& reply, std::string& key, std::string& value,
    std::optional<std::chrono::milliseconds> lifetime)
{
    if (m_keyspace.set(key, std::move(value), lifetime))
        reply += ok;
    else
        appendError(reply, "OOM command not allowed when used memory > 'max-memory'.");
}

} // namespace leaklab::store
