#include "app/metrics/live_set_forecast.h"

#include <algorithm>
#include <cmath>

namespace leaklab::metrics {

namespace {

constexpr double startUp = 2; ///< seconds of a life that say nothing about its trend
constexpr double recent = 30; ///< seconds that the trend is taken from
constexpr std::size_t fewest = 12; ///< observations it is taken from if they came more slowly
constexpr std::size_t most = 256;

} // namespace

LiveSetForecast::LiveSetForecast(const SeriesStore& store)
    : m_store(&store)
{
}

void LiveSetForecast::update(double until)
{
    const auto last = m_store->rowAt(until);
    if (!last)
        return;
    if (m_store->time(*last) < m_taken) // another moment than before: begin anew
        *this = LiveSetForecast(*m_store);
    const auto before = m_store->rowAt(m_taken);
    for (std::size_t row = before ? *before + 1 : 0; row <= *last; ++row)
        take(row);
    if (!m_changed)
        return;
    m_changed = false;
    dropOld();
    m_forecast = forecastReaching(m_observations, m_limit);
}

void LiveSetForecast::take(std::size_t row)
{
    const double time = m_store->time(row);
    const double live = m_store->value(Metric::HeapLive, row);
    const double lookups = m_store->value(Metric::CartLookups, row);
    const double limit = m_store->value(Metric::HeapLimit, row);
    // A restart within one frame leaves no gap, but the count of look-ups begins anew.
    if (std::isnan(lookups) || lookups < m_lookups)
        beginLife(time);
    if (std::isfinite(limit) && limit != m_limit) {
        m_limit = limit;
        m_changed = true;
    }
    if (std::isfinite(live) && live != m_live && time >= m_lifeBegan + startUp) {
        m_observations.push_back({ time, live });
        m_changed = true;
    }
    m_live = live;
    m_lookups = lookups;
    m_taken = time;
}

void LiveSetForecast::beginLife(double time)
{
    m_lifeBegan = time;
    m_changed = m_changed || !m_observations.empty();
    m_observations.clear();
}

void LiveSetForecast::dropOld()
{
    const std::size_t count = m_observations.size();
    if (count <= fewest)
        return;
    const double from = m_observations.back().at - recent;
    const auto first = std::find_if(m_observations.begin(), m_observations.end(),
        [from](const Observation& observation) { return observation.at >= from; });
    auto drop = static_cast<std::size_t>(first - m_observations.begin());
    drop = std::max(std::min(drop, count - fewest), count > most ? count - most : 0);
    m_observations.erase(m_observations.begin(), m_observations.begin() + static_cast<std::ptrdiff_t>(drop));
}

} // namespace leaklab::metrics
