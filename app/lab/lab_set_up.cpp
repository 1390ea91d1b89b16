#include "app/lab/bounds.h"
#include "app/lab/lab.h"
#include "app/lab/lab_impl.h"

#include <QJsonArray>
#include <QTimer>

#include <utility>

namespace leaklab::lab {

using collect::EventKind;

namespace {

/// What `wanted` asks for, on this machine.
LabSettings onThisMachine(LabSettings wanted, const LabSettings& present)
{
    wanted.programs = present.programs;
    wanted.bounds = present.bounds;
    wanted.redis = present.redis;
    wanted.useEmbeddedStore = present.useEmbeddedStore;
    wanted.webPort = present.webPort;
    wanted.trafficWorkers = present.trafficWorkers;
    wanted.trafficSeed = present.trafficSeed;
    wanted.verifyCarts = present.verifyCarts;
    return wanted;
}

} // namespace

void Lab::setUp(LabSettings settings, bool concealed)
{
    m_impl->settingUp = true;
    m_impl->setUpProblem.reset();
    if (m_impl->phase == Impl::Phase::Stopping) {
        QTimer::singleShot(0, this, [this] {
            endSetUp(
                core::Error{ core::ErrorCode::StartFailed, tr("the lab is being stopped").toStdString() });
        });
        return;
    }
    settings = onThisMachine(std::move(settings), m_impl->settings);
    if (const core::Result<void> kept = keepsToBounds(settings); !kept) {
        QTimer::singleShot(0, this, [this, why = kept.error()] { endSetUp(why); });
        return;
    }
    m_impl->settings = std::move(settings);
    m_impl->concealed = concealed;
    m_impl->journal.setConcealed(concealed);
    if (!m_impl->shop && !makeShop())
        return; // which tells why
    m_impl->phase = Impl::Phase::Starting;
    m_impl->frames.start();
    QJsonObject fields = deploymentFields(m_impl->settings, !concealed);
    fields.insert(QStringLiteral("concealed"), concealed);
    if (!concealed && !m_impl->settings.faults.isEmpty())
        fields.insert(QStringLiteral("faults"), QJsonArray::fromStringList(m_impl->settings.faults));
    m_impl->journal.setPartOfSetUp(true);
    m_impl->journal.record(EventKind::LabSetUp, fields);
    m_impl->traffic.stop();
    m_impl->traffic.removeTwin();
    m_impl->twinLeaves = m_impl->twin.isThere();
    m_impl->twin.stop();
    m_impl->shop->beginAnew(m_impl->settings);
    Q_EMIT settingsChanged();
}

void Lab::endSetUp(const std::optional<core::Error>& error)
{
    if (!std::exchange(m_impl->settingUp, false))
        return;
    m_impl->journal.setPartOfSetUp(false);
    if (error)
        Q_EMIT setUpFailed(*error);
    else
        Q_EMIT setUpReady();
}

bool Lab::isSettingUp() const
{
    return m_impl->settingUp;
}

bool Lab::isConcealed() const
{
    return m_impl->concealed;
}

void Lab::reveal()
{
    m_impl->concealed = false;
    m_impl->journal.setConcealed(false);
    Q_EMIT settingsChanged();
}

void Lab::recordAct(const QString& act, QJsonObject fields)
{
    fields.insert(QStringLiteral("act"), act);
    m_impl->journal.record(EventKind::TraineeActed, std::move(fields));
}

void Lab::recordStep(const QString& exercise, const QString& step, int number, StepMark what)
{
    m_impl->journal.record(EventKind::ExerciseStep,
        { { QStringLiteral("exercise"), exercise }, { QStringLiteral("step"), step },
            { QStringLiteral("number"), number },
            { QStringLiteral("what"),
                what == StepMark::Began ? QStringLiteral("began") : QStringLiteral("passed") } });
}

} // namespace leaklab::lab
