#pragma once

#include "service/http/event_loop.h"
#include "service/http/server.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leaklab::http {

/// One command-line option of a service: `--name VALUE` or `--name=VALUE`.
struct OptionSpec {
    std::string name; ///< without the dashes
    std::string valueName; ///< "PORT", "on|off"
    std::string help; ///< one line
    std::string defaultValue;
    std::string environment; ///< variable that gives the value when the option is absent; may be empty
};

/// The values of a service's options. Precedence: command line, environment, default.
class Options {
public:
    /// Returns a sentence naming the offending word when the arguments do not fit the specs.
    /// With `--help` or `--version` nothing else is checked; see information().
    [[nodiscard]] std::optional<std::string> parse(
        const std::vector<OptionSpec>& specs, const std::vector<std::string>& arguments);
    /// What to print instead of running, when `--help` or `--version` asks for it.
    [[nodiscard]] std::optional<std::string> information(
        std::string_view program, std::string_view summary, const std::vector<OptionSpec>& specs) const;
    [[nodiscard]] const std::string& value(const std::string& name) const;

private:
    std::map<std::string, std::string> m_values;
    bool m_helpWanted = false;
    bool m_versionWanted = false;
};

[[nodiscard]] std::optional<std::uint16_t> parsePort(std::string_view text); ///< 0..65535, digits only

struct HostPort {
    std::string host;
    std::uint16_t port = 0;
};
[[nodiscard]] std::optional<HostPort> parseHostPort(std::string_view text); ///< "127.0.0.1:8080"
/// Bytes: plain digits or with a binary suffix K, M, G (also KiB, MiB, GiB), e.g. "64M".
[[nodiscard]] std::optional<std::uint64_t> parseByteSize(std::string_view text);

/// Exit codes of a service process that ends by itself.
enum ExitCode : int {
    ExitOk = 0,
    ExitFailure = 1,
    ExitUsage = 2, ///< a sentence about the arguments is on stderr
    ExitPortTaken = 98, ///< could not bind
};

/// Calls `stop` once, on the loop, at SIGTERM, SIGINT, or when stdin is a pipe and reaches its end
/// (that is how a console on Windows, where there is no SIGTERM, asks for a graceful end).
/// Owned by main for the life of the loop.
class StopRequest {
public:
    StopRequest(EventLoop& loop, std::function<void()> stop);
    ~StopRequest();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The life of a service after its routes are set: binds, prints `NAME listening on http://HOST:PORT` as the
/// first line on stdout, runs until asked to stop, stops gracefully. Returns the process exit code.
/// `onStop` is called after the last answer, before the loop ends.
[[nodiscard]] int runService(std::string_view name, EventLoop& loop, Server& server, const std::string& host,
    std::uint16_t port, std::function<void()> onStop = {});

/// One plain log line on stdout, flushed: `2026-01-31T12:00:00.123Z level message`.
void logLine(std::string_view level, std::string_view message);

} // namespace leaklab::http
