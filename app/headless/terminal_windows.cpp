#include "app/headless/terminal.h"

#include <cstdio>
#include <windows.h>

namespace leaklab::headless {

namespace {

/// To a file, a pipe or NUL. Only after joining can a terminal's own handle be told from NUL.
bool isRedirected(HANDLE output)
{
    DWORD mode = 0;
    switch (GetFileType(output)) {
    case FILE_TYPE_DISK:
    case FILE_TYPE_PIPE:
        return true;
    case FILE_TYPE_CHAR:
        return GetConsoleMode(output, &mode) == 0;
    default:
        return false;
    }
}

} // namespace

Terminal::~Terminal()
{
    if (m_codePage == 0)
        return;
    std::fflush(stdout);
    std::fflush(stderr);
    SetConsoleOutputCP(m_codePage);
}

void Terminal::join()
{
    // Joining may replace them.
    const HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);
    const HANDLE error = GetStdHandle(STD_ERROR_HANDLE);
    if (AttachConsole(ATTACH_PARENT_PROCESS) == FALSE)
        return;
    m_codePage = GetConsoleOutputCP();
    SetConsoleOutputCP(CP_UTF8);
    // A stream that can't be reopened stays as mute as it was, and there is nowhere to say so.
    if (!isRedirected(output))
        static_cast<void>(std::freopen("CONOUT$", "w", stdout));
    if (!isRedirected(error))
        static_cast<void>(std::freopen("CONOUT$", "w", stderr));
}

} // namespace leaklab::headless
