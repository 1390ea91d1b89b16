#pragma once

#include "app/metrics/metric.h"
#include "app/metrics/series_store.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace leaklab::metrics {

/// A run of rows of a SeriesStore with the min/max pyramid over each of its columns: every 16 rows have a
/// node with their extremes, every 16 nodes a node above, and one node on top has the whole block's.
/// Part of SeriesStore; rows are counted from the block's own first.
class SeriesBlock {
public:
    static constexpr std::size_t fanOut = 16;
    static constexpr std::size_t levels = 3; ///< of nodes, above the rows themselves
    static constexpr std::size_t capacity = fanOut * fanOut * fanOut;

    SeriesBlock();

    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] std::size_t bytes() const;
    [[nodiscard]] bool full() const { return m_rows == capacity; }
    /// Not when full. `values` has one entry a metric.
    void append(double time, std::span<const double> values);

    [[nodiscard]] double time(std::size_t row) const { return m_times[row]; }
    [[nodiscard]] double value(Metric metric, std::size_t row) const;

    /// Widens `extremes` by the values of rows [begin, end); leaves `last` alone.
    void widen(Metric metric, std::size_t begin, std::size_t end, Extremes& extremes) const;
    /// The newest value of rows [begin, end) that is not missing.
    [[nodiscard]] std::optional<double> lastValue(Metric metric, std::size_t begin, std::size_t end) const;

private:
    struct Node {
        double minimum; ///< NaN while no value is below the node
        double maximum;
    };
    [[nodiscard]] Node node(std::size_t height, Metric metric, std::size_t row) const;

    std::size_t m_rows = 0;
    std::vector<double> m_times;
    std::vector<double> m_values; ///< column after column
    std::array<std::vector<Node>, levels> m_pyramid; ///< level 0 is the lowest; column after column
};

} // namespace leaklab::metrics
