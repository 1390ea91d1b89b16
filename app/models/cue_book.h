#pragma once

#include "app/collect/lab_event.h"

#include <QDateTime>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace leaklab::models {

/// A time that somebody marked, and what the charts showed then. Times are on the axis of the series.
struct Cue {
    int id = 0;
    QString text;
    bool isNote = false; ///< words only
    double dropped = 0;
    double about = 0; ///< the time that it marks: `dropped`, or an earlier one
    QDateTime wallTime; ///< of `dropped`
    double from = 0; ///< of the charts then
    double until = 0;
    double newest = 0; ///< row that they knew of
    std::optional<std::size_t> chart; ///< in full size; none: all of them
};

/// The cues of a session as its events left them: dropped, renamed, taken away.
class CueBook {
public:
    enum class Change { None, Added, Renamed, Removed };
    struct Step {
        Change change = Change::None;
        std::size_t index = 0; ///< of the cue in cues(); of a removed one: where it was
    };

    /// What an event would do to the book; take() does it.
    [[nodiscard]] Step stepOf(const collect::LabEvent& event) const;
    void take(const collect::LabEvent& event, const Step& step);
    void add(const collect::LabEvent& event) { take(event, stepOf(event)); }
    [[nodiscard]] const std::vector<Cue>& cues() const { return m_cues; } ///< as they were dropped

private:
    std::vector<Cue> m_cues;
};

} // namespace leaklab::models
