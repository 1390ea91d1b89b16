#include "app/headless/process_end.h"

#include <cstdio>
#include <windows.h>

namespace leaklab::headless {

int processEnd(int code)
{
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(code));
    return code;
}

} // namespace leaklab::headless
