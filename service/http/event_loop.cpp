#include "service/http/event_loop.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <utility>

namespace leaklab::http {

struct EventLoop::Impl {
    // One thread, so sockets and timers need no locks; post() and stop() have theirs.
    boost::asio::io_context context{ BOOST_ASIO_CONCURRENCY_HINT_UNSAFE_IO };
    Task turnHook;
};

struct EventLoop::Timer::Impl {
    explicit Impl(boost::asio::io_context& context)
        : timer(context)
    {
    }

    boost::asio::steady_timer timer;
    // A completion that is already queued can't be cancelled any more, so it asks here.
    bool wanted = true;
};

EventLoop::EventLoop()
    : m_impl(std::make_unique<Impl>())
{
}

EventLoop::~EventLoop() = default;

void EventLoop::setTurnHook(Task hook)
{
    m_impl->turnHook = std::move(hook);
}

void EventLoop::run()
{
    auto& context = m_impl->context;
    if (m_impl->turnHook) {
        while (context.run_one() != 0)
            m_impl->turnHook();
    } else {
        context.run();
    }
    context.restart();
}

void EventLoop::stop()
{
    m_impl->context.stop();
}

void EventLoop::post(Task task)
{
    boost::asio::post(m_impl->context, std::move(task));
}

boost::asio::io_context& EventLoop::context()
{
    return m_impl->context;
}

EventLoop::Timer EventLoop::after(std::chrono::nanoseconds delay, Task task)
{
    return at(std::chrono::steady_clock::now() + delay, std::move(task));
}

EventLoop::Timer EventLoop::at(std::chrono::steady_clock::time_point when, Task task)
{
    Timer handle;
    handle.m_impl = std::make_shared<Timer::Impl>(m_impl->context);
    handle.m_impl->timer.expires_at(when);
    handle.m_impl->timer.async_wait(
        [state = handle.m_impl, task = std::move(task)](const boost::system::error_code& error) {
            if (!error && std::exchange(state->wanted, false))
                task();
        });
    return handle;
}

EventLoop::Timer::Timer() = default;
EventLoop::Timer::Timer(Timer&&) noexcept = default;

EventLoop::Timer& EventLoop::Timer::operator=(Timer&& other) noexcept
{
    Timer old;
    std::swap(old.m_impl, m_impl);
    std::swap(m_impl, other.m_impl);
    return *this;
}

EventLoop::Timer::~Timer()
{
    if (m_impl == nullptr || !std::exchange(m_impl->wanted, false))
        return;
    m_impl->timer.cancel();
}

} // namespace leaklab::http
