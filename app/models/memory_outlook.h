#pragma once

#include "app/collect/session_record.h"
#include "app/metrics/memory_forecast.h"

#include <cstddef>
#include <vector>

namespace leaklab::models {

using metrics::MemoryLimitKind;
using metrics::Outlook;

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

/// Whether a trend of the cart's memory begins anew with this event.
[[nodiscard]] bool changesTraffic(const collect::LabEvent& event);

/// The forecast of a session, kept up with its rows and events, and how right it was at each death by memory.
/// Costs what is new since the last look. `session` outlives it. Thread: the GUI thread.
class MemoryOutlook {
public:
    static constexpr double newest = metrics::MemoryForecast::newest;

    /// As of `until`, or of the newest row.
    explicit MemoryOutlook(const collect::SessionRecord& session, double until = newest);
    /// Takes in what the session has told since the last time, up to that time.
    void catchUp(double until = newest);

    [[nodiscard]] const Outlook& outlook() const { return m_forecast.outlook(); }
    [[nodiscard]] const std::vector<ForecastVerdict>& verdicts() const { return m_verdicts; }

private:
    void takeEvent(const collect::LabEvent& event);
    void judge(const collect::LabEvent& death);

    const collect::SessionRecord& m_session;
    metrics::MemoryForecast m_forecast;
    std::size_t m_eventsRead = 0;
    double m_began = -1; ///< when the present life was ready; less than 0: there is none
    std::vector<double> m_changes; ///< of the traffic
    int m_deaths = 0;
    std::vector<ForecastVerdict> m_verdicts;
};

} // namespace leaklab::models
