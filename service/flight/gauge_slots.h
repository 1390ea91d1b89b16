#pragma once

#include "service/flight/flight_format.h"
#include "service/flight/shared_words.h"

#include <array>
#include <optional>

namespace leaklab::flight {

/// The gauges, twice, each under a sequence number that is odd while it is being written. The writer takes
/// the slots in turn, so whenever it dies the other slot is whole. All zero means: nothing published yet.
struct GaugeSlots {
    struct Slot {
        Word sequence;
        Words<Gauges> gauges;
    };
    std::array<Slot, 2> slots;

    /// `publication` is 1, 2, 3 …; one writer only.
    void write(Word publication, const Gauges& gauges);
    /// The newest whole gauges; none when the writer overtook every attempt.
    [[nodiscard]] std::optional<Gauges> read() const;
};

} // namespace leaklab::flight
