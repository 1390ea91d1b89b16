#pragma once

#include "service/cart/duration_histogram.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

namespace leaklab::cart {

/// What can be asked of the cart; Other is everything else.
enum class Route : std::uint8_t { Add, Update, Cart, Delete, Rename, Shipping, Health, Metrics, Other };
inline constexpr std::size_t routeCount = 9;
[[nodiscard]] std::string_view routeName(Route route);

/// How long answers took, by route and status. As many histograms as there are pairs of these, whatever
/// clients send. Thread: one only.
class RequestDurations {
public:
    /// A status that is not among those the cart gives is counted as "other".
    void record(Route route, unsigned status, std::chrono::nanoseconds duration)
    {
        std::size_t column = 0;
        while (column < statuses.size() && statuses[column] != status)
            ++column;
        m_histograms[static_cast<std::size_t>(route)][column].record(duration);
    }

    /// Those that have counted anything.
    using Visit
        = std::function<void(std::string_view route, std::string_view status, const DurationHistogram&)>;
    void forEach(const Visit& visit) const;

private:
    static constexpr std::array<unsigned, 8> statuses{ 200, 400, 404, 405, 408, 413, 431, 500 };
    std::array<std::array<DurationHistogram, statuses.size() + 1>, routeCount> m_histograms{};
};

} // namespace leaklab::cart
