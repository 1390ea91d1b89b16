#pragma once

#include <cstdint>

namespace leaklab::headless {

/// The terminal that this program was started from. A Windows program with a window has none by itself and
/// has to join it; and it would take our UTF-8 for another encoding, so it is told, and told back in the end.
/// Owner: main, which keeps it until after the last output.
class Terminal {
public:
    Terminal() = default;
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;
    ~Terminal();

    /// Makes stdout and stderr reach the terminal where they don't by themselves. What was sent to a file or
    /// a pipe stays there, and without a terminal nothing changes. Call before the first output, and only
    /// when there is something to print: who has joined a terminal ends with it.
    void join();

private:
    std::uint32_t m_codePage = 0; ///< the terminal's own, 0 while it is untouched
};

} // namespace leaklab::headless
