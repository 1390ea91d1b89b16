#pragma once

#include "app/metrics/forecast.h"
#include "app/metrics/series_store.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

namespace leaklab::metrics {

/// When the cart's present life will reach its heap limit, kept up with the rows of a store at the cost of
/// the new ones. It goes by the live set after each of the last major collections, so that it follows a
/// change of traffic: the last half minute, a dozen of them at least. None after a death until enough is
/// known again, and none while the live set does not surely rise.
/// `store` outlives it. Thread: the store's.
class LiveSetForecast {
public:
    explicit LiveSetForecast(const SeriesStore& store);

    /// Takes the rows that came since the last call, up to `until` (a frozen chart forecasts as it could at
    /// that moment).
    void update(double until);
    [[nodiscard]] const std::optional<Forecast>& forecast() const { return m_forecast; }
    /// What it is about to reach, in bytes; NaN when not known.
    [[nodiscard]] double limit() const { return m_limit; }
    /// The observations it rests on: live bytes after majors.
    [[nodiscard]] const std::vector<Observation>& observations() const { return m_observations; }

private:
    void take(std::size_t row);
    void beginLife(double time);
    void dropOld();

    static constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

    const SeriesStore* m_store;
    std::vector<Observation> m_observations;
    std::optional<Forecast> m_forecast;
    double m_taken = -1; ///< time of the last row that was taken
    double m_lifeBegan = 0;
    double m_live = nothing; ///< of the last row: none while the cart is down, or had no major yet
    double m_lookups = nothing;
    double m_limit = nothing;
    bool m_changed = false;
};

} // namespace leaklab::metrics
