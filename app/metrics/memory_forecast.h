#pragma once

#include "app/metrics/linear_fit.h"
#include "app/metrics/series_store.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

namespace leaklab::metrics {

enum class MemoryLimitKind { Heap, Container };

/// When the cart will be out of memory, as far as can honestly be told. Times on the axis of the series.
struct Outlook {
    enum class Kind {
        Down, ///< there is no running cart
        TooEarly, ///< too few observations since its start, or since the traffic changed
        NoTrend, ///< nothing rises
        NotBefore, ///< no sure trend, but if there is one it takes at least until `earliest`
        Reaches, ///< the trend meets the limit at `at`, likely between `earliest` and `latest`
    };
    Kind kind = Kind::Down;
    MemoryLimitKind limit = MemoryLimitKind::Heap; ///< which is met first
    double now = 0;
    double at = 0;
    double earliest = 0;
    double latest = 0;
    double limitBytes = 0; ///< these three: of what Reaches
    double from = 0; ///< the first observation that the trend rests on
    std::optional<LinearFit> trend = std::nullopt; ///< bytes over time
};

/// The forecast of the cart's death by memory: the one that tiles, charts and words show. It watches the live
/// set after major collections rise to the heap limit, and resident memory to the container's, since the
/// cart's present life began or, if that was later, since the traffic changed: a trend over two rates is the
/// trend of neither. At most one observation a second.
/// Its bounds hold the scatter about the line, and never less than what lives of carts have shown: near the
/// limit one no longer keeps the pace, and dies up to a tenth of its life later than its trend says.
/// Costs what is new since the last look. `store` outlives it. Thread: the store's.
class MemoryForecast {
public:
    static constexpr std::size_t fewestObservations = 5;
    static constexpr double newest = std::numeric_limits<double>::infinity();

    /// Rows before `from` don't count.
    explicit MemoryForecast(const SeriesStore& store, double from = 0);

    /// In any order with update().
    void trafficChanged(double time);
    /// Takes the rows up to `until`; an earlier time than before is forecast as it could be then.
    void update(double until = newest);
    [[nodiscard]] const Outlook& outlook() const { return m_outlook; }

private:
    /// One limit, and what grows towards it.
    struct Watched {
        std::vector<Observation> observations;
        double limit = std::numeric_limits<double>::quiet_NaN();
        double lastValue = std::numeric_limits<double>::quiet_NaN();
        void observe(double time, double value);
    };
    void take(std::size_t row);
    void beginLife(double time);
    [[nodiscard]] double steadySince() const;
    [[nodiscard]] Outlook outlookOf(const Watched& watched, MemoryLimitKind kind) const;
    [[nodiscard]] Outlook firstMet() const;

    const SeriesStore* m_store;
    double m_from;
    std::vector<double> m_changes; ///< of the traffic
    bool m_changeTold = false; ///< since the last update
    double m_now = -1; ///< time of the last row that was taken
    double m_began = 0;
    double m_lookups = std::numeric_limits<double>::quiet_NaN(); ///< of the last row; none while it is down
    Watched m_live;
    Watched m_resident;
    Outlook m_outlook;
};

} // namespace leaklab::metrics
