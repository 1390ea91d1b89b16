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
using collect::LabEvent;

std::optional<double> number(const LabEvent& event, const char* name)
{
    const QJsonValue value = event.fields.value(QLatin1String(name));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::uint64_t count(const LabEvent& event, const char* name)
{
    constexpr double most = 1e15;
    return static_cast<std::uint64_t>(std::clamp(number(event, name).value_or(0), 0.0, most));
}

CartDeath deathIn(const LabEvent& event)
{
    CartDeath death;
    death.at = event.time;
    // A cause that this version does not know leaves its exit code among the fields.
    death.exitCode = event.cause ? event.cause->code : event.fields.value(QLatin1String("exitCode")).toInt();
    if (event.cause && event.cause->kind == supervise::ExitKind::HeapLimit)
        death.cause = DeathCause::HeapLimit;
    else if (event.cause && event.cause->kind == supervise::ExitKind::OomKilled)
        death.cause = DeathCause::MemoryLimit;
    death.hasLastWords = !event.fields.value(QLatin1String("lastWords")).toString().isEmpty();
    return death;
}

/// One event, as far as it is about the cart's life.
void take(const LabEvent& event, analysis::SessionEvents& into)
{
    if (event.kind == EventKind::CartsAudited) {
        into.carts = { count(event, "checked"), count(event, "lost"), count(event, "wrong"),
            count(event, "unreachable") };
        return;
    }
    if (event.process != QLatin1String("cart"))
        return;
    if (event.kind == EventKind::ProcessDied) {
        into.deaths.push_back(deathIn(event));
    } else if (!into.deaths.empty()) {
        CartDeath& death = into.deaths.back();
        if (event.kind == EventKind::ProcessStarted && !death.restartAllowedAt)
            death.restartAllowedAt = number(event, "allowedAt");
        else if (event.kind == EventKind::ProcessReady && !death.readyAt)
            death.readyAt = event.time;
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
        const auto event = collect::labEventFrom(QJsonDocument::fromJson(line).object());
        if (!event)
            return bad(QStringLiteral("line %1 is not an event of leaklab --headless --events").arg(number));
        take(*event, events);
    }
    return events;
}

} // namespace leaklab::headless
