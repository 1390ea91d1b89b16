#include "service/http/service_process.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdlib>
#include <limits>

namespace leaklab::http {
namespace {

const OptionSpec* findSpec(const std::vector<OptionSpec>& specs, std::string_view name)
{
    const auto found = std::find_if(
        specs.begin(), specs.end(), [name](const OptionSpec& spec) { return spec.name == name; });
    return found == specs.end() ? nullptr : &*found;
}

template <typename Number> std::optional<Number> parseDigits(std::string_view text)
{
    Number number{};
    const char* end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, number);
    if (text.empty() || result.ec != std::errc() || result.ptr != end)
        return std::nullopt;
    return number;
}

std::optional<unsigned> shiftOfSuffix(std::string_view suffix)
{
    if (suffix.empty())
        return 0;
    if (suffix == "K" || suffix == "k" || suffix == "KiB")
        return 10;
    if (suffix == "M" || suffix == "m" || suffix == "MiB")
        return 20;
    if (suffix == "G" || suffix == "g" || suffix == "GiB")
        return 30;
    return std::nullopt;
}

std::string helpText(std::string_view program, std::string_view summary, const std::vector<OptionSpec>& specs)
{
    std::size_t width = 0;
    for (const OptionSpec& spec : specs)
        width = std::max(width, spec.name.size() + spec.valueName.size() + 1);
    std::string text
        = "Usage: " + std::string(program) + " [options]\n" + std::string(summary) + "\n\nOptions:\n";
    for (const OptionSpec& spec : specs) {
        const std::string name = spec.name + " " + spec.valueName;
        text += "  --" + name + std::string(width - name.size() + 2, ' ') + spec.help;
        if (!spec.defaultValue.empty())
            text += " (default " + spec.defaultValue + ")";
        if (!spec.environment.empty())
            text += " [environment " + spec.environment + "]";
        text += "\n";
    }
    return text;
}

} // namespace

std::optional<std::string> Options::parse(
    const std::vector<OptionSpec>& specs, const std::vector<std::string>& arguments)
{
    m_values.clear();
    const auto asked = [&arguments](std::string_view word) {
        return std::find(arguments.begin(), arguments.end(), word) != arguments.end();
    };
    m_helpWanted = asked("--help") || asked("-h");
    m_versionWanted = asked("--version");
    for (const OptionSpec& spec : specs) {
        const char* fromEnvironment
            = spec.environment.empty() ? nullptr : std::getenv(spec.environment.c_str());
        const bool given = fromEnvironment != nullptr && *fromEnvironment != '\0';
        m_values[spec.name] = given ? fromEnvironment : spec.defaultValue;
    }
    if (m_helpWanted || m_versionWanted)
        return std::nullopt;

    for (std::size_t at = 0; at < arguments.size(); ++at) {
        const std::string& word = arguments[at];
        if (!word.starts_with("--"))
            return "\"" + word + "\" is not an option; see --help";
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(2, equals == std::string::npos ? equals : equals - 2);
        const OptionSpec* spec = findSpec(specs, name);
        if (spec == nullptr)
            return "there is no option --" + name + "; see --help";
        if (equals != std::string::npos) {
            m_values[name] = word.substr(equals + 1);
            continue;
        }
        if (at + 1 == arguments.size())
            return "--" + name + " needs a value: --" + name + " " + spec->valueName;
        m_values[name] = arguments[++at];
    }
    return std::nullopt;
}

std::optional<std::string> Options::information(
    std::string_view program, std::string_view summary, const std::vector<OptionSpec>& specs) const
{
    if (m_helpWanted)
        return helpText(program, summary, specs);
    if (m_versionWanted)
        return std::string(program) + " " LEAKLAB_VERSION "\n";
    return std::nullopt;
}

const std::string& Options::value(const std::string& name) const
{
    static const std::string none;
    const auto found = m_values.find(name);
    return found == m_values.end() ? none : found->second;
}

std::optional<std::uint16_t> parsePort(std::string_view text)
{
    return parseDigits<std::uint16_t>(text);
}

std::optional<HostPort> parseHostPort(std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || colon == 0)
        return std::nullopt;
    const std::optional<std::uint16_t> port = parsePort(text.substr(colon + 1));
    if (!port || *port == 0)
        return std::nullopt;
    std::string_view host = text.substr(0, colon);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    else if (host.find(':') != std::string_view::npos)
        return std::nullopt;
    return HostPort{ std::string(host), *port };
}

std::optional<std::uint64_t> parseByteSize(std::string_view text)
{
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const std::optional<std::uint64_t> number = parseDigits<std::uint64_t>(text.substr(0, digits));
    const std::optional<unsigned> shift = shiftOfSuffix(text.substr(digits));
    if (!number || !shift || *number > (std::numeric_limits<std::uint64_t>::max() >> *shift))
        return std::nullopt;
    return *number << *shift;
}

} // namespace leaklab::http
