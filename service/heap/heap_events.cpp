#include "service/heap/heap_events.h"

namespace leaklab::heap {

const char* kindName(CollectionKind kind)
{
    return kind == CollectionKind::Minor ? "Minor" : "Major";
}

const char* reasonName(CollectionReason reason)
{
    switch (reason) {
    case CollectionReason::AllocationBudget:
        return "allocation budget";
    case CollectionReason::NearLimit:
        return "near limit";
    case CollectionReason::Requested:
        return "requested";
    case CollectionReason::OldGrowth:
        return "old space growth";
    case CollectionReason::Periodic:
        return "periodic";
    }
    return "unknown";
}

const char* fatalCauseName(FatalCause cause)
{
    switch (cause) {
    case FatalCause::LimitReached:
        return "heap limit reached";
    case FatalCause::Ineffective:
        return "ineffective collections near heap limit";
    case FatalCause::SystemRefused:
        return "the system refused memory";
    }
    return "unknown";
}

} // namespace leaklab::heap
