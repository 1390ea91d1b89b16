#pragma once

#include "service/flight/flight_format.h"
#include "service/flight/shared_words.h"

#include <array>
#include <cstddef>
#include <vector>

namespace leaklab::flight {

/// The last collections. A record's number is written last and is 0 while the record changes, so that a
/// reader, and whoever reads after the writer died, takes whole records only.
struct CollectionRing {
    static constexpr std::size_t slotCount = 4096;
    Word appended; ///< records ever
    std::array<Words<CollectionRecord>, slotCount> slots;

    void append(const CollectionRecord& record);
    /// Records numbered above `after`, oldest first. Numbers must have been appended in rising order.
    [[nodiscard]] std::vector<CollectionRecord> recordsAfter(Word after) const;
};

} // namespace leaklab::flight
