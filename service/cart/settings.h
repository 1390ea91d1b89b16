#pragma once

#include "service/cart/ageing.h"
#include "service/cart/product_lookup.h"
#include "service/cart/redis_connection.h"
#include "service/http/service_process.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace leaklab::cart {

/// What the command line and the environment say, checked.
struct Settings {
    std::string host;
    std::uint16_t port = 0;
    StoreAddress store;
    http::HostPort catalogue;
    std::size_t heapLimit = 0;
    heap::Collector collector = heap::Collector::Generational;
    bool verifyHeap = false;
    LeakSettings leak;
    Age age;
    std::size_t requestGarbage = 0;
    std::string flightFile; ///< empty: none
    std::string snapshotFolder; ///< empty: no snapshots
    bool nodeMetrics = false;
    std::uint64_t boundedCache = 0; ///< bytes; 0: none
    bool listenerLeak = false;
};

[[nodiscard]] std::vector<http::OptionSpec> optionSpecs();
/// The settings, or a sentence about the first value that will not do. `environment` returns a variable's
/// value, empty when it is not set.
[[nodiscard]] std::variant<Settings, std::string> readSettings(
    const http::Options& options, const std::function<std::string(const char*)>& environment);

} // namespace leaklab::cart
