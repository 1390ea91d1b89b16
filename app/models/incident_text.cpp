#include "app/models/incident_text.h"

#include "app/lab/incidents.h"

#include <QCoreApplication>

namespace leaklab::models {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("leaklab::lab::Incident", text);
}

} // namespace

QString incidentName(const lab::Incident& incident)
{
    return translated(incident.name);
}

QString incidentEffect(const lab::Incident& incident)
{
    return translated(incident.effect);
}

} // namespace leaklab::models
