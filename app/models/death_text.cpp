#include "app/models/death_book.h"
#include "app/models/event_text.h"
#include "app/models/outcome_text.h"
#include "app/models/process_text.h"
#include "app/models/value_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace leaklab::models {

using collect::EventKind;
using supervise::ExitKind;

namespace {

struct DeathText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::models::DeathText)
};

core::Duration duration(double seconds)
{
    return std::chrono::duration_cast<core::Duration>(std::chrono::duration<double>(seconds));
}

QString lossLine(const Death& death, const QLocale& locale)
{
    if (!death.requestsLost)
        return DeathText::tr("Requests lost: known once the cart is ready again.");
    const QString kinds = outcomesText(death.lostByOutcome, locale);
    const QString count = countText(*death.requestsLost, locale);
    return kinds.isEmpty() ? DeathText::tr("Requests lost: %1.").arg(count)
                           : DeathText::tr("Requests lost: %1 (%2).").arg(count, kinds);
}

QString auditLine(const Death& death, const QLocale& locale)
{
    if (!death.audit)
        return DeathText::tr("Carts lost: not checked yet.");
    const QString line
        = DeathText::tr("Carts lost: %1 of %2 checked, with wrong contents: %3.")
              .arg(countText(death.audit->lost, locale), countText(death.audit->checked, locale),
                  countText(death.audit->wrong, locale));
    return death.audit->unreachable > 0
        ? DeathText::tr("%1 Not reached: %2.").arg(line, countText(death.audit->unreachable, locale))
        : line;
}

QString recoveryLine(const Death& death, const QLocale& locale)
{
    const auto after
        = [&](double from, double to) { return millisecondsText(std::round((to - from) * 1000), locale); };
    QStringList parts;
    if (death.backOff)
        parts += *death.backOff > 0
            ? DeathText::tr("waited %1 (CrashLoopBackOff)").arg(waitText(duration(*death.backOff), locale))
            : DeathText::tr("restarted at once");
    if (death.restartedAt)
        parts += DeathText::tr("started %1 after the death").arg(after(death.time, *death.restartedAt));
    if (death.readyAgainAt) {
        parts += DeathText::tr("ready after %1 in all").arg(after(death.time, *death.readyAgainAt));
        if (death.allowedAt)
            parts += DeathText::tr("%1 from when the policy allowed it")
                         .arg(after(*death.allowedAt, *death.readyAgainAt));
    } else {
        parts += DeathText::tr("not ready again so far");
    }
    return DeathText::tr("Recovery: %1.").arg(parts.join(QStringLiteral(", ")));
}

// --- the shape of `kubectl describe pod` -------------------------------------------------------------------

QString line(int indent, const char* name, const QString& value)
{
    return (QString(indent, QLatin1Char(' ')) + QLatin1String(name)).leftJustified(18) + value
        + QLatin1Char('\n');
}

QString stamp(const QDateTime& time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"))
        + QStringLiteral(" +0000");
}

QString quantity(double bytes)
{
    constexpr double mebi = 1024.0 * 1024;
    if (!std::isfinite(bytes))
        return QStringLiteral("<none>");
    if (std::fmod(bytes, mebi) == 0)
        return QString::number(bytes / mebi, 'f', 0) + QStringLiteral("Mi");
    return QString::number(bytes, 'f', 0);
}

QString stateNow(const Death& death)
{
    if (death.restartedAt) {
        return line(0, "State:", QStringLiteral("Running")) + line(2, "Started:", stamp(death.restartedWall));
    }
    return line(0, "State:", QStringLiteral("Waiting"))
        + line(2, "Reason:", QStringLiteral("CrashLoopBackOff"));
}

QString reason(const collect::LabEvent& event)
{
    switch (event.kind) {
    case EventKind::ProcessStarted:
        return QStringLiteral("Started");
    case EventKind::ProcessReady:
        return QStringLiteral("Ready");
    case EventKind::ProcessNotReady:
        return QStringLiteral("Unhealthy");
    case EventKind::ProcessDied:
        return event.cause && event.cause->kind == ExitKind::OomKilled ? QStringLiteral("OOMKilling")
                                                                       : QStringLiteral("Died");
    case EventKind::BackOff:
        return QStringLiteral("BackOff");
    case EventKind::StartFailed:
        return QStringLiteral("Failed");
    default:
        return QStringLiteral("Stopped");
    }
}

