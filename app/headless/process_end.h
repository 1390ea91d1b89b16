#pragma once

namespace leaklab::headless {

/// What main returns through, after everything of ours is destroyed: `code` is the process's exit code. On
/// Windows it does not return, for libraries that are unloaded there may wait for threads that the end has
/// already killed, and then the console never goes away.
[[nodiscard]] int processEnd(int code);

} // namespace leaklab::headless
