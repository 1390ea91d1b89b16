#include "app/load/load_engine.h"

#include "app/load/worker_thread.h"

#include <algorithm>
#include <mutex>
#include <utility>
#include <vector>

namespace leaklab::load {

namespace {

/// Adds up what the workers find; the last one to finish tells.
class AuditSum {
public:
    AuditSum(std::size_t workers, std::function<void(CartAudit)> done)
        : m_missing(workers)
        , m_done(std::move(done))
    {
    }

    void add(const CartAudit& part)
    {
        std::unique_lock lock(m_mutex);
        m_sum.add(part);
        m_sum.done = --m_missing == 0;
        if (!m_sum.done)
            return;
        lock.unlock();
        if (m_done)
            m_done(m_sum);
    }

private:
    std::mutex m_mutex;
    std::size_t m_missing; ///< guarded by m_mutex, like the sum until all have told
    CartAudit m_sum;
    std::function<void(CartAudit)> m_done;
};

} // namespace

struct LoadEngine::Impl {
    Impl(const LoadTarget& target, const LoadSettings& settings)
    {
        const std::size_t count = std::clamp<std::size_t>(settings.workers, 1, LoadSettings::mostWorkers);
        for (std::size_t index = 0; index < count; ++index)
            workers.push_back(std::make_unique<WorkerThread>(target, settings, Share{ index, count }));
    }

    /// Tells every worker. Those that are given a time get the same one, so that they share the profile
    /// without a gap.
    void tell(const std::function<void(TrafficWorker&)>& command)
    {
        for (const auto& worker : workers)
            worker->command(command);
    }

    std::vector<std::unique_ptr<WorkerThread>> workers;
    bool running = false; ///< the owner's thread's
};

LoadEngine::LoadEngine(LoadTarget target, LoadSettings settings)
    : m_impl(std::make_unique<Impl>(target, settings))
{
}

LoadEngine::~LoadEngine() = default;

void LoadEngine::start(core::TimePoint at)
{
    m_impl->running = true;
    m_impl->tell([at](TrafficWorker& worker) { worker.start(at); });
}

void LoadEngine::stop(core::TimePoint at)
{
    m_impl->running = false;
    m_impl->tell([at](TrafficWorker& worker) { worker.stop(at); });
}

bool LoadEngine::running() const
{
    return m_impl->running;
}

void LoadEngine::setProfile(Profile profile, core::TimePoint at)
{
    m_impl->tell(
        [profile = std::move(profile), at](TrafficWorker& worker) { worker.setProfile(profile, at); });
}

void LoadEngine::setClosedLoop(std::optional<ClosedLoop> loop, core::TimePoint at)
{
    m_impl->tell([loop, at](TrafficWorker& worker) { worker.setClosedLoop(loop, at); });
}

void LoadEngine::setJourneys(JourneyMix journeys, core::TimePoint at)
{
    m_impl->tell([journeys, at](TrafficWorker& worker) { worker.setJourneys(journeys, at); });
}

void LoadEngine::setTarget(LoadTarget target)
{
    m_impl->tell([target = std::move(target)](TrafficWorker& worker) { worker.setTarget(target); });
}

LoadReport LoadEngine::takeReport()
{
    LoadReport report;
    for (const auto& worker : m_impl->workers)
        worker->takeReportInto(report);
    return report;
}

void LoadEngine::audit(std::function<void(CartAudit)> done)
{
    const auto sum = std::make_shared<AuditSum>(m_impl->workers.size(), std::move(done));
    m_impl->tell(
        [sum](TrafficWorker& worker) { worker.audit([sum](const CartAudit& part) { sum->add(part); }); });
}

} // namespace leaklab::load
