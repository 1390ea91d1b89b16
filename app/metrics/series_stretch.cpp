#include "app/metrics/series_stretch.h"

#include "app/metrics/series_block.h"

#include <utility>

namespace leaklab::metrics {

SeriesStretch::SeriesStretch(
    std::vector<std::shared_ptr<const SeriesBlock>> blocks, std::size_t first, std::size_t rows)
    : m_blocks(std::move(blocks))
    , m_first(first)
    , m_rows(rows)
{
}

double SeriesStretch::time(std::size_t row) const
{
    const std::size_t at = m_first + row;
    return m_blocks[at / SeriesBlock::capacity]->time(at % SeriesBlock::capacity);
}

double SeriesStretch::value(Metric metric, std::size_t row) const
{
    const std::size_t at = m_first + row;
    return m_blocks[at / SeriesBlock::capacity]->value(metric, at % SeriesBlock::capacity);
}

} // namespace leaklab::metrics
