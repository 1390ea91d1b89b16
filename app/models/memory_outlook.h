#pragma once

#include "app/collect/session_record.h"
#include "app/metrics/linear_fit.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

namespace leaklab::models {

enum class MemoryLimitKind { Heap, Container };

/// When the cart will be out of memory, as far as can honestly be told. Times on the axis of the series.
struct Outlook {
    enum class Kind {
        Down, ///< there is no running cart
        TooEarly, ///< too few major collections since its start, or since the traffic changed
        NoTrend, ///< nothing rises
        NotBefore, ///< no sure trend, but if there is one it takes at least until `earliest`
        Reaches, ///< the trend meets the limit at `at`, surely between `earliest` and `latest` (95 %)
    };
    Kind kind = Kind::Down;
    MemoryLimitKind limit = MemoryLimitKind::Heap; ///< which is met first
    double now = 0;
    double at = 0;
    double earliest = 0;
    double latest = 0;
};

/// What was forecast half-way through a life of the cart, and what then happened.
struct ForecastVerdict {
    int death = 0; ///< of the cart, from 1
    double began = 0; ///< when that life was ready
    double madeAt = 0;
    double predicted = 0;
    double happened = 0;
    /// As a share of the life; negative: the forecast was too early.
    [[nodiscard]] double off() const { return (predicted - happened) / (happened - began); }
};

/// Watches the live set of the cart in a session, life by life, and says when it will meet a limit if it goes
/// on as it did since the traffic last changed. The container's limit is watched by resident memory.
/// Costs what is new since the last look. `session` outlives it. Thread: the GUI thread.
class MemoryOutlook {
public:
    static constexpr std::size_t fewestObservations = 5;

    static constexpr double newest = std::numeric_limits<double>::infinity();

    /// As of `until`, or of the newest row.
    explicit MemoryOutlook(const collect::SessionRecord& session, double until = newest);
    /// Takes in what the session has told since the last time, up to that time.
    void catchUp(double until = newest);

    [[nodiscard]] Outlook outlook() const;
    [[nodiscard]] const std::vector<ForecastVerdict>& verdicts() const { return m_verdicts; }

private:
    /// One limit, and what grows towards it: at most one observation a second.
    struct Watched {
        std::vector<metrics::Observation> observations;
        double limit = 0;
        double lastValue = 0;
        void observe(double time, double value);
    };
    void takeEvent(const collect::LabEvent& event);
    void takeRow(std::size_t row);
    void endLife(const collect::LabEvent& death);
    [[nodiscard]] double steadySince(double time) const;
    [[nodiscard]] std::vector<metrics::Observation> usable(const Watched& watched, double until) const;
    [[nodiscard]] Outlook outlookOf(const Watched& watched, MemoryLimitKind kind) const;

    const collect::SessionRecord& m_session;
    std::size_t m_eventsRead = 0;
    double m_now = -1; ///< time of the last row taken in
    bool m_alive = false;
    double m_began = 0;
    std::vector<double> m_changes; ///< of the traffic, in this life
    Watched m_live;
    Watched m_resident;
    int m_deaths = 0;
    std::vector<ForecastVerdict> m_verdicts;
};

} // namespace leaklab::models
