#include "app/training/disturbance_watch.h"

#include "app/models/process_text.h"
#include "app/training/course.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace leaklab::training {

using collect::EventKind;
using supervise::ExitKind;
using supervise::ProcessState;

DisturbanceWatch::DisturbanceWatch(const lab::Lab& lab, QObject* parent)
    : QObject(parent)
    , m_lab(lab)
{
    connect(&lab.session(), &collect::SessionRecord::eventAppended, this, &DisturbanceWatch::takeEvent);
    connect(&lab.session(), &collect::SessionRecord::rowAppended, this, &DisturbanceWatch::takeRow);
}

void DisturbanceWatch::begin(const Exercise& exercise, int step)
{
    m_step = &exercise.steps[static_cast<std::size_t>(step)];
    m_isUsedToDeath = isUsedToDeath(exercise, step);
    m_lastRow = m_lab.session().series().lastTime();
    m_deaths = 0;
    m_stopped.fill(std::nullopt);
}

void DisturbanceWatch::end()
{
    m_step = nullptr;
}

void DisturbanceWatch::takeEvent(const collect::LabEvent& event)
{
    if (!m_step)
        return;
    if (event.kind == EventKind::ProcessDied)
        takeDeath(event);
    else if (event.kind == EventKind::StartFailed)
        Q_EMIT disturbed(tr("The %1 could not be started, and the step needs it. Set the lab up anew.")
                             .arg(models::processText(event.process)));
}

void DisturbanceWatch::takeDeath(const collect::LabEvent& event)
{
    const QString name = models::processText(event.process);
    const ExitKind kind = event.cause ? event.cause->kind : ExitKind::Exited;
    const bool ofMemory = kind == ExitKind::HeapLimit || kind == ExitKind::OomKilled;
    if (kind == ExitKind::Killed) {
        if (!mayBeKilled(*m_step, event.process))
            Q_EMIT disturbed(tr(
                "The %1 was killed, and this step does not ask for it: what it measures begins anew. Go on, "
                "or set the lab up anew.")
                                 .arg(name));
    } else if (!ofMemory) {
        Q_EMIT disturbed(
            tr("The %1 ended by itself, and not for memory: that is no part of this step. Set the "
               "lab up anew.")
                .arg(name));
    } else if (event.process == QLatin1String("cart") && !m_isUsedToDeath && ++m_deaths == mostDeaths) {
        Q_EMIT disturbed(
            tr("The %1 has run out of memory %2 times during this step, and is down more and more. "
               "Set the lab up anew to begin the step with a fresh one.")
                .arg(name, QLocale().toString(mostDeaths)));
    }
}

/// Then it is an incident of the exercise, or somebody's choice that can be seen.
bool DisturbanceWatch::isStoppedByFault(lab::Role role) const
{
    const QStringList& faults = m_lab.settings().faults;
    return std::any_of(
        faults.begin(), faults.end(), [role](const QString& fault) { return lab::stoppedBy(fault) == role; });
}

void DisturbanceWatch::takeRow()
{
    if (!m_step)
        return;
    const double now = m_lab.session().series().lastTime();
    const double before = std::exchange(m_lastRow, now);
    const double pause = now - before;
    if (pause > longestPause)
        Q_EMIT disturbed(tr("%1 s of the session are missing: the computer slept, or was too busy. What was "
                            "being measured begins anew; set the lab up anew if it looks strange.")
                             .arg(QLocale().toString(std::round(pause), 'f', 0)));
    for (const lab::Role role : lab::allRoles) {
        std::optional<double>& since = m_stopped[static_cast<std::size_t>(role)];
        const supervise::SupervisedProcess* process = m_lab.process(role);
        if (!process || process->state() != ProcessState::Stopped || isStoppedByFault(role)) {
            since.reset();
            continue;
        }
        since = since.value_or(now);
        const bool isNew = before - *since <= stopGrace && now - *since > stopGrace;
        if (isNew && !mayBeStopped(*m_step, process->name()))
            Q_EMIT disturbed(
                tr("The %1 was stopped, and this step needs it. Start it, or set the lab up anew.")
                    .arg(models::processText(process->name())));
    }
}

} // namespace leaklab::training
