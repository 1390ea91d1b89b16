#include "service/cart/faults.h"

#include "service/http/settings_routes.h"

#include <boost/json.hpp>

#include <cstdint>

namespace leaklab::cart {

namespace json = boost::json;

Faults::Faults(AnswerCache& cache, CartListeners& listeners, const Metrics& metrics)
    : m_cache(cache)
    , m_listeners(listeners)
    , m_metrics(metrics)
{
}

void Faults::addRoutes(http::Server& server)
{
    http::addSettings(
        server, "/debug/faults", [this](std::string_view text) { return change(text); },
        [this] { return toJson(); });
}

std::optional<std::string> Faults::change(std::string_view text)
{
    json::error_code error;
    const json::value document = json::parse(text, error);
    const json::object* wanted = error ? nullptr : document.if_object();
    if (wanted == nullptr)
        return R"(the faults must be a JSON object such as {"listenerLeak":true})";
    std::uint64_t bound = m_cache.bound();
    bool listening = m_listeners.isOn();
    for (const auto& member : *wanted) {
        const json::value& value = member.value();
        if (member.key() == "boundedCache") {
            bound = value.to_number<std::uint64_t>(error);
            if (error || bound > heap::Heap::maximumLimit)
                return "\"boundedCache\" must be bytes, 0 to " + std::to_string(heap::Heap::maximumLimit);
        } else if (member.key() == "listenerLeak") {
            if (!value.is_bool())
                return "\"listenerLeak\" must be true or false";
            listening = value.get_bool();
        } else {
            return "the cart has no fault \"" + std::string(member.key())
                + "\"; it has boundedCache and listenerLeak";
        }
    }
    if (bound != m_cache.bound())
        m_cache.setBound(bound);
    m_listeners.setOn(listening);
    return std::nullopt;
}

std::string Faults::toJson() const
{
    return json::serialize(
        json::value{ { "boundedCache", m_cache.bound() }, { "cacheEntries", m_cache.entries() },
            { "cacheBytes", m_cache.bytes() }, { "listenerLeak", m_listeners.isOn() },
            { "listeners", m_listeners.listeners() }, { "listenerBytes", m_listeners.bytes() },
            { "failedLookups", m_metrics.failedLookups() }, { "failedByStore", m_metrics.failedByStore() } });
}

} // namespace leaklab::cart
