#include "app/lab/bounds.h"
#include "app/lab/incidents.h"
#include "app/lab/lab.h"
#include "app/lab/lab_impl.h"

#include <utility>

namespace leaklab::lab {

using collect::EventKind;

QJsonObject deploymentFields(const LabSettings& settings, bool tellsBuild)
{
    QJsonObject fields{ { QStringLiteral("heapLimit"), static_cast<qint64>(settings.heapLimit.count()) } };
    if (tellsBuild) {
        fields.insert(QStringLiteral("leaking"), settings.leaking);
        fields.insert(QStringLiteral("amplify"), static_cast<qint64>(settings.amplify));
    }
    return fields;
}

void Lab::deploy(bool tellBuild)
{
    m_impl->journal.record(EventKind::Deployed, deploymentFields(m_impl->settings, tellBuild));
    applySettings(true);
}

void Lab::applySettings(bool redeployCart)
{
    if (m_impl->shop)
        m_impl->shop->changeSettings(m_impl->settings, redeployCart);
    m_impl->twin.changeSettings(m_impl->settings, redeployCart);
    Q_EMIT settingsChanged();
}

bool Lab::adopt(const LabSettings& wanted)
{
    const core::Result<void> kept = keepsToBounds(wanted);
    if (kept) {
        m_impl->settings = wanted;
        return true;
    }
    Q_EMIT refused(QString::fromStdString(kept.error().detail));
    Q_EMIT settingsChanged(); // who shows them shows those that hold
    return false;
}

void Lab::setLeaking(bool leaking)
{
    // Where the build is concealed, that nothing happens would tell it.
    if (leaking == m_impl->settings.leaking && !m_impl->concealed)
        return;
    m_impl->settings.leaking = leaking;
    deploy(true); // who chose it knows it
}

void Lab::setHeapLimit(core::Bytes limit)
{
    if (limit == m_impl->settings.heapLimit)
        return;
    LabSettings wanted = m_impl->settings;
    wanted.heapLimit = limit;
    if (adopt(wanted))
        deploy(!m_impl->concealed);
}

void Lab::setMemoryLimit(std::optional<core::Bytes> limit)
{
    if (limit == m_impl->settings.memoryLimit)
        return;
    m_impl->settings.memoryLimit = limit;
    QJsonObject fields;
    if (limit)
        fields.insert(QStringLiteral("bytes"), static_cast<qint64>(limit->count()));
    m_impl->journal.record(EventKind::MemoryLimitChanged, fields);
    applySettings(false);
}

void Lab::changeTraffic(const LabSettings& wanted)
{
    if (!adopt(wanted))
        return;
    m_impl->traffic.settingsChanged();
    Q_EMIT settingsChanged();
}

void Lab::setRate(core::Rate rate)
{
    if (rate == m_impl->settings.rate && !m_impl->settings.profile)
        return;
    LabSettings wanted = m_impl->settings;
    wanted.rate = rate;
    wanted.profile.reset();
    changeTraffic(wanted);
}

void Lab::setProfile(std::optional<load::Profile> profile)
{
    LabSettings wanted = m_impl->settings;
    wanted.profile = std::move(profile);
    changeTraffic(wanted);
}

void Lab::setClosedLoop(std::optional<load::ClosedLoop> loop)
{
    if (loop == m_impl->settings.closedLoop)
        return;
    LabSettings wanted = m_impl->settings;
    wanted.closedLoop = loop;
    changeTraffic(wanted);
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

void Lab::setTwin(bool on)
{
    if (on == m_impl->settings.twin)
        return;
    m_impl->settings.twin = on;
    if (on && isReady()) {
        m_impl->twin.start(m_impl->shop->plan());
    } else if (!on) {
        if (m_impl->twin.isReady())
            m_impl->journal.record(EventKind::TwinStopped);
        m_impl->traffic.removeTwin();
        m_impl->twin.stop();
    }
    Q_EMIT settingsChanged();
}

bool Lab::startIncident(const Incident& incident, bool announced)
{
    if (!incident.isPossible(*this))
        return false;
    const QString id = QString::fromLatin1(incident.id);
    m_impl->journal.record(EventKind::IncidentStarted,
        { { QStringLiteral("incident"), id }, { QStringLiteral("announced"), announced } });
    m_impl->journal.setIncident(id);
    incident.start(*this);
    m_impl->journal.setIncident({});
    return true;
}

Cues& Lab::cues()
{
    return m_impl->cues;
}

} // namespace leaklab::lab
