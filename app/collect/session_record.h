#pragma once

#include "app/collect/lab_event.h"
#include "app/metrics/series_store.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <cstddef>
#include <deque>
#include <span>
#include <vector>

namespace leaklab::collect {

/// One line that a process of the shop wrote.
struct LogLine {
    double time = 0; ///< on the session's axis, seconds
    QDateTime wallTime; ///< for display and files only
    QString process; ///< "cart"
    bool isError = false; ///< came on stderr
    QString text;
};

/// Everything a session has told so far: rows of figures, events, log lines. A running lab writes it, a
/// replayed file does too; charts, lists, checks and files read it and can't tell which it is. It only grows,
/// but for the oldest log lines and rows.
/// Thread: one.
class SessionRecord : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t logLinesKept = 20'000;

    explicit SessionRecord(QObject* parent = nullptr);

    [[nodiscard]] const metrics::SeriesStore& series() const { return m_series; }
    [[nodiscard]] const std::vector<LabEvent>& events() const { return m_events; }
    [[nodiscard]] const std::deque<LogLine>& log() const { return m_log; } ///< the newest ones

    /// As SeriesStore::append(); rowAppended() follows if the row was taken.
    void appendRow(double time, std::span<const double> values);
    void appendEvent(LabEvent event);
    void appendLogLine(LogLine line);

Q_SIGNALS:
    void rowAppended(); ///< the newest of series()
    void eventAppended(const leaklab::collect::LabEvent& event);
    void logLineAppended(const leaklab::collect::LogLine& line);

private:
    metrics::SeriesStore m_series;
    std::vector<LabEvent> m_events;
    std::deque<LogLine> m_log;
};

} // namespace leaklab::collect
