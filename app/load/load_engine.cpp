#include "app/load/load_engine.h"

#include "app/load/result_recorder.h"
#include "app/load/traffic_worker.h"
#include "service/http/event_loop.h"

#include <chrono>
#include <thread>
#include <utility>

namespace leaklab::load {

struct LoadEngine::Impl {
    Impl(LoadTarget target, LoadSettings settings)
        : worker(loop, recorder, std::move(target), std::move(settings))
    {
        keepAlive();
        thread = std::jthread([this] { loop.run(); });
    }

    ~Impl()
    {
        // The stop comes a turn after the cancellation, so that what was under way ends in between.
        loop.post([this] {
            worker.cancel();
            loop.post([this] { loop.stop(); });
        });
        thread.join();
    }

    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    /// The loop ends when it has nothing to wait for; the worker has when the traffic is off.
    void keepAlive()
    {
        idle = loop.after(std::chrono::hours{ 1 }, [this] { keepAlive(); });
    }

    http::EventLoop loop;
    ResultRecorder recorder;
    TrafficWorker worker; ///< touched by the thread only, once it runs
    http::EventLoop::Timer idle;
    bool running = false; ///< the owner's thread's
    std::jthread thread;
};

LoadEngine::LoadEngine(LoadTarget target, LoadSettings settings)
    : m_impl(std::make_unique<Impl>(std::move(target), std::move(settings)))
{
}

LoadEngine::~LoadEngine() = default;

void LoadEngine::start()
{
    m_impl->running = true;
    const auto at = std::chrono::steady_clock::now();
    m_impl->loop.post([&worker = m_impl->worker, at] { worker.start(at); });
}

void LoadEngine::stop()
{
    m_impl->running = false;
    const auto at = std::chrono::steady_clock::now();
    m_impl->loop.post([&worker = m_impl->worker, at] { worker.stop(at); });
}

bool LoadEngine::running() const
{
    return m_impl->running;
}

void LoadEngine::setProfile(Profile profile)
{
    const auto at = std::chrono::steady_clock::now();
    m_impl->loop.post(
        [&worker = m_impl->worker, profile = std::move(profile), at] { worker.setProfile(profile, at); });
}

void LoadEngine::setJourney(Journey journey)
{
    const auto at = std::chrono::steady_clock::now();
    m_impl->loop.post([&worker = m_impl->worker, journey, at] { worker.setJourney(journey, at); });
}

void LoadEngine::setTarget(LoadTarget target)
{
    m_impl->loop.post([&worker = m_impl->worker, target = std::move(target)] { worker.setTarget(target); });
}

LoadReport LoadEngine::takeReport()
{
    return m_impl->recorder.take();
}

void LoadEngine::audit(std::function<void(CartAudit)> done)
{
    m_impl->loop.post(
        [&worker = m_impl->worker, done = std::move(done)]() mutable { worker.audit(std::move(done)); });
}

} // namespace leaklab::load
