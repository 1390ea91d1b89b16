#include "service/flight/gauge_slots.h"

#include <algorithm>

namespace leaklab::flight {

void GaugeSlots::write(Word publication, const Gauges& gauges)
{
    Slot& slot = slots[publication % slots.size()];
    storeWord(slot.sequence, 2 * publication - 1);
    slot.gauges.store(gauges);
    storeWord(slot.sequence, 2 * publication);
}

std::optional<Gauges> GaugeSlots::read() const
{
    // To spoil one attempt the writer has to publish twice within it, so one is nearly always enough.
    constexpr int attempts = 1000;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const std::array<Word, 2> before{ loadWord(slots[0].sequence), loadWord(slots[1].sequence) };
        if (before[0] == 0 && before[1] == 0)
            return Gauges{};
        const bool firstIsWhole = before[0] % 2 == 0;
        const bool secondIsWhole = before[1] % 2 == 0;
        if (!firstIsWhole && !secondIsWhole)
            continue;
        const std::size_t newest
            = firstIsWhole && secondIsWhole ? (before[1] > before[0] ? 1 : 0) : (secondIsWhole ? 1 : 0);
        if (before[newest] == 0)
            return Gauges{};
        const Gauges gauges = slots[newest].gauges.load();
        if (loadWord(slots[newest].sequence) == before[newest])
            return gauges;
    }
    return std::nullopt;
}

} // namespace leaklab::flight
