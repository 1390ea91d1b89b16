#pragma once

#include "app/collect/lab_event.h"
#include "app/models/cue_book.h"
#include "app/models/event_text.h"

#include <QLocale>

#include <vector>

namespace leaklab::models {

/// What charts mark of a session, drawn from its events. A cue can be renamed and taken away afterwards.
/// Keeps the newest `mostMarkers`.
class MarkerTrack {
public:
    static constexpr std::size_t mostMarkers = 20'000;

    void add(const collect::LabEvent& event, const QLocale& locale = QLocale());
    [[nodiscard]] const std::vector<Marker>& markers() const { return m_markers; }

private:
    void show(const Cue& cue);
    void push(Marker marker);

    CueBook m_cues;
    std::vector<Marker> m_markers;
};

} // namespace leaklab::models
