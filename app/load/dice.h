#pragma once

#include <cstddef>
#include <cstdint>

namespace leaklab::load {

/// What one click leaves to chance: one draw of the seeded generator, whatever the click turns out to need,
/// so that no answer of the shop shifts the draws after it.
struct Dice {
    std::uint64_t bits = 0;

    [[nodiscard]] double chance() const { return static_cast<double>(bits >> 11) * 0x1p-53; } ///< 0..1
    [[nodiscard]] std::size_t oneOf(std::size_t count) const
    {
        return static_cast<std::size_t>(bits % count);
    }
};

} // namespace leaklab::load
