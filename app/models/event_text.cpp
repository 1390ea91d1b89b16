#include "app/models/event_text.h"

#include "app/lab/faults.h"
#include "app/lab/incidents.h"
#include "app/models/fault_text.h"
#include "app/models/incident_text.h"
#include "app/models/outcome_text.h"
#include "app/models/process_text.h"
#include "app/models/value_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace leaklab::models {

using collect::EventKind;
using collect::LabEvent;

namespace {

struct EventText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::models::EventText)
};

double field(const LabEvent& event, QLatin1String name)
{
    return event.fields.value(name).toDouble();
}

bool has(const LabEvent& event, QLatin1String name)
{
    return event.fields.contains(name) && !event.fields.value(name).isNull();
}

core::Duration waitOf(const LabEvent& event)
{
    return std::chrono::milliseconds(
        static_cast<std::chrono::milliseconds::rep>(field(event, QLatin1String("waitMs"))));
}

QString textField(const LabEvent& event, QLatin1String name)
{
    return event.fields.value(name).toString();
}

/// Events of a lab whose build is concealed do not tell it.
bool tellsBuild(const LabEvent& event)
{
    return has(event, QLatin1String("leaking"));
}

QString buildText(const LabEvent& event)
{
    if (!tellsBuild(event))
        return EventText::tr("new deployment");
    return event.fields.value(QLatin1String("leaking")).toBool() ? EventText::tr("leaking build")
                                                                 : EventText::tr("fixed build");
}

QString twinText(const LabEvent& event)
{
    if (!tellsBuild(event))
        return EventText::tr("twin");
    return event.fields.value(QLatin1String("leaking")).toBool() ? EventText::tr("leaking twin")
                                                                 : EventText::tr("fixed twin");
}

QString deathText(const LabEvent& event, const QLocale& locale)
{
    QString text = event.cause ? endSentence(event.process, *event.cause)
                               : EventText::tr("%1 died").arg(processText(event.process));
    if (has(event, QLatin1String("liveBytes")))
        text = EventText::tr("%1, %2 live")
                   .arg(text, bytesText(field(event, QLatin1String("liveBytes")), locale));
    if (has(event, QLatin1String("records")))
        text = EventText::tr("%1, %2 leaked records")
                   .arg(text, countText(field(event, QLatin1String("records")), locale));
    return text;
}

/// The build, and what it was given.
QString withLevers(QString text, const LabEvent& event, const QLocale& locale)
{
    if (has(event, QLatin1String("heapLimit")))
        text = EventText::tr("%1, heap limit %2")
                   .arg(text, bytesText(field(event, QLatin1String("heapLimit")), locale));
    const bool leaking = event.fields.value(QLatin1String("leaking")).toBool();
    if (leaking && field(event, QLatin1String("amplify")) > 1)
        text = EventText::tr("%1, leak amplified \u00d7%2")
                   .arg(text, countText(field(event, QLatin1String("amplify")), locale));
    return text;
}

QString deployText(const LabEvent& event, const QLocale& locale)
{
    return withLevers(tellsBuild(event) ? EventText::tr("deployed: %1").arg(buildText(event))
                                        : EventText::tr("deployed anew"),
        event, locale);
}

/// In the words of the table of faults, or as it called itself.
QString faultText(const QString& id)
{
    const lab::Fault* fault = lab::faultNamed(id);
    return fault ? faultName(*fault) : id;
}

QString faultText(const LabEvent& event)
{
    return faultText(textField(event, QLatin1String("fault")));
}

QString setUpText(const LabEvent& event, const QLocale& locale)
{
    const QString text = tellsBuild(event)
        ? EventText::tr("the lab is set up for an exercise: %1").arg(buildText(event))
        : EventText::tr("the lab is set up for an exercise");
    QStringList faults;
    for (const QJsonValue& id : event.fields.value(QLatin1String("faults")).toArray())
        faults.append(faultText(id.toString()));
    const QString levers = withLevers(text, event, locale);
    return faults.isEmpty() ? levers : EventText::tr("%1; %2").arg(levers, faults.join(QStringLiteral(", ")));
}

