#pragma once

#include "service/heap/object_header.h"

#include <utility>
#include <vector>

namespace leaklab::heap {

/// The old objects that may refer to young ones: for a minor collection they are roots. Each is in it once.
class RememberedSet {
public:
    void add(void* owner)
    {
        ObjectHeader* header = headerOf(owner);
        if ((header->mark & rememberedBit) != 0)
            return;
        header->mark |= rememberedBit;
        m_owners.push_back(owner);
    }
    /// All of them; the set is empty afterwards.
    [[nodiscard]] std::vector<void*> take()
    {
        for (void* owner : m_owners)
            headerOf(owner)->mark &= static_cast<std::uint8_t>(~rememberedBit);
        return std::exchange(m_owners, {});
    }
    [[nodiscard]] const std::vector<void*>& owners() const { return m_owners; }

private:
    std::vector<void*> m_owners;
};

} // namespace leaklab::heap
