#include "app/supervise/supervised_process.h"

#include "app/supervise/supervised_process_impl.h"

#include <utility>

namespace leaklab::supervise {

QString stateName(ProcessState state)
{
    switch (state) {
    case ProcessState::Stopped:
        return QStringLiteral("stopped");
    case ProcessState::Starting:
        return QStringLiteral("starting");
    case ProcessState::Running:
        return QStringLiteral("running");
    case ProcessState::NotReady:
        return QStringLiteral("not-ready");
    case ProcessState::Stopping:
        return QStringLiteral("stopping");
    case ProcessState::BackOff:
        return QStringLiteral("back-off");
    case ProcessState::Failed:
        return QStringLiteral("failed");
    }
    return QStringLiteral("unknown");
}

SupervisedProcess::SupervisedProcess(ProcessSpec spec, RestartPolicy policy, core::Clock& clock,
    std::unique_ptr<ProcessBackend> backend, QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(*this, std::move(spec), policy, clock, std::move(backend)))
{
}

SupervisedProcess::~SupervisedProcess() = default;

const QString& SupervisedProcess::name() const
{
    return m_impl->spec.name;
}

ProcessState SupervisedProcess::state() const
{
    return m_impl->state;
}

qint64 SupervisedProcess::pid() const
{
    return m_impl->isThere() ? m_impl->backend->pid() : 0;
}

int SupervisedProcess::launches() const
{
    return m_impl->launches;
}

int SupervisedProcess::restarts() const
{
    return m_impl->restarts;
}

std::optional<ExitCause> SupervisedProcess::lastExit() const
{
    return m_impl->lastExit;
}

core::TimePoint SupervisedProcess::runningSince() const
{
    return m_impl->launchedAt;
}

core::Duration SupervisedProcess::untilRestart() const
{
    if (m_impl->state != ProcessState::BackOff) {
        return core::Duration::zero();
    }
    return std::max<core::Duration>(m_impl->due - m_impl->clock.now(), core::Duration::zero());
}

std::optional<core::TimePoint> SupervisedProcess::restartAllowedAt() const
{
    return m_impl->restartAllowedAt;
}

QString SupervisedProcess::commandLine() const
{
    return m_impl->commandLine;
}

const LogRing& SupervisedProcess::log() const
{
    return m_impl->log;
}

std::optional<ProcessCounters> SupervisedProcess::counters() const
{
    return m_impl->isThere() ? m_impl->sample() : std::nullopt;
}

ProcessCounters SupervisedProcess::totals() const
{
    if (m_impl->isThere()) {
        m_impl->sample();
    }
    return m_impl->totals();
}

void SupervisedProcess::setSpec(ProcessSpec spec)
{
    m_impl->spec = std::move(spec);
    m_impl->checkMemory();
    m_impl->paceTimer();
}

const ProcessSpec& SupervisedProcess::spec() const
{
    return m_impl->spec;
}

void SupervisedProcess::beginAnew(RestartPolicy policy)
{
    m_impl->beginAnew(policy);
}

void SupervisedProcess::start()
{
    m_impl->start();
}

void SupervisedProcess::stop()
{
    m_impl->stop(AfterStop::StayDown);
}

void SupervisedProcess::restart()
{
    m_impl->stop(AfterStop::StartAgain);
}

void SupervisedProcess::kill()
{
    m_impl->kill();
}

void SupervisedProcess::tick()
{
    m_impl->tick();
}

} // namespace leaklab::supervise
