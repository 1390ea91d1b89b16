#include "app/lab/shop.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace leaklab::lab {

namespace {

constexpr int exitPortTaken = 98; ///< what every service of the shop ends with when it can't bind
constexpr int flightFilesKept = 10;

std::size_t index(Role role)
{
    return static_cast<std::size_t>(role);
}

/// What the process itself said about its end: its newest lines on stderr.
QString lastErrors(const supervise::SupervisedProcess& process)
{
    QStringList lines;
    const auto& entries = process.log().entries();
    for (auto entry = entries.rbegin(); entry != entries.rend() && lines.size() < 3; ++entry) {
        if (entry->isError)
            lines.prepend(entry->text);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Shop::Shop(ShopPlan plan, core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_plan(std::move(plan))
{
    if (m_plan.storeAddress.isEmpty())
        m_plan.storeAddress = m_plan.store.address;
    for (const Role role : allRoles) {
        if (m_plan.runs(role))
            addProcess(role);
    }
}

Shop::~Shop() = default;

void Shop::addProcess(Role role)
{
    supervise::ProcessSpec spec;
    spec.name = m_plan.processName(role);
    spec.program = programFor(m_plan, role);
    spec.workingDirectory = m_plan.runFolder;
    spec.arguments = [this, role](int launch) {
        if (role == Role::Cart)
            dropOldFlightFiles(launch);
        return argumentsFor(m_plan, role, launch);
    };
    spec.memoryLimit = memoryLimitOf(role);
    if (role == Role::Store) {
        spec.readyMarker = m_plan.store.readyMarker;
    } else {
        spec.readyMarker = "listening on";
        spec.probe = m_probe.probe([this, role] {
            const QUrl base = url(role);
            return base.isEmpty() ? base : base.resolved(QUrl(QStringLiteral("/health")));
        });
    }
    // A large heap takes a while to age before the cart listens.
    if (role == Role::Cart)
        spec.startTime = std::chrono::seconds{ 60 };
    auto process = std::make_unique<supervise::SupervisedProcess>(
        std::move(spec), restartPolicy(), m_clock, supervise::makeProcessBackend());
    connect(process.get(), &supervise::SupervisedProcess::becameReady, this, [this, role] { onReady(role); });
    connect(process.get(), &supervise::SupervisedProcess::ended, this,
        [this, role](const supervise::ExitCause& cause) { onEnded(role, cause); });
    connect(process.get(), &supervise::SupervisedProcess::logLine, this,
        [this, role](const supervise::LogEntry& entry) { onLogLine(role, entry.text); });
    m_processes[index(role)] = std::move(process);
}

supervise::SupervisedProcess* Shop::process(Role role) const
{
    return m_processes[index(role)].get();
}

QUrl Shop::url(Role role) const
{
    const QString& address = m_plan.address(role);
    return role == Role::Store || address.isEmpty() ? QUrl() : QUrl(QStringLiteral("http://") + address);
}

void Shop::start()
{
    if (m_phase != Phase::Idle)
        return;
    m_phase = Phase::Starting;
    ++m_starts;
    m_error.reset();
    m_up.fill(false);
    startNext();
}

void Shop::startNext()
{
    for (const Role role : allRoles) {
        if (!process(role) || m_up[index(role)])
            continue;
        process(role)->start();
        return;
    }
    checkStore();
}

/// The cart knows best whether the store can be reached; a lab that starts without one would only fail later.
void Shop::checkStore()
{
    m_probe.fetch(url(Role::Cart).resolved(QUrl(QStringLiteral("/health"))),
        [this, start = m_starts](const QByteArray& body) {
            if (m_phase != Phase::Starting || start != m_starts)
                return;
            const QJsonObject health = QJsonDocument::fromJson(body).object();
            if (!health.value(QLatin1String("redis")).toBool()) {
                giveUp({ core::ErrorCode::StoreUnreachable, m_plan.storeAddress.toStdString() });
                return;
            }
            m_phase = Phase::Ready;
            Q_EMIT ready();
        });
}

void Shop::onReady(Role role)
{
    if (role == Role::Cart)
        m_plan.cartHasBeenReady = true;
    if (m_phase != Phase::Starting || m_up[index(role)])
        return;
    m_up[index(role)] = true;
    startNext();
}

void Shop::onLogLine(Role role, const QString& text)
{
    if (!m_plan.address(role).isEmpty())
        return;
    const QString address = listeningAddress(text);
    if (!address.isEmpty())
        m_plan.setAddress(role, address);
}

void Shop::onEnded(Role role, const supervise::ExitCause& cause)
{
    if (m_phase == Phase::Stopping || m_phase == Phase::GivingUp) {
        // Its own signal must be over before its state can be judged.
        QTimer::singleShot(0, this, &Shop::finishIfAllEnded);
        return;
    }
    if (m_phase == Phase::Renewing) {
        QTimer::singleShot(0, this, &Shop::startAnew);
        return;
    }
    // What was up before is restarted by its policy; what never came up will not come up by trying again.
    if (m_phase != Phase::Starting || m_up[index(role)] || !cause.isDeath())
        return;
    core::Error error{ core::ErrorCode::StartFailed, {} };
    if (cause.kind == supervise::ExitKind::FailedToStart)
        error.code = core::ErrorCode::ProgramMissing;
    else if (cause.code == exitPortTaken)
        error.code = core::ErrorCode::PortTaken;
    const QString said = lastErrors(*process(role));
    QString detail = m_plan.processName(role) + QStringLiteral(": ");
    if (!said.isEmpty())
        detail += said;
    else if (!cause.detail.isEmpty())
        detail += cause.detail;
    else
        detail += QStringLiteral("%1, exit code %2").arg(supervise::exitKindName(cause.kind)).arg(cause.code);
    error.detail = detail.toStdString();
    giveUp(std::move(error));
}

void Shop::giveUp(core::Error error)
{
    m_phase = Phase::GivingUp;
    m_error = std::move(error);
    endAll();
}

void Shop::stop()
{
    if (m_phase == Phase::GivingUp || m_phase == Phase::Stopping)
        return;
    m_phase = Phase::Stopping;
    endAll();
}

void Shop::endAll()
{
    for (const auto& process : m_processes) {
        if (process)
            process->stop();
    }
    QTimer::singleShot(0, this, &Shop::finishIfAllEnded);
}

void Shop::finishIfAllEnded()
{
    if (m_phase != Phase::Stopping && m_phase != Phase::GivingUp)
        return;
    for (const auto& process : m_processes) {
        if (process && process->pid() != 0)
            return;
    }
    m_phase = Phase::Idle;
    if (m_error)
        Q_EMIT failed(*std::exchange(m_error, std::nullopt));
    else
        Q_EMIT stopped();
}

void Shop::changeSettings(const LabSettings& settings, bool redeployCart)
{
    m_plan.settings = settings;
    setCartMemoryLimit(settings.memoryLimit);
    supervise::SupervisedProcess* cart = process(Role::Cart);
    if (redeployCart && cart->state() != supervise::ProcessState::Stopped)
        cart->restart();
}

void Shop::setCartMemoryLimit(std::optional<core::Bytes> limit)
{
    supervise::ProcessSpec spec = process(Role::Cart)->spec();
    spec.memoryLimit = limit;
    process(Role::Cart)->setSpec(std::move(spec));
}

void Shop::beginAnew(const LabSettings& settings)
{
    m_plan.settings = settings;
    m_plan.cartHasBeenReady = false;
    if (m_phase == Phase::Stopping || m_phase == Phase::GivingUp)
        return;
    m_phase = Phase::Renewing;
    // A tighter limit is for the next cart; the one that goes shall not die of it.
    setCartMemoryLimit(std::nullopt);
    process(Role::Cart)->stop();
    for (const auto& process : m_processes) {
        if (process && process->state() == supervise::ProcessState::NotReady)
            process->stop();
    }
    QTimer::singleShot(0, this, &Shop::startAnew);
}

void Shop::startAnew()
{
    if (m_phase != Phase::Renewing)
        return;
    for (const auto& process : m_processes) {
        if (process && process->state() == supervise::ProcessState::Stopping)
            return;
    }
    setCartMemoryLimit(m_plan.settings.memoryLimit);
    m_error.reset();
    m_phase = Phase::Starting;
    ++m_starts;
    for (const Role role : allRoles) {
        supervise::SupervisedProcess* present = process(role);
        if (present)
            present->beginAnew(restartPolicy());
        m_up[index(role)] = present && present->state() == supervise::ProcessState::Running;
    }
    startNext();
}

supervise::RestartPolicy Shop::restartPolicy() const
{
    supervise::RestartPolicy policy;
    policy.scale = m_plan.settings.backOffScale;
    return policy;
}

void Shop::dropOldFlightFiles(int launch) const
{
    if (launch > flightFilesKept)
        QFile::remove(flightFile(m_plan, launch - flightFilesKept));
}

std::optional<core::Bytes> Shop::memoryLimitOf(Role role) const
{
    return role == Role::Cart ? m_plan.settings.memoryLimit : std::nullopt;
}

} // namespace leaklab::lab
