#pragma once

#include "app/collect/lab_event.h"

#include <QLocale>
#include <QString>

namespace leaklab::models {

/// How much an event matters to who looks for trouble. Cue: it did not happen to the lab, somebody marked it.
enum class EventLevel { Normal, Change, Warning, Death, Cue };
[[nodiscard]] EventLevel eventLevel(const collect::LabEvent& event);

/// What happened, in plain words: "cart died: heap limit reached (134), 61.2 MiB live".
[[nodiscard]] QString eventText(const collect::LabEvent& event, const QLocale& locale = QLocale());
/// The same in two or three words, to stand at a line in a chart: "Aborted (134)", "fixed build".
[[nodiscard]] QString markerText(const collect::LabEvent& event, const QLocale& locale = QLocale());

/// Something that happened, as charts mark it.
struct Marker {
    double time = 0; ///< on the axis of the series
    QString label;
    EventLevel level = EventLevel::Normal;
    int cue = 0; ///< number of the cue that it is; 0: of something that happened
};

} // namespace leaklab::models
