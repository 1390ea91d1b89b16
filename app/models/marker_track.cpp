#include "app/models/marker_track.h"

#include <algorithm>
#include <utility>

namespace leaklab::models {

namespace {

constexpr int longestLabel = 40; ///< a note may be a whole sentence; the list of cues has the rest

QString cueLabel(const Cue& cue)
{
    const QString sign = cue.isNote ? QStringLiteral("\u270e ") : QStringLiteral("\u2691 ");
    if (cue.text.size() <= longestLabel)
        return sign + cue.text;
    return sign + cue.text.left(longestLabel - 1).trimmed() + QChar(0x2026);
}

} // namespace

void MarkerTrack::add(const collect::LabEvent& event, const QLocale& locale)
{
    const CueBook::Step step = m_cues.stepOf(event);
    const int id = step.change == CueBook::Change::Removed ? m_cues.cues()[step.index].id : 0;
    m_cues.take(event, step);
    if (step.change == CueBook::Change::Added || step.change == CueBook::Change::Renamed)
        show(m_cues.cues()[step.index]);
    else if (step.change == CueBook::Change::Removed)
        m_markers.erase(std::remove_if(m_markers.begin(), m_markers.end(),
                            [id](const Marker& marker) { return marker.cue == id; }),
            m_markers.end());
    else if (event.isMarker())
        push({ event.time, markerText(event, locale), eventLevel(event) });
}

void MarkerTrack::show(const Cue& cue)
{
    const auto found = std::find_if(
        m_markers.begin(), m_markers.end(), [&cue](const Marker& marker) { return marker.cue == cue.id; });
    if (found != m_markers.end())
        found->label = cueLabel(cue);
    else
        push({ cue.about, cueLabel(cue), EventLevel::Cue, cue.id });
}

void MarkerTrack::push(Marker marker)
{
    if (m_markers.size() >= mostMarkers)
        m_markers.erase(m_markers.begin(), m_markers.begin() + mostMarkers / 10);
    m_markers.push_back(std::move(marker));
}

} // namespace leaklab::models
