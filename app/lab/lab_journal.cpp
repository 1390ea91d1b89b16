#include "app/lab/lab_journal.h"

#include "app/collect/collections_json.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace leaklab::lab {

using collect::EventKind;
using collect::LabEvent;
using supervise::ExitCause;
using supervise::ExitKind;
using supervise::ProcessState;
using supervise::SupervisedProcess;

namespace {

/// As many as the last words have.
constexpr std::size_t collectionsKept = 10;

qint64 wholeMilliseconds(core::Duration duration)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(duration).count();
}

} // namespace

LabJournal::LabJournal(collect::SessionRecord& session, const collect::FrameClock& frames,
    const collect::CartSampler& cart, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_frames(frames)
    , m_cart(cart)
{
}

void LabJournal::follow(Role role, const SupervisedProcess& process)
{
    if (role == Role::Cart)
        m_cartName = process.name();
    connect(&process, &SupervisedProcess::launched, this, [this, &process](int launch, qint64 pid) {
        LabEvent event = eventNow(EventKind::ProcessStarted, process.name());
        event.fields = { { QStringLiteral("launch"), launch }, { QStringLiteral("pid"), pid } };
        if (const auto allowed = process.restartAllowedAt())
            event.fields.insert(QStringLiteral("allowedAt"), m_frames.secondsAt(*allowed));
        m_session.appendEvent(std::move(event));
    });
    connect(&process, &SupervisedProcess::becameReady, this, [this, &process](core::Duration sinceLaunch) {
        LabEvent event = eventNow(EventKind::ProcessReady, process.name());
        event.fields = { { QStringLiteral("afterMs"), wholeMilliseconds(sinceLaunch) } };
        m_session.appendEvent(std::move(event));
    });
    connect(&process, &SupervisedProcess::ended, this,
        [this, role, &process](const ExitCause& cause) { recordEnd(role, process, cause); });
    connect(&process, &SupervisedProcess::stateChanged, this,
        [this, role, &process] { recordState(role, process); });
    connect(&process, &SupervisedProcess::logLine, this, &LabJournal::takeLogLine);
}

void LabJournal::record(EventKind kind, QJsonObject fields)
{
    LabEvent event = eventNow(kind, {});
    event.fields = std::move(fields);
    if (!m_incident.isEmpty())
        event.fields.insert(QStringLiteral("incident"), m_incident);
    if (m_partOfSetUp)
        event.fields.insert(QStringLiteral("setUp"), true);
    m_session.appendEvent(std::move(event));
}

void LabJournal::recordAudit(const load::CartAudit& carts, std::optional<int> afterDeath)
{
    const auto count = [](std::uint64_t value) { return static_cast<qint64>(value); };
    QJsonObject fields{ { QStringLiteral("checked"), count(carts.checked) },
        { QStringLiteral("lost"), count(carts.lost) }, { QStringLiteral("wrong"), count(carts.wrong) },
        { QStringLiteral("unreachable"), count(carts.unreachable) } };
    if (afterDeath)
        fields.insert(QStringLiteral("afterDeath"), *afterDeath);
    if (m_storeEmptied)
        fields.insert(QStringLiteral("storeEmptied"), true);
    record(EventKind::CartsAudited, fields);
}

void LabJournal::checkRecorder(bool cartReady)
{
    const std::string& problem = m_cart.problem();
    if (!cartReady || problem.empty() || problem == m_recorderProblem)
        return;
    m_recorderProblem = problem;
    LabEvent event = eventNow(EventKind::RecorderUnreadable, m_cartName);
    event.fields = { { QStringLiteral("problem"), QString::fromStdString(problem) } };
    m_session.appendEvent(std::move(event));
}

LabEvent LabJournal::eventNow(EventKind kind, const QString& process) const
{
    LabEvent event;
    event.time = m_frames.now();
    event.wallTime = QDateTime::currentDateTimeUtc();
    event.kind = kind;
    event.process = process;
    return event;
}

void LabJournal::recordEnd(Role role, const SupervisedProcess& process, const ExitCause& cause)
{
    EventKind kind = EventKind::ProcessDied;
    if (!cause.isDeath())
        kind = EventKind::ProcessStopped;
    else if (cause.kind == ExitKind::FailedToStart)
        kind = EventKind::StartFailed;
    m_storeEmptied = m_storeEmptied || (role == Role::Store && kind != EventKind::StartFailed);
    LabEvent event = eventNow(kind, process.name());
    event.cause = cause;
    if (role == Role::Cart && m_cart.latest()) {
        const flight::Gauges& gauges = *m_cart.latest();
        // Before the first major collection nobody knows what is alive.
        if (gauges.majorCount > 0)
            event.fields.insert(QStringLiteral("liveBytes"), static_cast<qint64>(gauges.heapLive));
        if (!m_concealed)
            event.fields.insert(QStringLiteral("records"), static_cast<qint64>(gauges.leakedRecords));
        const std::string words = m_cart.lastWords();
        if (!words.empty())
            event.fields.insert(QStringLiteral("lastWords"), QString::fromStdString(words));
        event.fields.insert(QStringLiteral("collections"),
            collect::collectionsJson(m_cart.lastCollections(collectionsKept), gauges.processStartNs));
        // The system tells of an abort only after it has torn the memory down; the black box knows when.
        if (cause.kind == ExitKind::HeapLimit) {
            const core::TimePoint last(std::chrono::duration_cast<core::TimePoint::duration>(
                std::chrono::nanoseconds(gauges.updatedNs)));
            event.time = std::min(event.time, m_frames.secondsAt(last));
        }
    }
    m_session.appendEvent(std::move(event));
}

void LabJournal::recordState(Role role, const SupervisedProcess& process)
{
    const bool wasNotReady = std::exchange(
        m_notReady[static_cast<std::size_t>(role)], process.state() == ProcessState::NotReady);
    if (process.state() == ProcessState::NotReady) {
        m_session.appendEvent(eventNow(EventKind::ProcessNotReady, process.name()));
    } else if (wasNotReady && process.state() == ProcessState::Running) {
        m_session.appendEvent(eventNow(EventKind::ProcessReady, process.name()));
    } else if (process.state() == ProcessState::BackOff) {
        LabEvent event = eventNow(EventKind::BackOff, process.name());
        event.fields = { { QStringLiteral("waitMs"), wholeMilliseconds(process.untilRestart()) },
            { QStringLiteral("restart"), process.restarts() + 1 } };
        m_session.appendEvent(std::move(event));
    }
}

void LabJournal::takeLogLine(const supervise::LogEntry& entry)
{
    const double time = m_frames.secondsAt(entry.at);
    const double age = m_frames.now() - time;
    const QDateTime wallTime = QDateTime::currentDateTimeUtc().addMSecs(std::llround(-age * 1000));
    m_session.appendLogLine({ time, wallTime, entry.process, entry.isError, entry.text });
}

} // namespace leaklab::lab
