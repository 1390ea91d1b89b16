#include "app/lab/lab_traffic.h"

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

void LabTraffic::setShop(const QUrl& web)
{
    if (m_engine)
        m_engine->setTarget(targetOf(web));
    else
        m_engine = std::make_unique<load::LoadEngine>(targetOf(web), loadSettings(m_settings));
}

void LabTraffic::start()
{
    if (m_running || !m_engine)
        return;
    m_running = true;
    m_engine->start();
    record(EventKind::TrafficStarted);
}

void LabTraffic::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_engine->stop();
    m_journal.record(EventKind::TrafficStopped);
}

void LabTraffic::settingsChanged()
{
    if (m_engine) {
        m_engine->setProfile(profileOf(m_settings));
        m_engine->setClosedLoop(m_settings.closedLoop);
        m_engine->setJourneys(m_settings.journeys);
    }
    record(EventKind::TrafficRateChanged);
}

load::LoadReport LabTraffic::takeReport()
{
    return m_engine ? m_engine->takeReport() : load::LoadReport{};
}

void LabTraffic::record(EventKind kind)
{
    m_journal.record(kind, trafficFields(m_settings));
}

} // namespace leaklab::lab
