#include "app/models/memory_outlook.h"

#include "app/metrics/forecast.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace leaklab::models {

using collect::EventKind;
using metrics::LinearFit;
using metrics::Metric;
using metrics::Observation;

namespace {

constexpr double longestStartUp = 10;
constexpr double farAway = 24 * 3600;
constexpr std::size_t mostObservations = 3'600;

} // namespace

MemoryOutlook::MemoryOutlook(const collect::SessionRecord& session, double until)
    : m_session(session)
{
    catchUp(until);
}

void MemoryOutlook::Watched::observe(double time, double value)
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

void MemoryOutlook::catchUp(double until)
{
    const metrics::SeriesStore& series = m_session.series();
    const auto& events = m_session.events();
    const auto last = series.rowAt(m_now);
    for (std::size_t row = last ? *last + 1 : 0; row < series.rows() && series.time(row) <= until; ++row) {
        m_now = series.time(row);
        while (m_eventsRead < events.size() && events[m_eventsRead].time <= m_now)
            takeEvent(events[m_eventsRead++]);
        if (m_alive)
            takeRow(row);
    }
}

void MemoryOutlook::takeEvent(const collect::LabEvent& event)
{
    switch (event.kind) {
    case EventKind::TrafficStarted:
    case EventKind::TrafficStopped:
    case EventKind::TrafficRateChanged:
        m_changes.push_back(event.time);
        return;
    default:
        break;
    }
    if (event.process != QLatin1String("cart"))
        return;
    if (event.kind == EventKind::ProcessReady && !m_alive) {
        m_alive = true;
        m_began = event.time;
        m_changes.clear();
        m_live = {};
        m_resident = {};
    } else if (event.kind == EventKind::ProcessDied) {
        ++m_deaths;
        if (m_alive)
            endLife(event);
        m_alive = false;
    } else if (event.kind == EventKind::ProcessStopped) {
        m_alive = false;
    }
}

void MemoryOutlook::takeRow(std::size_t row)
{
    const metrics::SeriesStore& series = m_session.series();
    m_live.limit = series.value(Metric::HeapLimit, row);
    m_resident.limit = series.value(Metric::MemoryLimit, row);
    // The live set is only known anew when a major collection has ended.
    const double live = series.value(Metric::HeapLive, row);
    if (std::isfinite(live) && live != m_live.lastValue)
        m_live.observe(m_now, live);
    const double resident = series.value(Metric::CartResident, row);
    if (std::isfinite(resident))
        m_resident.observe(m_now, resident);
}

double MemoryOutlook::steadySince(double time) const
{
    double since = m_began + std::min(longestStartUp, (time - m_began) / 4);
    for (const double change : m_changes) {
        if (change <= time)
            since = std::max(since, change);
    }
    return since;
}

std::vector<Observation> MemoryOutlook::usable(const Watched& watched, double until) const
{
    const double since = steadySince(until);
    std::vector<Observation> result;
    for (const Observation& observation : watched.observations) {
        if (observation.at >= since && observation.at <= until)
            result.push_back(observation);
    }
    return result;
}

void MemoryOutlook::endLife(const collect::LabEvent& death)
{
    const bool ofHeap = death.cause && death.cause->kind == supervise::ExitKind::HeapLimit;
    const bool ofContainer = death.cause && death.cause->kind == supervise::ExitKind::OomKilled;
    if ((!ofHeap && !ofContainer) || death.time <= m_began)
        return;
    const Watched& watched = ofHeap ? m_live : m_resident;
    const double halfWay = (m_began + death.time) / 2;
    const auto observations = usable(watched, halfWay);
    if (observations.size() < fewestObservations)
        return;
    if (const auto forecast = metrics::forecastReaching(observations, watched.limit))
        m_verdicts.push_back({ m_deaths, m_began, halfWay, forecast->reaches, death.time });
}

Outlook MemoryOutlook::outlookOf(const Watched& watched, MemoryLimitKind kind) const
{
    Outlook result;
    result.limit = kind;
    result.now = m_now;
    const auto observations = usable(watched, m_now);
    if (observations.size() < fewestObservations) {
        result.kind = Outlook::Kind::TooEarly;
        return result;
    }
    if (const auto forecast = metrics::forecastReaching(observations, watched.limit)) {
        result.kind = Outlook::Kind::Reaches;
        result.at = forecast->reaches;
        result.earliest = forecast->earliest;
        result.latest = forecast->latest;
        return result;
    }
    result.kind = Outlook::Kind::NoTrend;
    const auto fit = LinearFit::of(observations);
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

Outlook MemoryOutlook::outlook() const
{
    if (!m_alive)
        return { Outlook::Kind::Down, MemoryLimitKind::Heap, m_now, 0, 0, 0 };
    const Outlook heap = outlookOf(m_live, MemoryLimitKind::Heap);
    if (!std::isfinite(m_resident.limit))
        return heap;
    const Outlook container = outlookOf(m_resident, MemoryLimitKind::Container);
    if (container.kind != Outlook::Kind::Reaches)
        return heap.kind == Outlook::Kind::TooEarly ? container : heap;
    return heap.kind == Outlook::Kind::Reaches && heap.at <= container.at ? heap : container;
}

} // namespace leaklab::models
