#include "app/ui/classroom/incident_actions.h"

#include "app/lab/incidents.h"
#include "app/lab/lab.h"
#include "app/models/incident_text.h"
#include "app/models/value_text.h"

#include <QAction>
#include <QKeySequence>

namespace leaklab::ui {

namespace {

constexpr std::size_t keysOfDigits = 9;

} // namespace

IncidentActions::IncidentActions(lab::Lab& lab, QObject* parent)
    : QObject(parent)
    , m_lab(lab)
    , m_announced(new QAction(tr("&Announced"), this))
{
    m_announced->setObjectName(QStringLiteral("incidentsAnnounced"));
    m_announced->setCheckable(true);
    m_announced->setChecked(true);
    m_announced->setToolTip(tr("The charts are marked with the incident. Off: it begins unseen, and is found "
                               "in the list of events afterwards."));
    for (const lab::Incident& incident : lab::incidents()) {
        auto* action = new QAction(models::capitalised(models::incidentName(incident)), this);
        action->setObjectName(QString::fromLatin1(incident.id));
        action->setToolTip(models::incidentEffect(incident));
        if (m_incidents.size() < keysOfDigits)
            action->setShortcut(QKeySequence(
                Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(m_incidents.size()))));
        connect(action, &QAction::triggered, this,
            [this, &incident] { m_lab.startIncident(incident, m_announced->isChecked()); });
        m_incidents.push_back(action);
    }
    connect(&m_lab, &lab::Lab::settingsChanged, this, &IncidentActions::refresh);
    refresh();
}

void IncidentActions::refresh()
{
    const auto table = lab::incidents();
    for (std::size_t i = 0; i < m_incidents.size(); ++i)
        m_incidents[i]->setEnabled(table[i].isPossible(m_lab));
}

} // namespace leaklab::ui
