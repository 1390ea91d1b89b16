#include "app/models/cue_book.h"

#include <algorithm>

namespace leaklab::models {

using collect::EventKind;
using collect::LabEvent;

namespace {

int idOf(const LabEvent& event)
{
    return event.fields.value(QLatin1String("id")).toInt();
}

QString textOf(const LabEvent& event)
{
    return event.fields.value(QLatin1String("text")).toString();
}

Cue cueOf(const LabEvent& event)
{
    Cue cue;
    cue.id = idOf(event);
    cue.text = textOf(event);
    cue.isNote = event.fields.value(QLatin1String("isNote")).toBool();
    cue.dropped = event.time;
    cue.about = event.fields.value(QLatin1String("about")).toDouble(event.time);
    cue.wallTime = event.wallTime;
    cue.until = event.fields.value(QLatin1String("until")).toDouble(event.time);
    cue.from = event.fields.value(QLatin1String("from")).toDouble(cue.until - 60);
    cue.newest = event.fields.value(QLatin1String("newest")).toDouble(event.time);
    if (const int chart = event.fields.value(QLatin1String("chart")).toInt(-1); chart >= 0)
        cue.chart = static_cast<std::size_t>(chart);
    return cue;
}

} // namespace

CueBook::Step CueBook::stepOf(const LabEvent& event) const
{
    const auto found = std::find_if(
        m_cues.begin(), m_cues.end(), [id = idOf(event)](const Cue& cue) { return cue.id == id; });
    const auto index = static_cast<std::size_t>(found - m_cues.begin());
    const bool known = found != m_cues.end();
    switch (event.kind) {
    case EventKind::CueDropped:
        return { known ? Change::None : Change::Added, index };
    case EventKind::CueRenamed:
        return { known ? Change::Renamed : Change::None, index };
    case EventKind::CueRemoved:
        return { known ? Change::Removed : Change::None, index };
    default:
        return {};
    }
}

void CueBook::take(const LabEvent& event, const Step& step)
{
    switch (step.change) {
    case Change::Added:
        m_cues.push_back(cueOf(event));
        break;
    case Change::Renamed:
        m_cues[step.index].text = textOf(event);
        break;
    case Change::Removed:
        m_cues.erase(m_cues.begin() + static_cast<std::ptrdiff_t>(step.index));
        break;
    case Change::None:
        break;
    }
}

} // namespace leaklab::models
