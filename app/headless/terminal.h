#pragma once

namespace leaklab::headless {

/// Makes stdout and stderr reach the terminal this program was started from, where they don't by themselves:
/// a Windows program with a window has no terminal. What was sent to a file or a pipe stays there, and
/// without a terminal nothing changes. Call before the first output, and only when there is something to
/// print: who has joined a terminal ends with it. Owner: main.
void joinTerminal();

} // namespace leaklab::headless
