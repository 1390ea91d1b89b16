#pragma once

#include <cstdint>
#include <string_view>

namespace leaklab::cart {

[[nodiscard]] std::int64_t processId();

/// Ends the process like a runtime that gives up: the words go to stderr, unbuffered, then abort() without a
/// core dump, which a shell shows as 134. Where there is no such signal the exit code is 134.
[[noreturn]] void endProcess(std::string_view lastWords);

} // namespace leaklab::cart
