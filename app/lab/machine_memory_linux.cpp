#include "app/lab/machine_memory.h"

#include <fstream>
#include <string>

namespace leaklab::lab {

std::optional<MachineMemory> machineMemory()
{
    std::ifstream file("/proc/meminfo");
    MachineMemory memory;
    std::string name;
    std::uint64_t kibibytes = 0;
    std::string unit;
    while (file >> name >> kibibytes && std::getline(file, unit)) {
        if (name == "MemTotal:")
            memory.total = core::Bytes::kibi(kibibytes);
        else if (name == "MemAvailable:")
            memory.available = core::Bytes::kibi(kibibytes);
    }
    if (memory.total.count() == 0 || memory.available.count() == 0)
        return std::nullopt;
    return memory;
}

} // namespace leaklab::lab
