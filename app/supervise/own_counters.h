#pragma once

#include "app/supervise/process_backend.h"
#include "app/supervise/process_platform.h"

#include <optional>

namespace leaklab::supervise {

/// What the operating system counts for this very process, all its threads together, so that a tool that
/// measures others can't hide what it costs itself. Thread: its own.
class OwnCounters {
public:
    OwnCounters();
    [[nodiscard]] std::optional<ProcessCounters> read() const { return m_platform.counters(); }

private:
    ProcessPlatform m_platform;
};

} // namespace leaklab::supervise
