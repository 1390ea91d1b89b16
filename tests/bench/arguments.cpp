#include "tests/bench/arguments.h"

#include "service/http/arguments.h"

#include <charconv>
#include <cstdio>
#include <utility>

namespace leaklab::bench {

Arguments::Arguments(std::string program, std::vector<http::OptionSpec> specs)
    : m_program(std::move(program))
    , m_specs(std::move(specs))
{
}

std::optional<int> Arguments::parse(int argc, char** argv, const std::string& summary)
{
    if (const auto error = m_options.parse(m_specs, http::programArguments(argc, argv))) {
        complain(*error);
        return http::ExitUsage;
    }
    const auto text = m_options.information(m_program, summary, m_specs);
    if (!text)
        return std::nullopt;
    std::fputs(text->c_str(), stdout);
    return http::ExitOk;
}

const std::string& Arguments::value(const std::string& name) const
{
    return m_options.value(name);
}

std::optional<int> Arguments::number(const std::string& name, int least, int most) const
{
    const std::string& text = value(name);
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc{} && end == text.data() + text.size() && number >= least && number <= most)
        return number;
    complain("--" + name + " must be a whole number from " + std::to_string(least) + " to "
        + std::to_string(most) + ".");
    return std::nullopt;
}

std::optional<http::HostPort> Arguments::server(const std::string& name) const
{
    auto server = http::parseHostPort(value(name));
    if (server && server->port != 0)
        return server;
    complain("--" + name + " must name a server, for example 127.0.0.1:8080.");
    return std::nullopt;
}

void Arguments::complain(const std::string& sentence) const
{
    std::fprintf(stderr, "%s: %s\n", m_program.c_str(), sentence.c_str());
}

} // namespace leaklab::bench
