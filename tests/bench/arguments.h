#pragma once

#include "service/http/service_process.h"

#include <optional>
#include <string>
#include <vector>

namespace leaklab::bench {

/// The command line of a bench program. What does not fit is told on stderr.
class Arguments {
public:
    Arguments(std::string program, std::vector<http::OptionSpec> specs);

    /// The exit code when the program is to end at once: help was asked for, or an option is not known.
    [[nodiscard]] std::optional<int> parse(int argc, char** argv, const std::string& summary);
    [[nodiscard]] const std::string& value(const std::string& name) const;
    [[nodiscard]] std::optional<int> number(const std::string& name, int least, int most) const;
    [[nodiscard]] std::optional<http::HostPort> server(const std::string& name) const;

private:
    void complain(const std::string& sentence) const;

    std::string m_program;
    std::vector<http::OptionSpec> m_specs;
    http::Options m_options;
};

} // namespace leaklab::bench
