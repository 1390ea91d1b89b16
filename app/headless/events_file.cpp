#include "app/headless/events_file.h"

#include "app/collect/lab_event.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace leaklab::headless {

namespace {

using analysis::CartDeath;
using analysis::DeathCause;
using collect::EventKind;

std::optional<double> number(const QJsonObject& event, const char* name)
{
    const QJsonValue value = event.value(QLatin1String(name));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::uint64_t count(const QJsonObject& event, const char* name)
{
    constexpr double most = 1e15;
    return static_cast<std::uint64_t>(std::clamp(number(event, name).value_or(0), 0.0, most));
}

DeathCause causeOf(const QJsonObject& event)
{
    const QString cause = event.value(QLatin1String("cause")).toString();
    if (cause == supervise::exitKindName(supervise::ExitKind::HeapLimit))
        return DeathCause::HeapLimit;
    return cause == supervise::exitKindName(supervise::ExitKind::OomKilled) ? DeathCause::MemoryLimit
                                                                            : DeathCause::Other;
}

/// One event, as far as it is about the cart's life.
void take(const QJsonObject& event, double time, analysis::SessionEvents& into)
{
    const QString kind = event.value(QLatin1String("kind")).toString();
    if (kind == collect::eventKindName(EventKind::CartsAudited)) {
        into.carts = { count(event, "checked"), count(event, "lost"), count(event, "wrong"),
            count(event, "unreachable") };
        return;
    }
    if (event.value(QLatin1String("process")).toString() != QLatin1String("cart"))
        return;
    if (kind == collect::eventKindName(EventKind::ProcessDied)) {
        CartDeath death;
        death.at = time;
        death.cause = causeOf(event);
        death.exitCode = event.value(QLatin1String("exitCode")).toInt();
        death.hasLastWords = !event.value(QLatin1String("lastWords")).toString().isEmpty();
        into.deaths.push_back(death);
    } else if (!into.deaths.empty()) {
        CartDeath& death = into.deaths.back();
        if (kind == collect::eventKindName(EventKind::ProcessStarted) && !death.restartAllowedAt)
            death.restartAllowedAt = number(event, "allowedAt");
        else if (kind == collect::eventKindName(EventKind::ProcessReady) && !death.readyAt)
            death.readyAt = time;
    }
}

core::Error bad(const QString& sentence)
{
    return { core::ErrorCode::BadValue, sentence.toStdString() };
}

} // namespace

core::Result<analysis::SessionEvents> readEvents(const QByteArray& text)
{
    if (text.trimmed().isEmpty())
        return bad(QStringLiteral("it is empty"));
    analysis::SessionEvents events;
    int number = 0;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray& line : lines) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        const QJsonValue time = event.value(QLatin1String("time"));
        if (!time.isDouble() || !event.value(QLatin1String("kind")).isString())
            return bad(QStringLiteral("line %1 is not an event of leaklab --headless --events").arg(number));
        take(event, time.toDouble(), events);
    }
    return events;
}

} // namespace leaklab::headless
