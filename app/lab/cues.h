#pragma once

#include <QString>

#include <optional>

namespace leaklab::lab {

class LabJournal;

/// What somebody wants to remember of a moment.
struct CueMark {
    QString text;
    bool isNote = false; ///< words only: the handout shows no picture of it
    /// The time it is about, where that is not now: the picture was frozen, or looked back.
    std::optional<double> about;
    /// The stretch of time that the charts showed, on the session's axis. With the record this is the
    /// picture.
    double from = 0;
    double until = 0; ///< with the room that was kept free for a forecast
    double newest = 0; ///< row that they knew of: of the frozen moment, or of now
    std::optional<int> chart; ///< from 0, in full size; none: all of them
};

/// Marks and notes of whoever watches the lab, as events of its session, which only grows: a cue that is
/// renamed or taken away is so by a further event. Fields of CueDropped: id, text, isNote, about (absent: its
/// time), from, until, newest, chart (absent: all).
/// Owner: the lab; `journal` must outlive it. Thread: the GUI thread.
class Cues {
public:
    static constexpr int longestText = 200;

    explicit Cues(LabJournal& journal);
    int drop(const CueMark& mark); ///< the cue's id, from 1
    /// A text of nothing but space changes nothing.
    void rename(int id, const QString& text);
    void remove(int id, const QString& text);
    [[nodiscard]] int dropped() const { return m_dropped; } ///< so far, those taken away included

private:
    LabJournal& m_journal;
    int m_dropped = 0;
};

} // namespace leaklab::lab
