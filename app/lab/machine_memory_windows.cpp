#include "app/lab/machine_memory.h"

#include <windows.h>

namespace leaklab::lab {

std::optional<MachineMemory> machineMemory()
{
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof status;
    if (::GlobalMemoryStatusEx(&status) == FALSE)
        return std::nullopt;
    return MachineMemory{ core::Bytes(status.ullTotalPhys), core::Bytes(status.ullAvailPhys) };
}

} // namespace leaklab::lab
