#pragma once

#include <cstddef>
#include <cstdint>

namespace leaklab::load {

/// One worker's part of what all do together: everything whose number leaves `index` when divided by `count`.
struct Share {
    std::uint64_t index = 0;
    std::uint64_t count = 1;

    /// How many of `total` things are ours.
    [[nodiscard]] std::size_t of(std::size_t total) const
    {
        return static_cast<std::size_t>(total / count + (index < total % count ? 1 : 0));
    }
};

} // namespace leaklab::load
