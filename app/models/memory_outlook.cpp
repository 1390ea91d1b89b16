#include "app/models/memory_outlook.h"

#include <algorithm>

namespace leaklab::models {

using collect::EventKind;
using supervise::ExitKind;

bool changesTraffic(const collect::LabEvent& event)
{
    return event.kind == EventKind::TrafficStarted || event.kind == EventKind::TrafficStopped
        || event.kind == EventKind::TrafficRateChanged;
}

MemoryOutlook::MemoryOutlook(const collect::SessionRecord& session, double until)
    : m_session(session)
    , m_forecast(session.series())
{
    catchUp(until);
}

void MemoryOutlook::catchUp(double until)
{
    const auto& events = m_session.events();
    while (m_eventsRead < events.size() && events[m_eventsRead].time <= until)
        takeEvent(events[m_eventsRead++]);
    m_forecast.update(until);
}

void MemoryOutlook::takeEvent(const collect::LabEvent& event)
{
    if (changesTraffic(event)) {
        m_changes.push_back(event.time);
        m_forecast.trafficChanged(event.time);
    }
    if (event.process != QLatin1String("cart"))
        return;
    if (event.kind == EventKind::ProcessReady && m_began < 0) {
        m_began = event.time;
    } else if (event.kind == EventKind::ProcessDied) {
        ++m_deaths;
        judge(event);
        m_began = -1;
    } else if (event.kind == EventKind::ProcessStopped) {
        m_began = -1;
    }
}

void MemoryOutlook::judge(const collect::LabEvent& death)
{
    const bool ofMemory = death.cause
        && (death.cause->kind == ExitKind::HeapLimit || death.cause->kind == ExitKind::OomKilled);
    if (!ofMemory || m_began < 0 || death.time <= m_began)
        return;
    const double halfWay = (m_began + death.time) / 2;
    metrics::MemoryForecast then(m_session.series(), m_began);
    for (const double change : m_changes)
        then.trafficChanged(change);
    then.update(halfWay);
    if (then.outlook().kind == Outlook::Kind::Reaches)
        m_verdicts.push_back({ m_deaths, m_began, halfWay, then.outlook().at, death.time });
}

} // namespace leaklab::models
