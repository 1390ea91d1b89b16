#pragma once

#include <QtGlobal>

namespace leaklab::supervise {

/// Whether the process still runs. One that is dead and not reaped counts as gone: who reaps an orphan, and
/// when, is the machine's affair.
[[nodiscard]] bool processIsAlive(qint64 pid);

} // namespace leaklab::supervise
