#pragma once

#include <chrono>
#include <deque>

namespace leaklab::collect {

/// The processor time of a process as a share of one core, over the last second. Thread: one.
class CpuWindow {
public:
    /// `cpu` is what the process has used so far, at `time` in seconds. NaN at its first sample. A counter
    /// that went back belongs to another process.
    double push(double time, std::chrono::nanoseconds cpu);
    void clear(); ///< the next sample is of another process

private:
    struct Moment {
        double time = 0;
        std::chrono::nanoseconds cpu{ 0 };
    };
    std::deque<Moment> m_moments;
};

} // namespace leaklab::collect
