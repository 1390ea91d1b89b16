#pragma once

#include "app/metrics/metric.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace leaklab::metrics {

class SeriesBlock;

/// Rows of a SeriesStore as they were when somebody asked for them. It shares the store's blocks, so that any
/// length of time costs next to nothing, and the rows stay when the store drops them, or goes.
/// A value; thread: that of the store.
class SeriesStretch {
public:
    SeriesStretch() = default;
    /// `rows` rows from row `first` of the first block on.
    SeriesStretch(
        std::vector<std::shared_ptr<const SeriesBlock>> blocks, std::size_t first, std::size_t rows);

    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] double time(std::size_t row) const;
    [[nodiscard]] double value(Metric metric, std::size_t row) const;

private:
    std::vector<std::shared_ptr<const SeriesBlock>> m_blocks;
    std::size_t m_first = 0;
    std::size_t m_rows = 0;
};

} // namespace leaklab::metrics
