#include "app/headless/process_end.h"

namespace leaklab::headless {

int processEnd(int code)
{
    return code;
}

} // namespace leaklab::headless
