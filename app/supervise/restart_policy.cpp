#include "app/supervise/process_spec.h"

#include <algorithm>

namespace leaklab::supervise {

namespace {

std::chrono::milliseconds scaled(std::chrono::milliseconds span, double scale)
{
    const std::chrono::duration<double, std::milli> exact = span;
    return std::chrono::duration_cast<std::chrono::milliseconds>(scale > 0 ? exact / scale : exact);
}

} // namespace

std::chrono::milliseconds RestartPolicy::delay(int restart) const
{
    if (restart <= 1) {
        return std::chrono::milliseconds::zero();
    }
    auto wait = std::min(first, ceiling);
    for (int step = 2; step < restart && wait < ceiling; ++step) {
        // Doubling stops at zero too: a policy without waiting never reaches its ceiling.
        if (wait <= std::chrono::milliseconds::zero()) {
            break;
        }
        wait = std::min(wait * 2, ceiling);
    }
    return scaled(wait, scale);
}

std::chrono::milliseconds RestartPolicy::scaledReset() const
{
    return scaled(resetAfter, scale);
}

} // namespace leaklab::supervise
