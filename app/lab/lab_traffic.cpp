#include "app/lab/lab_traffic.h"

#include <chrono>
#include <utility>

namespace leaklab::lab {

using collect::EventKind;

namespace {

load::LoadTarget targetOf(const QUrl& url)
{
    return { url.host().toStdString(), static_cast<std::uint16_t>(url.port()) };
}

load::Profile profileOf(const LabSettings& settings)
{
    return settings.profile.value_or(load::Profile(settings.rate));
}

load::LoadSettings loadSettings(const LabSettings& settings)
{
    load::LoadSettings load;
    load.profile = profileOf(settings);
    load.closedLoop = settings.closedLoop;
    load.workers = settings.trafficWorkers;
    load.journeys = settings.journeys;
    load.seed = settings.trafficSeed;
    return load;
}

} // namespace

QJsonObject trafficFields(const LabSettings& settings)
{
    QJsonObject fields{ { QStringLiteral("journeys"), QString::fromStdString(settings.journeys.text()) } };
    if (settings.closedLoop) {
        fields.insert(QStringLiteral("shoppers"), static_cast<qint64>(settings.closedLoop->shoppers));
        fields.insert(QStringLiteral("thinkSeconds"), core::seconds(settings.closedLoop->think));
    } else if (settings.profile) {
        fields.insert(QStringLiteral("profile"), QString::fromStdString(settings.profile->text()));
    } else {
        fields.insert(QStringLiteral("rate"), settings.rate.perSecond());
    }
    return fields;
}

LabTraffic::LabTraffic(const LabSettings& settings, LabJournal& journal)
    : m_settings(settings)
    , m_journal(journal)
{
}

template <class Command> void LabTraffic::tellBoth(Command command)
{
    const core::TimePoint at = std::chrono::steady_clock::now();
    for (load::LoadEngine* engine : { m_engine.get(), m_twin.get() }) {
        if (engine)
            command(*engine, at);
    }
}

void LabTraffic::setShop(const QUrl& web)
{
    m_shop = targetOf(web);
    if (m_engine)
        m_engine->setTarget(m_shop);
    else
        m_engine = std::make_unique<load::LoadEngine>(m_shop, loadSettings(m_settings));
}

void LabTraffic::addTwin(const QUrl& web)
{
    // Threads take a while to come up: both first, then the one moment from which they count.
    m_twin = std::make_unique<load::LoadEngine>(targetOf(web), loadSettings(m_settings));
    if (!m_hasRun) // also while the traffic waits for its first start
        return;
    auto fresh = std::make_unique<load::LoadEngine>(m_shop, loadSettings(m_settings));
    const core::TimePoint at = std::chrono::steady_clock::now();
    m_engine->stop(at);
    m_earlier.push_back(std::exchange(m_engine, std::move(fresh)));
    m_hasRun = m_running;
    if (m_running) {
        m_engine->start(at);
        m_twin->start(at);
    }
}

void LabTraffic::removeTwin()
{
    m_twin.reset();
}

void LabTraffic::start()
{
    if (m_running || !m_engine)
        return;
    m_running = true;
    m_hasRun = true;
    tellBoth([](load::LoadEngine& engine, core::TimePoint at) { engine.start(at); });
    record(EventKind::TrafficStarted);
}

void LabTraffic::stop()
{
    if (!m_running)
        return;
    m_running = false;
    tellBoth([](load::LoadEngine& engine, core::TimePoint at) { engine.stop(at); });
    m_journal.record(EventKind::TrafficStopped);
}

void LabTraffic::settingsChanged()
{
    applySettings();
    record(EventKind::TrafficRateChanged);
}

void LabTraffic::applySettings()
{
    tellBoth([this](load::LoadEngine& engine, core::TimePoint at) {
        engine.setProfile(profileOf(m_settings), at);
        engine.setClosedLoop(m_settings.closedLoop, at);
        engine.setJourneys(m_settings.journeys, at);
    });
}

std::vector<load::LoadEngine*> LabTraffic::engines() const
{
    std::vector<load::LoadEngine*> engines;
    for (const auto& engine : m_earlier)
        engines.push_back(engine.get());
    if (m_engine)
        engines.push_back(m_engine.get());
    return engines;
}

load::LoadReport LabTraffic::takeReport()
{
    load::LoadReport report;
    for (load::LoadEngine* engine : engines())
        report.addWorker(engine->takeReport());
    return report;
}

std::optional<load::LoadReport> LabTraffic::takeTwinReport()
{
    return m_twin ? std::optional(m_twin->takeReport()) : std::nullopt;
}

void LabTraffic::record(EventKind kind)
{
    m_journal.record(kind, trafficFields(m_settings));
}

} // namespace leaklab::lab
