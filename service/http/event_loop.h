#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace boost::asio {
class io_context;
}

namespace leaklab::http {

/// The one thread of a service process, or of one load worker: an Asio io_context run turn by turn.
///
/// A *turn* is one completion handler. The turn hook runs after each of them, when no handler is on the
/// stack: it is the safe point at which a managed heap may collect.
/// Thread: everything on the thread that calls run(), except post() and stop(), which any thread may call.
class EventLoop {
public:
    using Task = std::function<void()>;

    EventLoop();
    ~EventLoop();
    EventLoop(const EventLoop&) = delete;
    EventLoop& operator=(const EventLoop&) = delete;

    /// Called after every turn. Set before run().
    void setTurnHook(Task hook);

    /// Runs until stop() or until no work is left.
    void run();
    void stop();

    void post(Task task);

    /// Runs `task` once after `delay` (steady clock). The returned handle cancels when destroyed,
    /// which must be before its loop is.
    class Timer {
    public:
        Timer();
        Timer(Timer&&) noexcept;
        Timer& operator=(Timer&&) noexcept;
        ~Timer();

    private:
        friend class EventLoop;
        struct Impl;
        std::shared_ptr<Impl> m_impl;
    };
    [[nodiscard]] Timer after(std::chrono::nanoseconds delay, Task task);
    [[nodiscard]] Timer at(std::chrono::steady_clock::time_point when, Task task);

    /// For code that speaks Asio itself (the HTTP server and client, the store client's adapter).
    boost::asio::io_context& context();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace leaklab::http
