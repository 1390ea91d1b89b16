#pragma once

#include "app/core/units.h"

#include <optional>

namespace leaklab::lab {

/// The memory of this machine. Available is what programs can take without anything being paged out.
struct MachineMemory {
    core::Bytes total;
    core::Bytes available;
};

/// Nothing where the system does not tell.
[[nodiscard]] std::optional<MachineMemory> machineMemory();

} // namespace leaklab::lab