QString stepText(const LabEvent& event, const QLocale& locale)
{
    const QString step = EventText::tr("%1 (%2)", "number and name of a step")
                             .arg(countText(field(event, QLatin1String("number")), locale),
                                 textField(event, QLatin1String("step")));
    const QString exercise = textField(event, QLatin1String("exercise"));
    return textField(event, QLatin1String("what")) == QLatin1String("passed")
        ? EventText::tr("exercise %1: step %2 passed").arg(exercise, step)
        : EventText::tr("exercise %1: step %2 began").arg(exercise, step);
}

QString startText(const LabEvent& event)
{
    const QString pid = QString::number(static_cast<qint64>(field(event, QLatin1String("pid"))));
    if (field(event, QLatin1String("launch")) > 1)
        return EventText::tr("%1 started again (pid %2)").arg(processText(event.process), pid);
    return EventText::tr("%1 started (pid %2)").arg(processText(event.process), pid);
}

QString memoryLimitText(const LabEvent& event, const QLocale& locale)
{
    if (!has(event, QLatin1String("bytes")))
        return EventText::tr("no memory limit");
    return EventText::tr("memory limit %1").arg(bytesText(field(event, QLatin1String("bytes")), locale));
}

QString backOffText(const LabEvent& event, const QLocale& locale)
{
    const core::Duration wait = waitOf(event);
    if (wait.count() <= 0)
        return EventText::tr("%1: restarting at once").arg(processText(event.process));
    return EventText::tr("%1: restarting in %2 (CrashLoopBackOff)")
        .arg(processText(event.process), waitText(wait, locale));
}

QString auditText(const LabEvent& event, const QLocale& locale)
{
    const auto count = [&](const char* name) { return countText(field(event, QLatin1String(name)), locale); };
    const QString text = EventText::tr("carts checked: %1, lost: %2, wrong: %3, not reached: %4")
                             .arg(count("checked"), count("lost"), count("wrong"), count("unreachable"));
    const QString why = has(event, QLatin1String("storeEmptied"))
        ? EventText::tr("%1; the store ended meanwhile, and with it the carts of then").arg(text)
        : text;
    return has(event, QLatin1String("afterDeath"))
        ? EventText::tr("after crash %1: %2").arg(count("afterDeath"), why)
        : why;
}

QString lossText(const LabEvent& event, const QLocale& locale)
{
    const double lost = field(event, QLatin1String("lost"));
    const double span = field(event, QLatin1String("until")) - field(event, QLatin1String("from"));
    const QString text = EventText::tr("crash %1: %2 requests lost in %3")
                             .arg(countText(field(event, QLatin1String("death")), locale),
                                 countText(lost, locale), millisecondsText(span * 1000, locale));
    const QString kinds = outcomesText(event.fields.value(QLatin1String("byOutcome")).toObject(), locale);
    return kinds.isEmpty() ? text : EventText::tr("%1 (%2)").arg(text, kinds);
}

QString censusText(const LabEvent& event, const QLocale& locale)
{
    const QString live = bytesText(field(event, QLatin1String("liveBytes")), locale);
    if (!event.fields.value(QLatin1String("collected")).toBool())
        return EventText::tr("heap census as of the last major collection: %1 live").arg(live);
    return EventText::tr("heap census after a collection of %1: %2 live")
        .arg(millisecondsText(field(event, QLatin1String("pauseMs")), locale), live);
}

QString snapshotText(const LabEvent& event, const QLocale& locale)
{
    return EventText::tr("heap snapshot of %1 objects; the cart stood still for %2")
        .arg(countText(field(event, QLatin1String("objects")), locale),
            millisecondsText(field(event, QLatin1String("pauseMs")), locale));
}

QString rateField(const LabEvent& event, const QLocale& locale)
{
    QString text = rateText(field(event, QLatin1String("rate")), locale);
    if (has(event, QLatin1String("shoppers"))) {
        text = EventText::tr("closed loop, shoppers: %1")
                   .arg(countText(field(event, QLatin1String("shoppers")), locale));
    } else if (has(event, QLatin1String("profile"))) {
        text = event.fields.value(QLatin1String("profile")).toString();
    }
    const QString journeys = event.fields.value(QLatin1String("journeys")).toString();
    if (journeys.isEmpty() || journeys == QLatin1String("add"))
        return text;
    return EventText::tr("%1, journeys: %2").arg(text, journeys);
}

QString cueName(const LabEvent& event)
{
    return event.fields.value(QLatin1String("text")).toString();
}

QString cueNumber(const LabEvent& event, const QLocale& locale)
{
    return countText(field(event, QLatin1String("id")), locale);
}

