#include "app/collect/lab_event.h"

namespace leaklab::collect {

QString eventKindName(EventKind kind)
{
    switch (kind) {
    case EventKind::LabReady:
        return QStringLiteral("lab-ready");
    case EventKind::ProcessStarted:
        return QStringLiteral("process-started");
    case EventKind::ProcessReady:
        return QStringLiteral("process-ready");
    case EventKind::ProcessNotReady:
        return QStringLiteral("process-not-ready");
    case EventKind::ProcessDied:
        return QStringLiteral("process-died");
    case EventKind::ProcessStopped:
        return QStringLiteral("process-stopped");
    case EventKind::BackOff:
        return QStringLiteral("back-off");
    case EventKind::StartFailed:
        return QStringLiteral("start-failed");
    case EventKind::Deployed:
        return QStringLiteral("deployed");
    case EventKind::MemoryLimitChanged:
        return QStringLiteral("memory-limit-changed");
    case EventKind::TrafficStarted:
        return QStringLiteral("traffic-started");
    case EventKind::TrafficStopped:
        return QStringLiteral("traffic-stopped");
    case EventKind::TrafficRateChanged:
        return QStringLiteral("traffic-rate-changed");
    case EventKind::CartsAudited:
        return QStringLiteral("carts-audited");
    case EventKind::RecorderUnreadable:
        return QStringLiteral("recorder-unreadable");
    case EventKind::TwinStarted:
        return QStringLiteral("twin-started");
    case EventKind::TwinStopped:
        return QStringLiteral("twin-stopped");
    case EventKind::TwinFailed:
        return QStringLiteral("twin-failed");
    }
    return {};
}

bool LabEvent::isMarker() const
{
    switch (kind) {
    case EventKind::ProcessStarted:
        return fields.value(QLatin1String("launch")).toInt() > 1;
    case EventKind::ProcessDied:
    case EventKind::StartFailed:
    case EventKind::Deployed:
    case EventKind::MemoryLimitChanged:
    case EventKind::TrafficStarted:
    case EventKind::TrafficStopped:
    case EventKind::TrafficRateChanged:
    case EventKind::TwinStarted:
    case EventKind::TwinStopped:
    case EventKind::TwinFailed:
        return true;
    case EventKind::LabReady:
    case EventKind::ProcessReady:
    case EventKind::ProcessNotReady:
    case EventKind::ProcessStopped:
    case EventKind::BackOff:
    case EventKind::CartsAudited:
    case EventKind::RecorderUnreadable:
        return false;
    }
    return false;
}

QJsonObject toJson(const LabEvent& event)
{
    QJsonObject json = event.fields;
    json.insert(QLatin1String("time"), event.time);
    json.insert(QLatin1String("at"), event.wallTime.toUTC().toString(Qt::ISODateWithMs));
    json.insert(QLatin1String("kind"), eventKindName(event.kind));
    if (!event.process.isEmpty())
        json.insert(QLatin1String("process"), event.process);
    if (event.cause) {
        json.insert(QLatin1String("cause"), supervise::exitKindName(event.cause->kind));
        json.insert(QLatin1String("exitCode"), event.cause->code);
        if (!event.cause->detail.isEmpty())
            json.insert(QLatin1String("detail"), event.cause->detail);
    }
    return json;
}

} // namespace leaklab::collect
