#include "app/supervise/process_alive.h"

#include <windows.h>

namespace leaklab::supervise {

bool processIsAlive(qint64 pid)
{
    const HANDLE handle = ::OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(pid));
    if (handle == nullptr) {
        return false;
    }
    const bool isAlive = ::WaitForSingleObject(handle, 0) == WAIT_TIMEOUT;
    ::CloseHandle(handle);
    return isAlive;
}

} // namespace leaklab::supervise
