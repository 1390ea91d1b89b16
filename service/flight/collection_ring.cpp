#include "service/flight/collection_ring.h"

#include <algorithm>
#include <cstddef>

namespace leaklab::flight {

static_assert(offsetof(CollectionRecord, number) == 0);

void CollectionRing::append(const CollectionRecord& record)
{
    const Word index = loadWord(appended);
    Words<CollectionRecord>& slot = slots[index % slotCount];
    CollectionRecord unnumbered = record;
    unnumbered.number = 0;
    slot.store(unnumbered);
    storeWord(slot.words[0], record.number);
    storeWord(appended, index + 1);
}

std::vector<CollectionRecord> CollectionRing::recordsAfter(Word after) const
{
    std::vector<CollectionRecord> records;
    const Word end = loadWord(appended);
    const Word begin = end > slotCount ? end - slotCount : 0;
    for (Word index = end; index > begin; --index) {
        const Words<CollectionRecord>& slot = slots[(index - 1) % slotCount];
        const CollectionRecord record = slot.load();
        const bool whole = record.number != 0 && loadWord(slot.words[0]) == record.number;
        // A higher number than the one behind it: the writer has come round and overwritten the rest.
        const bool overwritten = !records.empty() && record.number >= records.back().number;
        if (!whole || overwritten || record.number <= after)
            break;
        records.push_back(record);
    }
    std::reverse(records.begin(), records.end());
    return records;
}

} // namespace leaklab::flight
