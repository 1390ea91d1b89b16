#include "app/load/load_report.h"

#include <numeric>

namespace leaklab::load {

namespace {

std::uint64_t count(const OutcomeCounts& outcomes, Outcome outcome)
{
    return outcomes[static_cast<std::size_t>(outcome)];
}

} // namespace

std::string_view outcomeName(Outcome outcome)
{
    static constexpr std::array<std::string_view, outcomeCount> names{ "ok", "status4xx", "status5xx",
        "refused", "reset", "timedOut", "cutOff", "malformed", "dropped", "cancelled", "other" };
    return names[static_cast<std::size_t>(outcome)];
}

std::uint64_t LoadReport::achieved() const
{
    return count(outcomes, Outcome::Ok);
}

std::uint64_t LoadReport::ended() const
{
    return std::accumulate(outcomes.begin(), outcomes.end(), std::uint64_t{ 0 });
}

std::uint64_t LoadReport::failed() const
{
    return ended() - count(outcomes, Outcome::Ok) - count(outcomes, Outcome::Cancelled);
}

void LoadReport::addWorker(const LoadReport& other)
{
    const std::uint64_t both = inFlight + other.inFlight;
    merge(other);
    inFlight = both;
}

void LoadReport::merge(const LoadReport& later)
{
    offered += later.offered;
    sent += later.sent;
    for (std::size_t i = 0; i < outcomeCount; ++i)
        outcomes[i] += later.outcomes[i];
    fromIntended.merge(later.fromIntended);
    fromSent.merge(later.fromSent);
    lateness.merge(later.lateness);
    inFlight = later.inFlight;
}

void LoadReport::clear()
{
    offered = 0;
    sent = 0;
    outcomes = {};
    fromIntended.clear();
    fromSent.clear();
    lateness.clear();
    inFlight = 0;
}

void CartAudit::add(const CartAudit& part)
{
    checked += part.checked;
    lost += part.lost;
    wrong += part.wrong;
    unreachable += part.unreachable;
}

} // namespace leaklab::load
