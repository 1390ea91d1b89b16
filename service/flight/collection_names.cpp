#include "service/flight/collection_names.h"

#include <array>

namespace leaklab::flight {

std::string kindName(const CollectionRecord& record)
{
    return record.kind == 0 ? "Minor" : "Major";
}

std::string reasonName(const CollectionRecord& record)
{
    constexpr std::array names{ "allocation budget", "near limit", "requested", "old space growth",
        "periodic" };
    return record.reason < names.size() ? names[record.reason] : "reason " + std::to_string(record.reason);
}

} // namespace leaklab::flight
