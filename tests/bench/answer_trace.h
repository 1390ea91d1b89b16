#pragma once

#include <cstdint>
#include <vector>

namespace leaklab::bench {

/// When each click of this process was answered, in nanoseconds of the steady clock, in the order of the
/// answers. Taken by a clock reading of its own where the traffic hands its results to the recorder, which
/// knows nothing of it: the linker leads that one call through here (see CMakeLists.txt). Thread: any.
[[nodiscard]] std::vector<std::int64_t> answerTrace();

} // namespace leaklab::bench
