#pragma once

#include "app/metrics/histogram.h"

#include <cstddef>
#include <vector>

namespace leaklab::metrics {

/// The histograms of the last N intervals as one, so that ten times a second the percentiles of the last
/// second can be read. Memory: N histograms. Thread: one.
class WindowedHistogram {
public:
    /// `intervals` pushes make up the window; 0 counts as 1.
    explicit WindowedHistogram(std::size_t intervals);

    /// Adds the newest interval; the one that is now outside the window goes.
    void push(Histogram interval);
    void clear();

    /// All intervals in the window; fewer than N until N have been pushed.
    [[nodiscard]] Histogram merged() const;

private:
    std::vector<Histogram> m_ring;
    std::size_t m_next = 0;
};

} // namespace leaklab::metrics
