#pragma once

#include "service/cart/request_durations.h"

#include <chrono>
#include <cstdint>

namespace leaklab::cart {

/// What the service counts of itself. Owner: main. Thread: the event loop's.
class Metrics {
public:
    void beginRequest() { ++m_inFlight; }
    void endRequest() { --m_inFlight; }
    void countAnswer(Route route, unsigned status, std::chrono::nanoseconds duration)
    {
        ++m_requests;
        m_durations.record(route, status, duration);
    }
    void addItems(double quantity) { m_itemsAdded += quantity; }
    void countLookup() { ++m_lookups; }
    void countFailedLookup() { ++m_failedLookups; }
    void countFailedByStore() { ++m_failedByStore; }

    [[nodiscard]] std::uint64_t requests() const { return m_requests; } ///< answered
    [[nodiscard]] std::uint64_t inFlight() const { return m_inFlight; }
    [[nodiscard]] const RequestDurations& durations() const { return m_durations; }
    [[nodiscard]] std::uint64_t lookups() const { return m_lookups; }
    /// Look-ups that the catalogue did not answer, or not with a product or its absence.
    [[nodiscard]] std::uint64_t failedLookups() const { return m_failedLookups; }
    [[nodiscard]] std::uint64_t failedByStore() const { return m_failedByStore; } ///< requests
    [[nodiscard]] double itemsAdded() const { return m_itemsAdded; }

private:
    RequestDurations m_durations;
    std::uint64_t m_requests = 0;
    std::uint64_t m_inFlight = 0;
    std::uint64_t m_lookups = 0;
    std::uint64_t m_failedLookups = 0;
    std::uint64_t m_failedByStore = 0;
    double m_itemsAdded = 0;
};

} // namespace leaklab::cart
