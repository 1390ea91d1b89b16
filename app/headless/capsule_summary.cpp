#include "app/headless/capsule_summary.h"

#include "app/headless/run_summary.h"

#include <cmath>

namespace leaklab::headless {

namespace {

QJsonObject eventsByKind(const std::vector<collect::LabEvent>& events)
{
    QJsonObject counts;
    for (const collect::LabEvent& event : events) {
        const QString kind = collect::eventKindName(event);
        counts.insert(kind, counts.value(kind).toInt() + 1);
    }
    return counts;
}

} // namespace

QJsonObject capsuleSummary(const session::Capsule& capsule, const collect::SessionRecord& told)
{
    const session::SessionInfo& info = capsule.info();
    const double restarts = told.series().last(metrics::Metric::Restarts);
    return { { QStringLiteral("program"), info.program }, { QStringLiteral("qt"), info.qt },
        { QStringLiteral("system"), info.system },
        { QStringLiteral("began"), info.began.toUTC().toString(Qt::ISODateWithMs) },
        { QStringLiteral("settings"), info.settings }, { QStringLiteral("progress"), info.progress },
        { QStringLiteral("seconds"), capsule.length() },
        { QStringLiteral("rows"), static_cast<qint64>(capsule.rows()) },
        { QStringLiteral("restarts"), std::isnan(restarts) ? QJsonValue() : QJsonValue(restarts) },
        { QStringLiteral("deaths"), deaths(told.events()) },
        { QStringLiteral("events"), eventsByKind(told.events()) },
        { QStringLiteral("lost"), capsule.losses().text() } };
}

} // namespace leaklab::headless
