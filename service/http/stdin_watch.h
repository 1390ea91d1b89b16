#pragma once

#include "service/http/event_loop.h"

#include <memory>

namespace leaklab::http {

/// Calls `ended` on the loop when standard input is a pipe or a socket and reaches its end. A terminal, a
/// file or the null device is left alone. Must not outlive the loop.
class StdinWatch {
public:
    StdinWatch(EventLoop& loop, EventLoop::Task ended);
    ~StdinWatch();
    StdinWatch(const StdinWatch&) = delete;
    StdinWatch& operator=(const StdinWatch&) = delete;

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

/// Writing to one who has gone fails instead of ending the process: neither a lost log reader may end the
/// service in the middle of its graceful stop, nor a lost store at all.
void ignoreBrokenPipes();

} // namespace leaklab::http
