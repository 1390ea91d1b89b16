#pragma once

#include "service/http/event_loop.h"

#include <functional>
#include <future>
#include <thread>
#include <utility>

namespace leaklab::tests {

/// An event loop on a thread of its own. Make and destroy what lives on the loop through call().
class LoopThread {
public:
    LoopThread()
        : m_keepAwake(m_loop.after(std::chrono::hours(24), [] {}))
        , m_thread([this] { m_loop.run(); })
    {
    }
    ~LoopThread()
    {
        call([this] { m_keepAwake = {}; });
        m_loop.stop();
        m_thread.join();
    }
    LoopThread(const LoopThread&) = delete;
    LoopThread& operator=(const LoopThread&) = delete;

    http::EventLoop& loop() { return m_loop; }

    /// Runs `task` on the loop and returns what it returns.
    template <typename Task> auto call(Task task) -> decltype(task())
    {
        std::packaged_task<decltype(task())()> packaged(std::move(task));
        auto result = packaged.get_future();
        m_loop.post([&packaged] { packaged(); });
        return result.get();
    }

private:
    http::EventLoop m_loop;
    http::EventLoop::Timer m_keepAwake;
    std::thread m_thread;
};

} // namespace leaklab::tests
