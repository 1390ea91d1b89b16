#include "service/cart/request_durations.h"

#include <string>

namespace leaklab::cart {

std::string_view routeName(Route route)
{
    switch (route) {
    case Route::Add:
        return "add";
    case Route::Update:
        return "update";
    case Route::Cart:
        return "cart";
    case Route::Delete:
        return "delete";
    case Route::Rename:
        return "rename";
    case Route::Shipping:
        return "shipping";
    case Route::Health:
        return "health";
    case Route::Metrics:
        return "metrics";
    case Route::Other:
        break;
    }
    return "other";
}

void RequestDurations::forEach(const Visit& visit) const
{
    for (std::size_t route = 0; route < routeCount; ++route)
        for (std::size_t column = 0; column <= statuses.size(); ++column) {
            const DurationHistogram& histogram = m_histograms[route][column];
            if (histogram.count() == 0)
                continue;
            const std::string status = column < statuses.size() ? std::to_string(statuses[column]) : "other";
            visit(routeName(static_cast<Route>(route)), status, histogram);
        }
}

} // namespace leaklab::cart
