#include "app/metrics/memory_forecast.h"

#include "app/metrics/forecast.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace leaklab::metrics {

namespace {

constexpr double longestStartUp = 10; ///< seconds of a life that say nothing about its trend
constexpr double farAway = 24 * 3600;
constexpr std::size_t mostObservations = 3'600;
/// Shares of the life that the end may come before the line says so, or after it, however straight it is.
constexpr double mayComeEarly = 0.03;
constexpr double mayComeLate = 0.1;

} // namespace

void MemoryForecast::Watched::observe(double time, double value)
{
    lastValue = value;
    if (!observations.empty() && std::floor(observations.back().at) == std::floor(time)) {
        observations.back() = { time, value };
        return;
    }
    if (observations.size() >= mostObservations)
        observations.erase(observations.begin(), observations.begin() + mostObservations / 10);
    observations.push_back({ time, value });
}

MemoryForecast::MemoryForecast(const SeriesStore& store, double from)
    : m_store(&store)
    , m_from(from)
{
}

void MemoryForecast::trafficChanged(double time)
{
    m_changes.push_back(time);
    m_changeTold = true;
}

void MemoryForecast::update(double until)
{
    const auto last = m_store->rowAt(until);
    if (!last)
        return;
    if (m_store->time(*last) < m_now) { // another moment than before: begin anew
        MemoryForecast anew(*m_store, m_from);
        anew.m_changes = std::move(m_changes);
        *this = std::move(anew);
    }
    const auto before = m_store->rowAt(std::max(m_now, std::nextafter(m_from, m_from - 1)));
    const std::size_t first = before ? *before + 1 : 0;
    if (first > *last && !m_changeTold)
        return;
    m_changeTold = false;
    for (std::size_t row = first; row <= *last; ++row)
        take(row);
    m_outlook = firstMet();
}

void MemoryForecast::take(std::size_t row)
{
    m_now = m_store->time(row);
    const double lookups = m_store->value(Metric::CartLookups, row);
    // A restart within one frame leaves no gap, but the count of look-ups begins anew.
    if (std::isnan(m_lookups) || lookups < m_lookups)
        beginLife(m_now);
    m_lookups = lookups;
    if (std::isnan(lookups))
        return;
    m_live.limit = m_store->value(Metric::HeapLimit, row);
    m_resident.limit = m_store->value(Metric::MemoryLimit, row);
    // The live set is only known anew when a major collection has ended.
    const double live = m_store->value(Metric::HeapLive, row);
    if (std::isfinite(live) && live != m_live.lastValue)
        m_live.observe(m_now, live);
    const double resident = m_store->value(Metric::CartResident, row);
    if (std::isfinite(resident))
        m_resident.observe(m_now, resident);
}

void MemoryForecast::beginLife(double time)
{
    m_began = time;
    m_live = {};
    m_resident = {};
}

double MemoryForecast::steadySince() const
{
    double since = m_began + std::min(longestStartUp, (m_now - m_began) / 4);
    for (const double change : m_changes) {
        if (change <= m_now)
            since = std::max(since, change);
    }
    return since;
}

Outlook MemoryForecast::outlookOf(const Watched& watched, MemoryLimitKind kind) const
{
    Outlook result;
    result.limit = kind;
    result.now = m_now;
    const auto first = std::lower_bound(watched.observations.begin(), watched.observations.end(),
        steadySince(), [](const Observation& observation, double time) { return observation.at < time; });
    const std::span<const Observation> usable(first, watched.observations.end());
    if (usable.size() < fewestObservations) {
        result.kind = Outlook::Kind::TooEarly;
        return result;
    }
    if (const auto forecast = forecastReaching(usable, watched.limit)) {
        const double life = forecast->reaches - m_began;
        result.kind = Outlook::Kind::Reaches;
        result.at = forecast->reaches;
        result.earliest
            = std::max(m_now, std::min(forecast->earliest, forecast->reaches - mayComeEarly * life));
        result.latest = std::max(m_now, std::max(forecast->latest, forecast->reaches + mayComeLate * life));
        result.limitBytes = watched.limit;
        result.from = usable.front().at;
        result.trend = forecast->trend;
        return result;
    }
    result.kind = Outlook::Kind::NoTrend;
    const auto fit = LinearFit::of(usable);
    const double steepest = fit ? fit->slope() + fit->serialSlopeMargin() : 0;
    if (!(steepest > 0))
        return result;
    const double away = (watched.limit - watched.lastValue) / steepest;
    if (away > farAway)
        return result;
    result.kind = Outlook::Kind::NotBefore;
    result.earliest = m_now + std::max(0.0, away);
    return result;
}

Outlook MemoryForecast::firstMet() const
{
    if (std::isnan(m_lookups)) {
        Outlook down;
        down.now = m_now;
        return down;
    }
    const Outlook heap = outlookOf(m_live, MemoryLimitKind::Heap);
    if (!std::isfinite(m_resident.limit))
        return heap;
    const Outlook container = outlookOf(m_resident, MemoryLimitKind::Container);
    if (container.kind != Outlook::Kind::Reaches)
        return heap.kind == Outlook::Kind::TooEarly ? container : heap;
    return heap.kind == Outlook::Kind::Reaches && heap.at <= container.at ? heap : container;
}

} // namespace leaklab::metrics
