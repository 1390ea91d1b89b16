#include "app/charts/column_cache.h"

namespace leaklab::charts {

const std::vector<metrics::Extremes>& ColumnCache::columns(const metrics::SeriesStore& store,
    metrics::Metric metric, double width, std::int64_t first, std::size_t count)
{
    const std::int64_t known = m_first + static_cast<std::int64_t>(m_columns.size());
    if (metric != m_metric || width != m_width || first < m_first || first >= known) {
        m_metric = metric;
        m_width = width;
        m_columns.clear();
    } else {
        m_columns.erase(m_columns.begin(), m_columns.begin() + (first - m_first));
    }
    m_first = first;
    if (m_columns.size() >= count) {
        m_columns.resize(count);
        return m_columns;
    }
    // A hair too early: a row right at the border may count twice, but never in no column.
    constexpr double hair = 1e-9;
    const double from = static_cast<double>(first + static_cast<std::int64_t>(m_columns.size())) * width;
    const double to = static_cast<double>(first + static_cast<std::int64_t>(count)) * width;
    const auto added = store.query(metric, from - hair, to, count - m_columns.size());
    m_columns.insert(m_columns.end(), added.begin(), added.end());
    return m_columns;
}

} // namespace leaklab::charts
