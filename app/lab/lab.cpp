#include "app/lab/lab.h"

#include "app/collect/frame_clock.h"
#include "app/collect/frame_recorder.h"
#include "app/lab/cart_audit_run.h"
#include "app/lab/crash_audits.h"
#include "app/lab/lab_journal.h"
#include "app/lab/lab_traffic.h"
#include "app/lab/run_folder.h"
#include "app/lab/shop.h"

#include <QCoreApplication>
#include <QTimer>

namespace leaklab::lab {

using collect::EventKind;

struct Lab::Impl {
    Impl(LabSettings startSettings, core::Clock& startClock)
        : settings(std::move(startSettings))
        , clock(startClock)
        , frames(startClock)
        , recorder(session)
        , journal(session, frames, cart)
        , traffic(settings, journal)
    {
    }

    LabSettings settings;
    core::Clock& clock;
    std::unique_ptr<RunFolder> runFolder;
    collect::SessionRecord session;
    collect::FrameClock frames;
    collect::CartSampler cart;
    collect::FrameRecorder recorder;
    LabJournal journal;
    std::unique_ptr<Shop> shop;
    std::unique_ptr<CartAuditRun> audit;
    std::unique_ptr<CrashAudits> crashAudits;
    LabTraffic traffic; ///< goes before the audits, which its threads report to
};

Lab::Lab(LabSettings settings, core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(std::move(settings), clock))
{
    connect(&m_impl->frames, &collect::FrameClock::tick, this, &Lab::recordFrame);
}

Lab::~Lab() = default;

void Lab::start()
{
    if (!m_impl->shop && !makeShop())
        return;
    m_impl->frames.start();
    m_impl->shop->start();
}

bool Lab::makeShop()
{
    auto folder = RunFolder::create();
    if (!folder) {
        QTimer::singleShot(0, this, [this, error = folder.error()] { Q_EMIT failed(error); });
        return false;
    }
    m_impl->runFolder = std::move(folder.value());
    ShopPlan plan;
    plan.settings = m_impl->settings;
    plan.programs = m_impl->settings.programs.isEmpty() ? QCoreApplication::applicationDirPath()
                                                        : m_impl->settings.programs;
    plan.runFolder = m_impl->runFolder->path();
    plan.store = chooseStore(m_impl->settings, plan.programs, plan.runFolder);
    m_impl->shop = std::make_unique<Shop>(std::move(plan), m_impl->clock);
    connect(m_impl->shop.get(), &Shop::ready, this, &Lab::onShopReady);
    connect(m_impl->shop.get(), &Shop::failed, this, [this](const core::Error& error) {
        m_impl->frames.stop();
        Q_EMIT failed(error);
    });
    connect(m_impl->shop.get(), &Shop::stopped, this, [this] {
        m_impl->frames.stop();
        Q_EMIT stopped();
    });
    followCart();
    for (const Role role : allRoles) {
        if (const auto* followed = m_impl->shop->process(role))
            m_impl->journal.follow(role, *followed);
    }
    return true;
}

void Lab::followCart()
{
    // Connected before the journal, so that the sampler knows the cart's last word when the journal writes.
    const auto* cart = m_impl->shop->process(Role::Cart);
    connect(cart, &supervise::SupervisedProcess::launched, this, [this](int launch) {
        m_impl->cart.follow(flightFile(m_impl->shop->plan(), launch));
        m_impl->recorder.cartChanged();
    });
    connect(cart, &supervise::SupervisedProcess::ended, this, [this] { m_impl->cart.processEnded(); });
    if (m_impl->settings.verifyCarts) {
        m_impl->crashAudits = std::make_unique<CrashAudits>(m_impl->traffic, m_impl->journal);
        m_impl->crashAudits->follow(*cart);
    }
}

void Lab::onShopReady()
{
    m_impl->journal.record(EventKind::LabReady);
    m_impl->traffic.setShop(m_impl->shop->url(Role::Web));
    if (m_impl->settings.trafficOn)
        m_impl->traffic.start();
    Q_EMIT ready();
}

void Lab::stop()
{
    m_impl->traffic.stop();
    if (m_impl->shop)
        m_impl->shop->stop();
    else
        QTimer::singleShot(0, this, &Lab::stopped);
}

void Lab::recordFrame(double time)
{
    collect::FrameInput frame;
    frame.time = time;
    frame.cart = m_impl->cart.sample(m_impl->clock.now());
    frame.heapLimit = m_impl->settings.heapLimit;
    frame.memoryLimit = m_impl->settings.memoryLimit;
    if (const auto* cart = process(Role::Cart)) {
        frame.counters = cart->counters();
        frame.cartReady = cart->state() == supervise::ProcessState::Running;
        frame.restarts = cart->restarts();
    }
    m_impl->journal.checkRecorder(frame.cartReady);
    frame.traffic = m_impl->traffic.takeReport();
    m_impl->recorder.record(frame);
    if (m_impl->audit)
        m_impl->audit->advance(frame.traffic.inFlight);
}

bool Lab::isReady() const
{
    return m_impl->shop && m_impl->shop->isReady();
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

void Lab::deploy()
{
    m_impl->journal.record(EventKind::Deployed,
        { { QStringLiteral("leaking"), m_impl->settings.leaking },
            { QStringLiteral("heapLimit"), static_cast<qint64>(m_impl->settings.heapLimit.count()) },
            { QStringLiteral("amplify"), static_cast<qint64>(m_impl->settings.amplify) } });
    if (m_impl->shop)
        m_impl->shop->changeSettings(m_impl->settings, true);
    Q_EMIT settingsChanged();
}

void Lab::setLeaking(bool leaking)
{
    if (leaking == m_impl->settings.leaking)
        return;
    m_impl->settings.leaking = leaking;
    deploy();
}

void Lab::setHeapLimit(core::Bytes limit)
{
    if (limit == m_impl->settings.heapLimit)
        return;
    m_impl->settings.heapLimit = limit;
    deploy();
}

void Lab::setMemoryLimit(std::optional<core::Bytes> limit)
{
    if (limit == m_impl->settings.memoryLimit)
        return;
    m_impl->settings.memoryLimit = limit;
    if (m_impl->shop)
        m_impl->shop->changeSettings(m_impl->settings, false);
    QJsonObject fields;
    if (limit)
        fields.insert(QStringLiteral("bytes"), static_cast<qint64>(limit->count()));
    m_impl->journal.record(EventKind::MemoryLimitChanged, fields);
    Q_EMIT settingsChanged();
}

void Lab::setRate(core::Rate rate)
{
    if (rate == m_impl->settings.rate && !m_impl->settings.profile)
        return;
    m_impl->settings.rate = rate;
    setProfile(std::nullopt);
}

void Lab::setProfile(std::optional<load::Profile> profile)
{
    m_impl->settings.profile = std::move(profile);
    m_impl->traffic.settingsChanged();
    Q_EMIT settingsChanged();
}

void Lab::setClosedLoop(std::optional<load::ClosedLoop> loop)
{
    if (loop == m_impl->settings.closedLoop)
        return;
    m_impl->settings.closedLoop = loop;
    m_impl->traffic.settingsChanged();
    Q_EMIT settingsChanged();
}

void Lab::setJourneys(load::JourneyMix journeys)
{
    if (journeys == m_impl->settings.journeys)
        return;
    m_impl->settings.journeys = journeys;
    m_impl->traffic.settingsChanged();
    Q_EMIT settingsChanged();
}

void Lab::setTrafficOn(bool on)
{
    m_impl->settings.trafficOn = on;
    if (on && isReady())
        m_impl->traffic.start();
    else if (!on)
        m_impl->traffic.stop();
    Q_EMIT settingsChanged();
}

void Lab::auditCarts(std::function<void(load::CartAudit)> done)
{
    if (!m_impl->traffic.engine() || !isReady()) {
        QTimer::singleShot(0, this, [done = std::move(done)] { done({}); });
        return;
    }
    m_impl->traffic.stop();
    m_impl->audit = std::make_unique<CartAuditRun>(*m_impl->shop, *m_impl->traffic.engine(), m_impl->clock);
    m_impl->audit->start([this, done = std::move(done)](const load::CartAudit& carts) {
        m_impl->journal.recordAudit(carts);
        done(carts);
    });
}

} // namespace leaklab::lab
