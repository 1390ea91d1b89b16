#include "service/catalogue/faults.h"

#include "service/http/settings_routes.h"

#include <boost/json.hpp>

#include <utility>

namespace leaklab::catalogue {

namespace {

namespace json = boost::json;

/// The number of a member, the present one when it is not there; nothing when it is no number up to `most`.
std::optional<std::uint64_t> numberOf(
    const json::object& object, std::string_view key, std::uint64_t present, std::uint64_t most)
{
    const json::value* value = object.if_contains(key);
    if (value == nullptr)
        return present;
    json::error_code error;
    const auto number = value->to_number<std::uint64_t>(error);
    return error || number > most ? std::nullopt : std::optional(number);
}

std::string sentence(std::string_view key, std::uint64_t most)
{
    return '"' + std::string(key) + "\" must be a whole number from 0 to " + std::to_string(most);
}

} // namespace

void Faults::addRoutes(http::Server& server)
{
    http::addSettings(
        server, "/debug/faults", [this](std::string_view text) { return change(text); },
        [this] { return toJson(); });
}

Faults::Verdict Faults::next()
{
    Verdict verdict;
    verdict.heldBack = slowness.count() > 0;
    if (verdict.heldBack)
        ++m_heldBack;
    if (breakEvery > 0 && ++m_sinceBroken >= breakEvery) {
        m_sinceBroken = 0;
        verdict.broken = true;
        ++m_broken;
    }
    return verdict;
}

std::optional<std::string> Faults::change(std::string_view text)
{
    json::error_code error;
    const json::value document = json::parse(text, error);
    const json::object* wanted = error ? nullptr : document.if_object();
    if (wanted == nullptr)
        return R"(the faults must be a JSON object such as {"goSlow":300})";
    for (const auto& member : *wanted)
        if (member.key() != "goSlow" && member.key() != "breakEvery")
            return "the catalogue has no fault \"" + std::string(member.key())
                + "\"; it has goSlow and breakEvery";
    const auto longestMs = static_cast<std::uint64_t>(longest.count());
    const auto slow = numberOf(*wanted, "goSlow", static_cast<std::uint64_t>(slowness.count()), longestMs);
    if (!slow)
        return sentence("goSlow", longestMs);
    const auto every = numberOf(*wanted, "breakEvery", breakEvery, rarest);
    if (!every)
        return sentence("breakEvery", rarest);
    slowness = std::chrono::milliseconds(*slow);
    breakEvery = *every;
    return std::nullopt;
}

std::string Faults::toJson() const
{
    return json::serialize(json::value{ { "goSlow", slowness.count() }, { "breakEvery", breakEvery },
        { "heldBack", m_heldBack }, { "broken", m_broken } });
}

} // namespace leaklab::catalogue
