#pragma once

#include "app/load/result_recorder.h"
#include "app/load/traffic_worker.h"
#include "service/http/event_loop.h"

#include <functional>
#include <thread>

namespace leaklab::load {

/// One worker of the engine: a thread with an event loop, connections and counts of its own. It shares
/// nothing with the others. The destructor cancels what is under way and joins.
class WorkerThread {
public:
    WorkerThread(LoadTarget target, LoadSettings settings, Share share);
    ~WorkerThread();
    WorkerThread(const WorkerThread&) = delete;
    WorkerThread& operator=(const WorkerThread&) = delete;

    /// Runs `command` on the worker's thread, after those before it. Thread: any.
    void command(std::function<void(TrafficWorker&)> command);
    /// Adds what it did since the previous call. Thread: the reader's.
    void takeReportInto(LoadReport& sum) { m_recorder.takeInto(sum); }

private:
    void keepAlive();

    http::EventLoop m_loop;
    ResultRecorder m_recorder;
    TrafficWorker m_worker; ///< touched by the thread only, once it runs
    http::EventLoop::Timer m_idle;
    std::jthread m_thread;
};

} // namespace leaklab::load
