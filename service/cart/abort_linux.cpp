#include "service/cart/process_end.h"

#include <cstdlib>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace leaklab::cart {

std::int64_t processId()
{
    return ::getpid();
}

void endProcess(std::string_view lastWords)
{
    while (!lastWords.empty()) {
        const ssize_t written = ::write(STDERR_FILENO, lastWords.data(), lastWords.size());
        if (written <= 0)
            break; // nobody listens; the flight recorder has them too
        lastWords.remove_prefix(static_cast<std::size_t>(written));
    }
    // A core dump of gigabytes would teach nothing and keep the restart waiting.
    const rlimit none{ 0, 0 };
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
    std::abort();
}

} // namespace leaklab::cart
