#pragma once

#include <cstddef>
#include <cstdint>

namespace leaklab::heap {

using TypeId = std::uint8_t;

enum class Space : std::uint8_t { Small, Large };

/// The eight bytes in front of every object. In a free run the type is 0 and `size` is the run's length.
struct ObjectHeader {
    std::uint32_t size = 0; ///< header and payload, exactly as asked for
    TypeId type = 0;
    std::uint8_t mark = 0; ///< the colour of the collection that last found it alive; see Marker
    Space space = Space::Small;
    std::uint8_t age = 0; ///< collections survived in a nursery; always 0 while there is none
};
static_assert(sizeof(ObjectHeader) == 8);

inline constexpr std::uint8_t colourBit = 1; ///< flips with every major collection
inline constexpr std::uint8_t countedBit = 2; ///< set only while a census is under way

[[nodiscard]] inline ObjectHeader* headerOf(void* object)
{
    return static_cast<ObjectHeader*>(object) - 1;
}
[[nodiscard]] inline void* payloadOf(ObjectHeader* header)
{
    return header + 1;
}

} // namespace leaklab::heap
