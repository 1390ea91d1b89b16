#pragma once

#include "service/heap/nursery.h"
#include "service/heap/page_space.h"
#include "service/heap/remembered_set.h"
#include "service/heap/visitor.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace leaklab::heap {

/// Empties the nursery: moves what is alive, directly or through others, to its other half or, when it has
/// survived once already, to the old space. What it costs depends on the survivors only, not on the garbage.
/// Lives for one scavenge. Throws std::bad_alloc when the system refuses memory; the heap can't be walked
/// then.
class Scavenger : public Visitor {
public:
    struct Parts {
        AllocationFront& front;
        Nursery& nursery;
        PageSpace& old;
        RememberedSet& remembered;
        const std::vector<TypeDescriptor>& types;
        Marker* marker; ///< null while no marking is under way
    };
    struct Survivors {
        std::uint64_t objects = 0;
        std::size_t bytes = 0; ///< cells
    };

    /// With `promoteAll` nothing young is left.
    Scavenger(const Parts& parts, bool promoteAll);

    /// Between beginning and end the caller shows all roots to it.
    void begin() { m_emptied = m_parts.nursery.flip(); }
    void finish();
    [[nodiscard]] const Survivors& survivors() const { return m_survivors; }

protected:
    void visit(void** slot, const char* name, std::uint64_t index) override;

private:
    [[nodiscard]] void* move(ObjectHeader& header);
    [[nodiscard]] char* room(std::size_t sizeClass, bool promote);
    void walk(void* object);
    void walkRemembered();

    Parts m_parts;
    bool m_promoteAll;
    bool m_sawYoung = false; ///< the object being walked refers to a young one
    std::vector<Nursery::Page> m_emptied;
    std::vector<void*> m_moved; ///< and still to be walked
    Survivors m_survivors;
};

} // namespace leaklab::heap