QString eventsPart(const Death& death)
{
    QString text = QStringLiteral("Events:\n  Type     Reason      At        Message\n"
                                  "  ----     ------      --        -------\n");
    for (const collect::LabEvent& event : death.events) {
        const EventLevel level = eventLevel(event);
        const bool warning = level == EventLevel::Death || level == EventLevel::Warning;
        text += QStringLiteral("  %1%2%3%4\n")
                    .arg(QLatin1String(warning ? "Warning" : "Normal"), -9)
                    .arg(reason(event), -12)
                    .arg(spanText(duration(event.time)), -10)
                    .arg(eventText(event, QLocale::c()));
    }
    return text;
}

} // namespace

QString deathTitle(const Death& death)
{
    return DeathText::tr("%1 \u00b7 at %2 \u00b7 %3")
        .arg(QString::number(death.number), spanText(duration(death.time)), causeText(death.cause));
}

QString deathExplanation(const Death& death, const QLocale& locale)
{
    switch (death.cause.kind) {
    case ExitKind::HeapLimit: {
        const QString text = DeathText::tr("The cart ended itself: its live set no longer fitted its heap. "
                                           "134 is 128 + 6, SIGABRT: the program called abort().");
        return death.liveBytes && std::isfinite(death.heapLimit)
            ? DeathText::tr("%1 Live at the end: %2 of %3.")
                  .arg(text, bytesText(*death.liveBytes, locale), bytesText(death.heapLimit, locale))
            : text;
    }
    case ExitKind::OomKilled: {
        const QString text
            = DeathText::tr("The cart was killed because its resident memory passed the limit of "
                            "its container. 137 is 128 + 9, SIGKILL: no program gets to say "
                            "anything after that.");
        return std::isfinite(death.resident) && std::isfinite(death.memoryLimit)
            ? DeathText::tr("%1 Resident when last seen: %2 of %3.")
                  .arg(text, bytesText(death.resident, locale), bytesText(death.memoryLimit, locale))
            : text;
    }
    case ExitKind::Killed:
        return DeathText::tr("Somebody killed the cart from outside; it was not for memory. 137 is 128 + 9, "
                             "SIGKILL, as for OOMKilled: only the memory before it tells the two apart.");
    case ExitKind::Signal:
        return DeathText::tr("The cart crashed: %1 is 128 + %2, the number of the signal.")
            .arg(death.cause.code)
            .arg(death.cause.code - 128);
    case ExitKind::Exited:
        return DeathText::tr("The cart ended by itself with exit code %1.").arg(death.cause.code);
    default:
        return endSentence(QStringLiteral("cart"), death.cause);
    }
}

QString deathCosts(const Death& death, const QLocale& locale)
{
    QStringList lines;
    if (death.readyAt)
        lines += DeathText::tr("Lived %1 from ready to dead.")
                     .arg(spanText(duration(death.time - *death.readyAt)));
    if (death.records && *death.records > 0)
        lines += DeathText::tr("Held on to %1 leaked records.").arg(countText(*death.records, locale));
    lines += lossLine(death, locale);
    lines += auditLine(death, locale);
    lines += recoveryLine(death, locale);
    return lines.join(QLatin1Char('\n'));
}

QString lastWords(const Death& death)
{
    return death.lastWords.trimmed();
}

QString noLastWords(const Death& death)
{
    switch (death.cause.kind) {
    case ExitKind::OomKilled:
    case ExitKind::Killed:
        return DeathText::tr("None: the process was killed from outside (137).");
    case ExitKind::Exited:
        return DeathText::tr("None: the process ended with exit code %1 and said nothing.")
            .arg(death.cause.code);
    default:
        return DeathText::tr("None: the process ended (%1) without getting to say anything.")
            .arg(death.cause.code);
    }
}

QString describeDeath(const Death& death)
{
    QString text = line(0, "Name:", QStringLiteral("cart")) + stateNow(death);
    text += line(0, "Last State:", QStringLiteral("Terminated"));
    text += line(2, "Reason:",
        death.cause.kind == ExitKind::OomKilled ? QStringLiteral("OOMKilled") : QStringLiteral("Error"));
    text += line(2, "Exit Code:", QString::number(death.cause.code));
    if (death.startedAt)
        text += line(2, "Started:", stamp(death.startedWall));
    text += line(2, "Finished:", stamp(death.wallTime));
    text += line(0, "Ready:", death.readyAgainAt ? QStringLiteral("True") : QStringLiteral("False"));
    text += line(0, "Restart Count:", QString::number(death.restartedAt ? death.number : death.number - 1));
    text += QStringLiteral("Limits:\n");
    text += line(2, "memory:", quantity(death.memoryLimit));
    text += line(2, "heap:", quantity(death.heapLimit) + QStringLiteral(" (the cart's own)"));
    text += eventsPart(death);
    if (const QString words = lastWords(death); !words.isEmpty())
        text += QStringLiteral("Last words:\n") + words + QLatin1Char('\n');
    return text;
}

} // namespace leaklab::models