/// In the words of the table of incidents, or as it called itself.
QString incidentText(const LabEvent& event)
{
    const QString id = event.fields.value(QLatin1String("incident")).toString();
    const lab::Incident* incident = lab::incidentNamed(id);
    return incident ? incidentName(*incident) : id;
}

bool isOn(const LabEvent& event)
{
    return event.fields.value(QLatin1String("on")).toBool();
}

/// Says whose marker it is, except for the cart, which everything here is about.
QString named(const LabEvent& event, const QString& text)
{
    if (event.process.isEmpty() || event.process == QLatin1String("cart"))
        return text;
    return EventText::tr("%1: %2").arg(processText(event.process), text);
}

} // namespace

EventLevel eventLevel(const LabEvent& event)
{
    switch (event.kind) {
    case EventKind::ProcessDied:
    case EventKind::StartFailed:
        return EventLevel::Death;
    case EventKind::ProcessNotReady:
    case EventKind::BackOff:
    case EventKind::RecorderUnreadable:
    case EventKind::TwinFailed:
        return EventLevel::Warning;
    case EventKind::Deployed:
    case EventKind::MemoryLimitChanged:
    case EventKind::TrafficStarted:
    case EventKind::TrafficStopped:
    case EventKind::TrafficRateChanged:
    case EventKind::TwinStarted:
    case EventKind::TwinStopped:
    case EventKind::IncidentStarted:
    case EventKind::LabSetUp:
    case EventKind::FaultChanged:
        return EventLevel::Change;
    case EventKind::LabReady:
    case EventKind::ProcessStarted:
    case EventKind::ProcessReady:
    case EventKind::ProcessStopped:
    case EventKind::CartsAudited:
    case EventKind::Other:
    case EventKind::RequestsLost:
    case EventKind::CensusTaken:
    case EventKind::SnapshotTaken:
    case EventKind::TraineeActed:
        return EventLevel::Normal;
    case EventKind::CueDropped:
    case EventKind::CueRenamed:
    case EventKind::CueRemoved:
    case EventKind::ExerciseStep:
        return EventLevel::Cue;
    }
    return EventLevel::Normal;
}

QString eventText(const LabEvent& event, const QLocale& locale)
{
    const QString name = processText(event.process);
    switch (event.kind) {
    case EventKind::LabReady:
        return EventText::tr("the shop is ready");
    case EventKind::ProcessStarted:
        return startText(event);
    case EventKind::ProcessReady:
        return EventText::tr("%1 is ready, %2 after its start")
            .arg(name, millisecondsText(field(event, QLatin1String("afterMs")), locale));
    case EventKind::ProcessNotReady:
        return EventText::tr("%1 does not answer its readiness probe (NotReady)").arg(name);
    case EventKind::ProcessDied:
        return deathText(event, locale);
    case EventKind::ProcessStopped:
        return EventText::tr("%1 was stopped").arg(name);
    case EventKind::BackOff:
        return backOffText(event, locale);
    case EventKind::StartFailed:
        return event.cause ? endSentence(event.process, *event.cause)
                           : EventText::tr("%1 could not be started").arg(name);
    case EventKind::Deployed:
        return deployText(event, locale);
    case EventKind::MemoryLimitChanged:
        return EventText::tr("cart: %1").arg(memoryLimitText(event, locale));
    case EventKind::TrafficStarted:
        return EventText::tr("traffic on: %1").arg(rateField(event, locale));
    case EventKind::TrafficStopped:
        return EventText::tr("traffic off");
    case EventKind::TrafficRateChanged:
        return EventText::tr("traffic set to %1").arg(rateField(event, locale));
    case EventKind::CartsAudited:
        return auditText(event, locale);
    case EventKind::RequestsLost:
        return lossText(event, locale);
    case EventKind::CensusTaken:
        return censusText(event, locale);
    case EventKind::SnapshotTaken:
        return snapshotText(event, locale);
    case EventKind::RecorderUnreadable:
        return EventText::tr("the %1's figures are missing: %2")
            .arg(name.isEmpty() ? processText(QStringLiteral("cart")) : name,
                event.fields.value(QLatin1String("problem")).toString());
    case EventKind::TwinStarted:
        return EventText::tr("%1 runs beside the cart: from now on both get the same requests")
            .arg(twinText(event));
    case EventKind::TwinStopped:
        return EventText::tr("the twin was switched off");
    case EventKind::TwinFailed:
        return EventText::tr("the twin could not be started, the shop goes on without it: %1")
            .arg(event.fields.value(QLatin1String("problem")).toString());
    case EventKind::CueDropped:
        return event.fields.value(QLatin1String("isNote")).toBool()
            ? EventText::tr("note: %1").arg(cueName(event))
            : EventText::tr("cue: %1").arg(cueName(event));
    case EventKind::CueRenamed:
        return EventText::tr("cue %1 is called: %2").arg(cueNumber(event, locale), cueName(event));
    case EventKind::CueRemoved:
        return EventText::tr("cue %1 taken away: %2").arg(cueNumber(event, locale), cueName(event));
    case EventKind::IncidentStarted:
        return event.fields.value(QLatin1String("announced")).toBool()
            ? EventText::tr("incident: %1").arg(incidentText(event))
            : EventText::tr("incident, not announced: %1").arg(incidentText(event));
    case EventKind::LabSetUp:
        return setUpText(event, locale);
    case EventKind::TraineeActed:
        return EventText::tr("done in the console: %1").arg(textField(event, QLatin1String("act")));
    case EventKind::ExerciseStep:
        return stepText(event, locale);
    case EventKind::FaultChanged:
        return isOn(event) ? EventText::tr("fault on: %1").arg(faultText(event))
                           : EventText::tr("fault off: %1").arg(faultText(event));
    case EventKind::Other:
        return EventText::tr("\"%1\", which this version does not know").arg(eventKindName(event));
    }
    return {};
}

