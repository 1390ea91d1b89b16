#include "app/supervise/log_ring.h"

#include <utility>

namespace leaklab::supervise {

LogRing::LogRing(std::size_t capacity)
    : m_capacity(capacity)
{
}

void LogRing::append(LogEntry entry)
{
    m_entries.push_back(std::move(entry));
    while (m_entries.size() > m_capacity) {
        m_entries.pop_front();
        ++m_dropped;
    }
}

const std::deque<LogEntry>& LogRing::entries() const
{
    return m_entries;
}

std::size_t LogRing::dropped() const
{
    return m_dropped;
}

} // namespace leaklab::supervise
