#pragma once

#include "service/cart/active_product_requests.h"
#include "service/heap/heap.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace leaklab::cart {

enum class Route : std::uint8_t { Add, Update, Cart, Delete, Rename, Shipping, Health, Metrics };
inline constexpr std::size_t routeCount = 8;
[[nodiscard]] const char* routeName(Route route);

/// What the service counts of itself. Owner: main. Thread: the event loop's.
class Metrics {
public:
    void begin() { ++m_inFlight; }
    void end(Route route, unsigned status);
    void addItems(double quantity) { m_itemsAdded += quantity; }
    void countLookup() { ++m_lookups; }

    [[nodiscard]] std::uint64_t requests() const { return m_requests; }
    [[nodiscard]] std::uint64_t inFlight() const { return m_inFlight; }
    [[nodiscard]] std::uint64_t lookups() const { return m_lookups; }
    [[nodiscard]] double itemsAdded() const { return m_itemsAdded; }
    /// The page that Prometheus reads.
    [[nodiscard]] std::string prometheusText(
        const heap::HeapStatistics& heap, const ActiveProductRequests& leak) const;

private:
    /// The statuses the contract knows; anything else is counted as "other", so labels stay few.
    static constexpr std::array<unsigned, 4> statuses{ 200, 400, 404, 500 };
    std::array<std::array<std::uint64_t, statuses.size() + 1>, routeCount> m_byRoute{};
    std::uint64_t m_requests = 0;
    std::uint64_t m_inFlight = 0;
    std::uint64_t m_lookups = 0;
    double m_itemsAdded = 0;
};

} // namespace leaklab::cart
