#include "app/models/incident_text.h"

#include "app/lab/faults.h"
#include "app/lab/incidents.h"
#include "app/models/fault_text.h"

#include <QCoreApplication>

namespace leaklab::models {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("leaklab::lab::Incident", text);
}

const lab::Fault* faultOf(const lab::Incident& incident)
{
    return incident.name ? nullptr : lab::faultNamed(QLatin1String(incident.id));
}

} // namespace

QString incidentName(const lab::Incident& incident)
{
    if (const lab::Fault* fault = faultOf(incident))
        return faultName(*fault);
    return translated(incident.name);
}

QString incidentEffect(const lab::Incident& incident)
{
    if (const lab::Fault* fault = faultOf(incident))
        return faultEffect(*fault);
    return translated(incident.effect);
}

} // namespace leaklab::models