QString markerText(const LabEvent& event, const QLocale& locale)
{
    switch (event.kind) {
    case EventKind::LabReady:
        return EventText::tr("ready");
    case EventKind::ProcessStarted:
        return named(event,
            field(event, QLatin1String("launch")) > 1 ? EventText::tr("restart") : EventText::tr("start"));
    case EventKind::ProcessReady:
        return named(event, EventText::tr("ready"));
    case EventKind::ProcessNotReady:
        return named(event, EventText::tr("NotReady"));
    case EventKind::ProcessDied:
    case EventKind::StartFailed:
        return named(event, event.cause ? causeText(*event.cause) : EventText::tr("died"));
    case EventKind::ProcessStopped:
        return named(event, EventText::tr("stopped"));
    case EventKind::BackOff:
        return named(event, EventText::tr("back-off %1").arg(waitText(waitOf(event), locale)));
    case EventKind::Deployed:
        return buildText(event);
    case EventKind::MemoryLimitChanged:
        return memoryLimitText(event, locale);
    case EventKind::TrafficStarted:
    case EventKind::TrafficRateChanged:
        return EventText::tr("traffic %1").arg(rateField(event, locale));
    case EventKind::TrafficStopped:
        return EventText::tr("traffic off");
    case EventKind::CartsAudited:
        return EventText::tr("carts checked");
    case EventKind::RequestsLost:
        return EventText::tr("requests lost");
    case EventKind::CensusTaken:
        return EventText::tr("census");
    case EventKind::SnapshotTaken:
        return EventText::tr("heap snapshot");
    case EventKind::RecorderUnreadable:
        return EventText::tr("no figures");
    case EventKind::TwinStarted:
        return twinText(event);
    case EventKind::TwinStopped:
        return EventText::tr("no twin");
    case EventKind::TwinFailed:
        return EventText::tr("twin failed");
    case EventKind::CueDropped:
    case EventKind::CueRenamed:
    case EventKind::CueRemoved:
        return cueName(event);
    case EventKind::IncidentStarted:
        return incidentText(event);
    case EventKind::LabSetUp:
        return EventText::tr("set up");
    case EventKind::TraineeActed:
        return textField(event, QLatin1String("act"));
    case EventKind::ExerciseStep:
        return textField(event, QLatin1String("what")) == QLatin1String("passed")
            ? EventText::tr("\u2713 step %1").arg(countText(field(event, QLatin1String("number")), locale))
            : EventText::tr("step %1").arg(countText(field(event, QLatin1String("number")), locale));
    case EventKind::FaultChanged:
        return isOn(event) ? faultText(event) : EventText::tr("no longer: %1").arg(faultText(event));
    case EventKind::Other:
        return eventKindName(event);
    }
    return {};
}

} // namespace leaklab::models
