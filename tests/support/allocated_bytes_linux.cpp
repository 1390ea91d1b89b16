#include "tests/support/allocated_bytes.h"

#include <malloc.h>

namespace leaklab::tests {

std::size_t allocatedBytes()
{
    const struct mallinfo2 info = ::mallinfo2();
    return info.uordblks + info.hblkhd;
}

} // namespace leaklab::tests
