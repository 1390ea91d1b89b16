#pragma once

#include "app/load/load_engine.h"

#include <QTest>

#include <chrono>
#include <future>
#include <memory>
#include <numeric>

namespace leaklab::load {

/// Runs an audit to its end.
[[nodiscard]] inline CartAudit auditOf(LoadEngine& engine)
{
    auto promise = std::make_shared<std::promise<CartAudit>>();
    std::future<CartAudit> future = promise->get_future();
    engine.audit([promise](const CartAudit& audit) { promise->set_value(audit); });
    return future.wait_for(std::chrono::seconds{ 60 }) == std::future_status::ready ? future.get()
                                                                                    : CartAudit{};
}

/// Everything an engine has reported so far.
class EngineTotals {
public:
    explicit EngineTotals(LoadEngine& engine)
        : m_engine(engine)
    {
    }

    /// Fetches what is new and returns the sum.
    const LoadReport& update()
    {
        m_total.merge(m_engine.takeReport());
        return m_total;
    }
    [[nodiscard]] const LoadReport& total() const { return m_total; }
    [[nodiscard]] std::uint64_t count(Outcome outcome) const
    {
        return m_total.outcomes[static_cast<std::size_t>(outcome)];
    }
    [[nodiscard]] std::uint64_t ended() const
    {
        return std::accumulate(m_total.outcomes.begin(), m_total.outcomes.end(), std::uint64_t{ 0 });
    }
    [[nodiscard]] bool addsUp() const { return m_total.offered == ended() + m_total.inFlight; }

    /// Stops the traffic and waits until everything under way has ended. The audit shows that the worker has
    /// heard: it obeys in order.
    [[nodiscard]] bool settle()
    {
        m_engine.stop();
        return auditOf(m_engine).done && QTest::qWaitFor([this] { return update().inFlight == 0; }, 30'000);
    }

private:
    LoadEngine& m_engine;
    LoadReport m_total;
};

[[nodiscard]] inline LoadSettings settingsAt(double perSecond)
{
    LoadSettings settings;
    settings.profile = Profile(core::Rate(perSecond));
    settings.auditPatience = std::chrono::milliseconds{ 500 };
    return settings;
}

[[nodiscard]] inline LoadTarget targetAt(std::uint16_t port)
{
    return { "127.0.0.1", port };
}

} // namespace leaklab::load
