#pragma once

#include "app/core/clock.h"

#include <QString>

#include <cstddef>
#include <deque>

namespace leaklab::supervise {

/// One line a process wrote, without its line end; over-long lines are cut and say so.
struct LogEntry {
    core::TimePoint at;
    QString process;
    bool isError = false; ///< came on stderr
    QString text;
};

/// The newest lines of a process; older ones go. Thread: one.
class LogRing {
public:
    explicit LogRing(std::size_t capacity = 5'000);
    void append(LogEntry entry);
    [[nodiscard]] const std::deque<LogEntry>& entries() const;
    [[nodiscard]] std::size_t dropped() const; ///< lines that had to go

private:
    std::size_t m_capacity;
    std::size_t m_dropped = 0;
    std::deque<LogEntry> m_entries;
};

} // namespace leaklab::supervise
