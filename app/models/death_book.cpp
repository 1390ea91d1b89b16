#include "app/models/death_book.h"

#include <QJsonArray>

#include <limits>
#include <utility>

namespace leaklab::models {

using collect::EventKind;
using collect::LabEvent;
using metrics::Metric;

namespace {

/// Events of one outage that a description lists; a crash loop that never gets ready has no end of them.
constexpr std::size_t mostEvents = 20;

std::optional<double> optionalField(const LabEvent& event, QLatin1String name)
{
    const QJsonValue value = event.fields.value(name);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::vector<DeathCollection> collectionsOf(const LabEvent& event)
{
    std::vector<DeathCollection> collections;
    const QJsonArray array = event.fields.value(QLatin1String("collections")).toArray();
    for (const QJsonValue& value : array) {
        const QJsonObject json = value.toObject();
        const auto number = [&](const char* name) { return json.value(QLatin1String(name)).toDouble(); };
        collections.push_back({ number("atMs"), json.value(QLatin1String("kind")).toString(),
            json.value(QLatin1String("reason")).toString(), number("pauseMs"), number("usedBefore"),
            number("usedAfter"), number("committedAfter"), number("utilisation") });
    }
    return collections;
}

/// The newest value of a series that is not missing, at most ten seconds before `time`.
double lastSeen(const metrics::SeriesStore& series, Metric metric, double time)
{
    constexpr std::size_t most = 100;
    const auto newest = series.rowAt(time);
    for (std::size_t back = 0; newest && back <= std::min(*newest, most); ++back) {
        const double value = series.value(metric, *newest - back);
        if (value > 0) // a dead process that nobody has buried yet holds none
            return value;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

} // namespace

DeathBook::DeathBook(const metrics::SeriesStore& series)
    : m_series(series)
{
}

Death* DeathBook::numbered(int number)
{
    const auto index = static_cast<std::size_t>(number - 1);
    return number >= 1 && index < m_deaths.size() ? &m_deaths[index] : nullptr;
}

bool DeathBook::take(const LabEvent& event)
{
    if (event.kind == EventKind::RequestsLost) {
        Death* death = numbered(event.fields.value(QLatin1String("death")).toInt());
        if (!death)
            return false;
        death->requestsLost = event.fields.value(QLatin1String("lost")).toDouble();
        death->lostByOutcome = event.fields.value(QLatin1String("byOutcome")).toObject();
        return true;
    }
    if (event.kind == EventKind::CartsAudited) {
        // The audit at the end speaks of the last death as well: nothing was lost since that it would miss.
        const int last = static_cast<int>(m_deaths.size());
        Death* death = numbered(event.fields.value(QLatin1String("afterDeath")).toInt(last));
        if (!death)
            return false;
        const auto number
            = [&](const char* name) { return event.fields.value(QLatin1String(name)).toDouble(); };
        death->audit
            = DeathAudit{ number("checked"), number("lost"), number("wrong"), number("unreachable") };
        return true;
    }
    return event.process == QLatin1String("cart") && takeCartEvent(event);
}

bool DeathBook::takeCartEvent(const LabEvent& event)
{
    if (event.kind == EventKind::ProcessDied) {
        addDeath(event);
        return true;
    }
    Death* last = m_down && !m_deaths.empty() ? &m_deaths.back() : nullptr;
    if (event.kind == EventKind::ProcessStarted) {
        m_life = {};
        m_life.launch = event.fields.value(QLatin1String("launch")).toInt();
        m_life.pid = static_cast<qint64>(event.fields.value(QLatin1String("pid")).toDouble());
        m_life.startedAt = event.time;
        m_life.startedWall = event.wallTime;
    } else if (event.kind == EventKind::ProcessReady && !m_life.readyAt) {
        m_life.readyAt = event.time;
    }
    if (m_life.events.size() < mostEvents)
        m_life.events.push_back(event);
    if (!last)
        return false;
    if (event.kind == EventKind::BackOff) {
        last->backOff = event.fields.value(QLatin1String("waitMs")).toDouble() / 1000;
    } else if (event.kind == EventKind::ProcessStarted) {
        last->restartedAt = event.time;
        last->restartedWall = event.wallTime;
        last->allowedAt = optionalField(event, QLatin1String("allowedAt"));
    } else if (event.kind == EventKind::ProcessReady) {
        last->readyAgainAt = event.time;
        m_down = false;
    }
    if (last->events.size() < mostEvents)
        last->events.push_back(event);
    return true;
}

void DeathBook::addDeath(const LabEvent& event)
{
    Death death = std::exchange(m_life, {});
    death.number = static_cast<int>(m_deaths.size()) + 1;
    death.time = event.time;
    death.wallTime = event.wallTime;
    if (event.cause)
        death.cause = *event.cause;
    death.liveBytes = optionalField(event, QLatin1String("liveBytes"));
    death.records = optionalField(event, QLatin1String("records"));
    death.collections = collectionsOf(event);
    death.lastWords = event.fields.value(QLatin1String("lastWords")).toString();
    death.heapLimit = lastSeen(m_series, Metric::HeapLimit, event.time);
    death.memoryLimit = lastSeen(m_series, Metric::MemoryLimit, event.time);
    death.resident = lastSeen(m_series, Metric::CartResident, event.time);
    death.events.push_back(event);
    m_deaths.push_back(std::move(death));
    m_down = true;
}

} // namespace leaklab::models
