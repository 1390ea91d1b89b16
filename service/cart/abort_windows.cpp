#include "service/cart/process_end.h"

#include <process.h>
#include <windows.h>

namespace leaklab::cart {

std::int64_t processId()
{
    return static_cast<std::int64_t>(::GetCurrentProcessId());
}

void endProcess(std::string_view lastWords)
{
    DWORD written = 0;
    ::WriteFile(::GetStdHandle(STD_ERROR_HANDLE), lastWords.data(), static_cast<DWORD>(lastWords.size()),
        &written, nullptr);
    // abort() would exit with 3 here, and may open a dialog that nobody sees.
    ::_exit(134);
}

} // namespace leaklab::cart
