#pragma once

#include "app/collect/session_record.h"
#include "app/metrics/series_store.h"

#include <array>
#include <limits>

namespace leaklab::tests {

inline constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// One row of the series, all of it missing but what is set.
class SeriesRow {
public:
    SeriesRow() { m_values.fill(nothing); }
    SeriesRow& with(metrics::Metric metric, double value)
    {
        m_values[static_cast<std::size_t>(metric)] = value;
        return *this;
    }
    void appendTo(metrics::SeriesStore& store, double time) const { store.append(time, m_values); }
    void appendTo(collect::SessionRecord& session, double time) const { session.appendRow(time, m_values); }

private:
    std::array<double, metrics::metricCount> m_values{};
};

/// `seconds` of a session at ten rows a second, from the store's end on; `fill(SeriesRow&, time)` fills each.
template <class Fill> void appendSession(metrics::SeriesStore& store, double seconds, Fill fill)
{
    const double begin = store.rows() == 0 ? 0 : store.lastTime() + 0.1;
    for (int i = 0; i * 0.1 < seconds; ++i) {
        SeriesRow row;
        const double time = begin + i * 0.1;
        fill(row, time);
        row.appendTo(store, time);
    }
}

/// An event about the cart.
inline collect::LabEvent cartEvent(collect::EventKind kind, double time, QJsonObject fields = {},
    std::optional<supervise::ExitCause> cause = {})
{
    collect::LabEvent event;
    event.time = time;
    event.wallTime
        = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC).addMSecs(static_cast<qint64>(time * 1000));
    event.kind = kind;
    event.process = QStringLiteral("cart");
    event.cause = std::move(cause);
    event.fields = std::move(fields);
    return event;
}

inline collect::LabEvent cartDeath(double time, supervise::ExitKind kind, int code, QJsonObject fields = {})
{
    return cartEvent(
        collect::EventKind::ProcessDied, time, std::move(fields), supervise::ExitCause{ kind, code, {} });
}

} // namespace leaklab::tests
