#pragma once

#include <cstddef>
#include <cstdint>

namespace leaklab::heap {

using TypeId = std::uint8_t;

enum class Space : std::uint8_t { Nursery, Old, Large };

/// The eight bytes in front of every object. In a free run the type is 0 and `size` is the run's length.
struct ObjectHeader {
    std::uint32_t size = 0; ///< header and payload, exactly as asked for
    TypeId type = 0;
    std::uint8_t mark = 0; ///< the bits below
    Space space = Space::Nursery;
    std::uint8_t age = 0; ///< minor collections survived; counted in the nursery only
};
static_assert(sizeof(ObjectHeader) == 8);

/// Which major collection last found an object of the old or the large space alive; see Marker.
inline constexpr std::uint8_t colourMask = 3;
inline constexpr std::uint8_t countedBit = 4; ///< set only while a census is under way
inline constexpr std::uint8_t rememberedBit = 8; ///< an old object that the remembered set holds
inline constexpr std::uint8_t halfBit = 16; ///< which half of the nursery: it flips with every scavenge
inline constexpr std::uint8_t movedBit
    = 32; ///< left behind by a scavenge; the payload begins with the new place

[[nodiscard]] inline ObjectHeader* headerOf(void* object)
{
    return static_cast<ObjectHeader*>(object) - 1;
}
[[nodiscard]] inline void* payloadOf(ObjectHeader* header)
{
    return header + 1;
}
[[nodiscard]] inline std::size_t payloadBytes(const ObjectHeader& header)
{
    return header.size - sizeof(ObjectHeader);
}

} // namespace leaklab::heap
