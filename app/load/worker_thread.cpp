#include "app/load/worker_thread.h"

#include <chrono>
#include <utility>

namespace leaklab::load {

WorkerThread::WorkerThread(LoadTarget target, LoadSettings settings, Share share)
    : m_worker(m_loop, m_recorder, std::move(target), std::move(settings), share)
{
    keepAlive();
    m_thread = std::jthread([this] { m_loop.run(); });
}

WorkerThread::~WorkerThread()
{
    // The stop comes a turn after the cancellation, so that what was under way ends in between.
    m_loop.post([this] {
        m_worker.cancel();
        m_loop.post([this] { m_loop.stop(); });
    });
    m_thread.join();
}

/// The loop ends when it has nothing to wait for; the worker has when the traffic is off.
void WorkerThread::keepAlive()
{
    m_idle = m_loop.after(std::chrono::hours{ 1 }, [this] { keepAlive(); });
}

void WorkerThread::command(std::function<void(TrafficWorker&)> command)
{
    m_loop.post([this, command = std::move(command)] { command(m_worker); });
}

} // namespace leaklab::load
