#include "app/models/twin_name.h"

#include <QCoreApplication>

namespace leaklab::models {

using collect::EventKind;

namespace {

struct TwinText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::models::TwinText)
};

bool isLeaking(const collect::LabEvent& event)
{
    return event.fields.value(QLatin1String("leaking")).toBool();
}

} // namespace

void TwinName::add(const collect::LabEvent& event)
{
    switch (event.kind) {
    case EventKind::TwinStarted:
        m_there = true;
        return note(isLeaking(event));
    case EventKind::TwinStopped:
        m_there = false;
        return;
    case EventKind::Deployed:
        // It is always the other build.
        if (m_there)
            note(!isLeaking(event));
        return;
    default:
        return;
    }
}

void TwinName::note(bool leaking)
{
    (leaking ? m_hasLeaked : m_hasBeenFixed) = true;
}

QString TwinName::text() const
{
    if (m_hasLeaked && m_hasBeenFixed)
        return TwinText::tr("twin");
    if (m_hasLeaked)
        return TwinText::tr("leaking twin");
    return m_hasBeenFixed ? TwinText::tr("fixed twin") : QString();
}

} // namespace leaklab::models
