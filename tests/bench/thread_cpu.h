#pragma once

#include <chrono>

namespace leaklab::bench {

/// Processor time the calling thread has used so far.
[[nodiscard]] std::chrono::nanoseconds threadCpu();

} // namespace leaklab::bench
