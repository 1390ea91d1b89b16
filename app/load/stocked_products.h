#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace leaklab::load {

struct StockedProduct {
    std::string_view sku;
    double price = 0;
};

/// The products that are in stock, so that every click on one must succeed, at the prices of the shop's
/// contract.
inline constexpr std::array<StockedProduct, 9> stockedProducts{ { { "Watson", 2001 }, { "HPTD", 1200 },
    { "UHJ", 5000 }, { "EPE", 953 }, { "EMM", 1024 }, { "SHCE", 300 }, { "RED", 700 }, { "RMC", 42 },
    { "STAN-1", 67 } } };

} // namespace leaklab::load
