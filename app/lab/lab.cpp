#include "app/lab/lab.h"

#include "app/lab/lab_impl.h"

#include <QTimer>

#include <utility>

namespace leaklab::lab {

using collect::EventKind;

Lab::Lab(LabSettings settings, core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(std::move(settings), clock))
{
    connect(&m_impl->frames, &collect::FrameClock::tick, this, &Lab::recordFrame);
    connect(&m_impl->twin, &Twin::ready, this, &Lab::onTwinReady);
    connect(&m_impl->twin, &Twin::failed, this, &Lab::onTwinFailed);
    connect(&m_impl->twin, &Twin::stopped, this, &Lab::onTwinStopped);
}

Lab::~Lab() = default;

void Lab::start()
{
    if (!m_impl->shop && !makeShop())
        return;
    m_impl->phase = Impl::Phase::Starting;
    m_impl->frames.start();
    m_impl->shop->start();
}

bool Lab::makeShop()
{
    auto folder = RunFolder::create();
    if (!folder) {
        QTimer::singleShot(0, this, [this, error = folder.error()] {
            endSetUp(error);
            Q_EMIT failed(error);
        });
        return false;
    }
    m_impl->runFolder = std::move(folder.value());
    ShopPlan plan;
    plan.settings = m_impl->settings;
    plan.programs = programsFolder(m_impl->settings);
    plan.runFolder = m_impl->runFolder->path();
    plan.store = chooseStore(m_impl->settings, plan.programs, plan.runFolder);
    m_impl->shop = std::make_unique<Shop>(std::move(plan), m_impl->clock);
    connect(m_impl->shop.get(), &Shop::ready, this, &Lab::onShopReady);
    connect(m_impl->shop.get(), &Shop::failed, this, [this](const core::Error& error) {
        m_impl->phase = Impl::Phase::Idle;
        m_impl->frames.stop();
        endSetUp(error);
        Q_EMIT failed(error);
    });
    connect(m_impl->shop.get(), &Shop::stopped, this, &Lab::finishIfAllStopped);
    m_impl->watch.follow(*m_impl->shop);
    const auto* cart = m_impl->shop->process(Role::Cart);
    connect(cart, &supervise::SupervisedProcess::launched, this, [this] { m_impl->recorder.cartChanged(); });
    followFaults();
    m_impl->crashAudits = std::make_unique<CrashAudits>(m_impl->traffic, m_impl->journal);
    m_impl->crashAudits->follow(*cart, m_impl->settings.verifyCarts);
    return true;
}

void Lab::onShopReady()
{
    m_impl->traffic.setShop(m_impl->shop->url(Role::Web));
    proceed();
}

/// From a shop that is ready to open doors.
void Lab::proceed()
{
    if (!m_impl->shop->isReady() || m_impl->twinLeaves)
        return;
    if (m_impl->settings.twin)
        m_impl->twin.start(m_impl->shop->plan());
    else
        openDoors();
}

void Lab::openDoors()
{
    m_impl->phase = Impl::Phase::Open;
    m_impl->journal.record(
        EventKind::LabReady, { { QStringLiteral("backOffScale"), m_impl->settings.backOffScale } });
    m_impl->traffic.applySettings();
    beginFaults();
    if (m_impl->settings.trafficOn)
        m_impl->traffic.start();
    Q_EMIT ready();
    endSetUp(m_impl->setUpProblem);
}

void Lab::onTwinReady()
{
    m_impl->traffic.addTwin(m_impl->twin.url(Role::Web));
    QJsonObject fields;
    if (!m_impl->concealed)
        fields.insert(QStringLiteral("leaking"), !m_impl->settings.leaking);
    m_impl->journal.record(EventKind::TwinStarted, fields);
    if (m_impl->phase == Impl::Phase::Starting)
        openDoors();
}

void Lab::onTwinFailed(const core::Error& error)
{
    if (m_impl->phase == Impl::Phase::Stopping)
        return finishIfAllStopped();
    if (std::exchange(m_impl->twinLeaves, false))
        return proceed();
    m_impl->settings.twin = false;
    m_impl->journal.record(
        EventKind::TwinFailed, { { QStringLiteral("problem"), QString::fromStdString(error.detail) } });
    m_impl->setUpProblem = error;
    if (m_impl->phase == Impl::Phase::Starting)
        openDoors();
    Q_EMIT settingsChanged();
    Q_EMIT twinFailed(error);
}

void Lab::onTwinStopped()
{
    m_impl->twinLeaves = false;
    if (m_impl->phase == Impl::Phase::Stopping)
        finishIfAllStopped();
    else if (m_impl->phase == Impl::Phase::Starting)
        proceed();
    else if (m_impl->settings.twin)
        m_impl->twin.start(m_impl->shop->plan()); // wanted again in the meantime
}

void Lab::stop()
{
    m_impl->phase = Impl::Phase::Stopping;
    m_impl->traffic.stop();
    endSetUp(core::Error{ core::ErrorCode::StartFailed, tr("the lab is being stopped").toStdString() });
    m_impl->twin.stop();
    if (m_impl->shop)
        m_impl->shop->stop();
    else
        QTimer::singleShot(0, this, &Lab::stopped);
}

void Lab::finishIfAllStopped()
{
    if (!m_impl->shop->isIdle() || m_impl->twin.isThere())
        return;
    m_impl->phase = Impl::Phase::Idle;
    m_impl->frames.stop();
    Q_EMIT stopped();
}

void Lab::recordFrame(double time)
{
    collect::FrameInput frame;
    frame.time = time;
    frame.cart = m_impl->watch.sample(m_impl->clock.now());
    frame.heapLimit = m_impl->settings.heapLimit;
    frame.memoryLimit = m_impl->settings.memoryLimit;
    if (const auto* cart = process(Role::Cart)) {
        frame.counters = cart->counters();
        frame.cartReady = cart->state() == supervise::ProcessState::Running;
        frame.restarts = cart->restarts();
    }
    frame.traffic = m_impl->traffic.takeReport();
    std::uint64_t inFlight = frame.traffic.inFlight;
    frame.twin = m_impl->twin.sample();
    if (frame.twin) {
        frame.twin->traffic = m_impl->traffic.takeTwinReport();
        if (frame.twin->traffic)
            inFlight += frame.twin->traffic->inFlight;
    }
    frame.console = m_impl->console.read();
    m_impl->recorder.record(frame);
    m_impl->faults.advance(m_impl->clock.now());
    m_impl->losses.advance(time, m_impl->recorder.trafficTotals());
    if (m_impl->audit)
        m_impl->audit->advance(inFlight);
}

bool Lab::isReady() const
{
    return m_impl->phase == Impl::Phase::Open;
}

const LabSettings& Lab::settings() const
{
    return m_impl->settings;
}

const collect::SessionRecord& Lab::session() const
{
    return m_impl->session;
}

const load::LoadReport& Lab::trafficTotals() const
{
    return m_impl->recorder.trafficTotals();
}

const load::LoadReport& Lab::twinTrafficTotals() const
{
    return m_impl->recorder.twinTrafficTotals();
}

const Twin& Lab::twin() const
{
    return m_impl->twin;
}

bool Lab::trafficRunning() const
{
    return m_impl->traffic.running();
}

double Lab::now() const
{
    return m_impl->frames.now();
}

supervise::SupervisedProcess* Lab::process(Role role) const
{
    return m_impl->shop ? m_impl->shop->process(role) : nullptr;
}

QString Lab::url(Role role) const
{
    if (!m_impl->shop)
        return {};
    if (role == Role::Store)
        return m_impl->shop->plan().storeAddress;
    return m_impl->shop->url(role).toString();
}

void Lab::auditCarts(std::function<void(load::CartAudit)> done)
{
    if (!m_impl->traffic.engine() || !isReady()) {
        QTimer::singleShot(0, this, [done = std::move(done)] { done({}); });
        return;
    }
    m_impl->traffic.stop();
    m_impl->audit = std::make_unique<CartAuditRun>(*m_impl->shop, m_impl->traffic, m_impl->clock);
    m_impl->audit->start([this, done = std::move(done)](const load::CartAudit& carts) {
        m_impl->journal.recordAudit(carts);
        done(carts);
    });
}

void Lab::checkCarts()
{
    if (m_impl->crashAudits)
        m_impl->crashAudits->audit();
}

HeapInspector& Lab::heapInspector() const
{
    return m_impl->inspector;
}

} // namespace leaklab::lab
