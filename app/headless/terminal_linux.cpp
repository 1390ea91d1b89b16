#include "app/headless/terminal.h"

namespace leaklab::headless {

Terminal::~Terminal() = default;

void Terminal::join()
{
    m_codePage = 0; // a terminal here is joined from the start, and speaks UTF-8
}

} // namespace leaklab::headless
