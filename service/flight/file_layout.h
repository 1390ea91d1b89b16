#pragma once

#include "service/flight/collection_ring.h"
#include "service/flight/gauge_slots.h"
#include "service/flight/last_words_room.h"

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace leaklab::flight {

/// The whole file. Whatever changes here needs a new formatVersion.
struct FileHeader {
    static constexpr Word expectedMagic = 0x54484746'4B41454C; ///< "LEAKFGHT" in the file
    static constexpr std::uint32_t formatVersion = 2;

    Word magic; ///< written last: a file with it is complete
    std::uint32_t version;
    std::uint32_t headerBytes;
    std::uint32_t gaugesBytes;
    std::uint32_t collectionBytes;
    std::uint32_t ringSlots;
    std::uint32_t lastWordsBytes;
    std::uint64_t fileBytes;
    std::array<std::uint64_t, 3> reserved;
};

struct FlightFile {
    FileHeader header;
    GaugeSlots gauges;
    CollectionRing collections;
    LastWordsRoom lastWords;
};

static_assert(sizeof(Gauges) == 24 * sizeof(Word));
static_assert(sizeof(CollectionRecord) == 15 * sizeof(Word));
static_assert(sizeof(FileHeader) == 64);
static_assert(sizeof(FlightFile)
    == sizeof(FileHeader) + 2 * (sizeof(Word) + sizeof(Gauges)) + sizeof(Word)
        + 4096 * sizeof(CollectionRecord) + sizeof(Word) + 8192);
static_assert(std::is_trivially_copyable_v<FlightFile>);

} // namespace leaklab::flight
