#include "app/supervise/supervised_process_impl.h"

#include "app/supervise/line_splitter.h"

#include <algorithm>
#include <utility>

namespace leaklab::supervise {

namespace {

constexpr std::chrono::milliseconds tickWithLimit{ 25 };
constexpr std::chrono::milliseconds tickWithoutLimit{ 50 };
constexpr int codeOfKill = 128 + 9;
constexpr int codeOfTerminate = 128 + 15;

QString inMebibytes(core::Bytes bytes)
{
    constexpr double mebibyte = 1024.0 * 1024.0;
    return QString::number(static_cast<double>(bytes.count()) / mebibyte, 'f', 1) + QStringLiteral(" MiB");
}

} // namespace

SupervisedProcess::Impl::Impl(SupervisedProcess& publicSide, ProcessSpec wanted, RestartPolicy restartPolicy,
    core::Clock& time, std::unique_ptr<ProcessBackend> system)
    : q(publicSide)
    , spec(std::move(wanted))
    , policy(restartPolicy)
    , clock(time)
    , readiness(time, [this](bool ready) { onReadiness(ready); })
    , backend(std::move(system))
{
    timer.setTimerType(Qt::PreciseTimer);
    connect(&timer, &QTimer::timeout, &q, &SupervisedProcess::tick);
    connect(backend.get(), &ProcessBackend::started, &timer, [this](qint64 pid) { onStarted(pid); });
    connect(backend.get(), &ProcessBackend::finished, &timer,
        [this](const ExitCause& cause) { onFinished(cause); });
    connect(backend.get(), &ProcessBackend::output, &timer,
        [this](const QByteArray& line, bool isError) { onOutput(line, isError); });
}

bool SupervisedProcess::Impl::isThere() const
{
    return state == ProcessState::Starting || state == ProcessState::Running
        || state == ProcessState::NotReady || state == ProcessState::Stopping;
}

void SupervisedProcess::Impl::start()
{
    if (state == ProcessState::Stopping) {
        afterStop = AfterStop::StartAgain;
    } else if (!isThere()) {
        if (state != ProcessState::BackOff) {
            deathsInARow = 0;
        }
        launch();
    }
}

void SupervisedProcess::Impl::stop(AfterStop then)
{
    if (!isThere()) {
        if (then == AfterStop::StartAgain) {
            start();
            return;
        }
        diedBefore = false;
        if (state != ProcessState::Stopped) {
            setState(ProcessState::Stopped);
        }
        return;
    }
    afterStop = then;
    if (state != ProcessState::Stopping) {
        due = clock.now() + stopTime;
        setState(ProcessState::Stopping);
        backend->requestStop();
    }
}

void SupervisedProcess::Impl::kill()
{
    if (!isThere()) {
        return;
    }
    if (state == ProcessState::Stopping && !forced) {
        forced = ExitCause{ ExitKind::Stopped, codeOfKill, {} };
    }
    backend->kill();
}

void SupervisedProcess::Impl::beginAnew(RestartPolicy newPolicy)
{
    policy = newPolicy;
    restarts = 0;
    deathsInARow = 0;
    diedBefore = false;
}

void SupervisedProcess::Impl::launch()
{
    ++launches;
    launchedAt = clock.now();
    restartAllowedAt.reset();
    if (std::exchange(diedBefore, false)) {
        ++restarts;
        restartAllowedAt = state == ProcessState::BackOff ? std::min(due, launchedAt) : launchedAt;
    }
    readyAt.reset();
    forced.reset();
    afterStop = AfterStop::StayDown;
    startTime = spec.startTime;
    stopTime = spec.stopTime;
    due = launchedAt + startTime;
    const QStringList arguments = spec.arguments ? spec.arguments(launches) : QStringList{};
    commandLine = quotedForShell(spec.program);
    for (const QString& argument : arguments) {
        commandLine += QLatin1Char(' ') + quotedForShell(argument);
    }
    backend->start(spec.program, arguments, spec.workingDirectory);
    setState(ProcessState::Starting);
}

void SupervisedProcess::Impl::onStarted(qint64 pid)
{
    Q_EMIT q.launched(launches, pid);
    if (state == ProcessState::Starting) {
        readiness.begin(spec);
        readiness.tick();
    }
}

void SupervisedProcess::Impl::onReadiness(bool ready)
{
    if (state != ProcessState::Starting && state != ProcessState::Running
        && state != ProcessState::NotReady) {
        return;
    }
    const bool isFirst = ready && !readyAt;
    if (isFirst) {
        readyAt = clock.now();
    }
    setState(ready ? ProcessState::Running : ProcessState::NotReady);
    if (isFirst) {
        Q_EMIT q.becameReady(*readyAt - launchedAt);
    }
}

void SupervisedProcess::Impl::onOutput(const QByteArray& line, bool isError)
{
    append({ clock.now(), spec.name, isError, safeText(line) });
    readiness.sawLine(line);
}

void SupervisedProcess::Impl::onFinished(const ExitCause& raw)
{
    sample();
    past = totals();
    present = {};
    readiness.end();
    const ExitCause cause = resolve(raw);
    lastExit = cause;
    const ProcessState next = stateAfter(cause);
    forced.reset();
    state = next;
    const unsigned before = ++stateChanges;
    // The end is told before what follows from it; a slot that gives an order meanwhile has the last word.
    Q_EMIT q.ended(cause);
    if (stateChanges != before) {
        return;
    }
    if (next == ProcessState::BackOff && due <= clock.now()) {
        launch();
    } else if (next == ProcessState::Stopped && afterStop == AfterStop::StartAgain) {
        deathsInARow = 0;
        launch();
    } else {
        paceTimer();
        Q_EMIT q.stateChanged(next);
    }
}

ProcessState SupervisedProcess::Impl::stateAfter(const ExitCause& cause)
{
    if (cause.kind == ExitKind::FailedToStart) {
        diedBefore = false;
        return ProcessState::Failed;
    }
    if (state == ProcessState::Stopping) {
        return ProcessState::Stopped;
    }
    const core::TimePoint now = clock.now();
    if (readyAt && now - *readyAt >= policy.scaledReset()) {
        deathsInARow = 0;
    }
    diedBefore = true;
    due = now + policy.delay(++deathsInARow);
    return ProcessState::BackOff;
}

ExitCause SupervisedProcess::Impl::resolve(const ExitCause& raw) const
{
    // It may have died of something else in the instant before our kill: then that is the truth.
    if (forced && raw.kind == ExitKind::Killed) {
        return *forced;
    }
    const bool endedAsAsked
        = raw.kind == ExitKind::Exited || (raw.kind == ExitKind::Signal && raw.code == codeOfTerminate);
    if (state == ProcessState::Stopping && endedAsAsked) {
        return { ExitKind::Stopped, raw.code, raw.detail };
    }
    return raw;
}

void SupervisedProcess::Impl::forceEnd(ExitKind kind, const QString& detail)
{
    forced = ExitCause{ kind, codeOfKill, detail };
    backend->kill();
    say(detail);
}

void SupervisedProcess::Impl::tick()
{
    checkDeadlines();
    if (isThere()) {
        sample();
        checkMemory();
        readiness.tick();
    }
}

void SupervisedProcess::Impl::checkDeadlines()
{
    if (clock.now() < due) {
        return;
    }
    if (state == ProcessState::BackOff) {
        launch();
    } else if (state == ProcessState::Starting && !forced) {
        forceEnd(ExitKind::NotReady,
            tr("not ready within %1 s of its start; ended").arg(core::seconds(startTime), 0, 'g', 4));
    } else if (state == ProcessState::Stopping && !forced) {
        forceEnd(ExitKind::Stopped,
            tr("still there %1 s after it was asked to stop; killed")
                .arg(core::seconds(stopTime), 0, 'g', 4));
    }
}

void SupervisedProcess::Impl::checkMemory()
{
    if (!spec.memoryLimit || forced || !isThere()) {
        return;
    }
    const auto resident = backend->resident();
    if (resident && *resident > *spec.memoryLimit) {
        forceEnd(ExitKind::OomKilled,
            tr("resident memory %1 over the limit of %2; killed (exit code 137)")
                .arg(inMebibytes(*resident), inMebibytes(*spec.memoryLimit)));
    }
}

std::optional<ProcessCounters> SupervisedProcess::Impl::sample()
{
    const auto now = backend->counters();
    if (now) {
        present.cpu = std::max(present.cpu, now->cpu);
        present.resident = now->resident;
        present.peakResident = std::max(present.peakResident, now->peakResident);
    }
    return now;
}

ProcessCounters SupervisedProcess::Impl::totals() const
{
    return { past.cpu + present.cpu, present.resident, std::max(past.peakResident, present.peakResident) };
}

void SupervisedProcess::Impl::setState(ProcessState next)
{
    state = next;
    ++stateChanges;
    paceTimer();
    Q_EMIT q.stateChanged(next);
}

void SupervisedProcess::Impl::paceTimer()
{
    if (!isThere() && state != ProcessState::BackOff) {
        timer.stop();
        return;
    }
    const auto interval = spec.memoryLimit ? tickWithLimit : tickWithoutLimit;
    if (!timer.isActive() || timer.intervalAsDuration() != interval) {
        timer.start(interval);
    }
}

void SupervisedProcess::Impl::say(const QString& text)
{
    append({ clock.now(), spec.name, true, QStringLiteral("[supervisor] ") + text });
}

void SupervisedProcess::Impl::append(const LogEntry& entry)
{
    log.append(entry);
    Q_EMIT q.logLine(entry);
}

} // namespace leaklab::supervise
