#include "app/headless/terminal.h"

namespace leaklab::headless {

void joinTerminal() { }

} // namespace leaklab::headless
