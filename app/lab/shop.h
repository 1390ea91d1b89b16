#pragma once

#include "app/collect/http_probe.h"
#include "app/core/clock.h"
#include "app/core/error.h"
#include "app/lab/role.h"
#include "app/lab/shop_specs.h"
#include "app/supervise/supervised_process.h"

#include <QObject>
#include <QUrl>

#include <array>
#include <memory>
#include <optional>

namespace leaklab::lab {

/// The processes of a plan, the shop's or a twin's: started in order, each only when the one before is ready,
/// ended together.
/// Owner: the lab. Thread: the GUI thread.
class Shop : public QObject {
    Q_OBJECT
public:
    /// A twin's plan knows the addresses of what it does not run itself.
    Shop(ShopPlan plan, core::Clock& clock, QObject* parent = nullptr);
    ~Shop() override;

    void start();
    void stop(); ///< stopped() follows, also when nothing was running
    [[nodiscard]] bool isReady() const { return m_phase == Phase::Ready; }
    [[nodiscard]] bool isIdle() const { return m_phase == Phase::Idle; } ///< nothing of it runs

    [[nodiscard]] const ShopPlan& plan() const { return m_plan; }
    /// Null when the plan runs no process for it.
    [[nodiscard]] supervise::SupervisedProcess* process(Role role) const;
    [[nodiscard]] QUrl url(Role role) const; ///< empty while unknown, and for the store

    /// Ends the cart cleanly and starts it as the first one with these settings, aged again if they say so;
    /// starts whatever else is not up; counts of restarts and back-offs begin at nothing. ready() or failed()
    /// follows (once, of the last call), unless it is being stopped.
    void beginAnew(const LabSettings& settings);
    /// Changes what the next launch of the cart is given; `now` ends the present one cleanly for it.
    void changeSettings(const LabSettings& settings, bool redeployCart);

Q_SIGNALS:
    void ready(); ///< all of them, for the first time since start()
    void failed(const leaklab::core::Error& error); ///< it could not be started; all of it is stopped again
    void stopped();

private:
    enum class Phase {
        Idle,
        Starting,
        Ready,
        Renewing, ///< what has to be started anew is on its way out
        Stopping,
        GivingUp,
    };
    void addProcess(Role role);
    void startAnew();
    void startNext();
    void checkStore();
    void onReady(Role role);
    void onEnded(Role role, const supervise::ExitCause& cause);
    void onLogLine(Role role, const QString& text);
    void giveUp(core::Error error);
    void endAll();
    void finishIfAllEnded();
    void dropOldFlightFiles(int launch) const;
    [[nodiscard]] std::optional<core::Bytes> memoryLimitOf(Role role) const;
    void setCartMemoryLimit(std::optional<core::Bytes> limit);
    [[nodiscard]] supervise::RestartPolicy restartPolicy() const;

    core::Clock& m_clock;
    ShopPlan m_plan;
    collect::HttpProbe m_probe;
    std::array<std::unique_ptr<supervise::SupervisedProcess>, allRoles.size()> m_processes;
    std::array<bool, allRoles.size()> m_up{};
    Phase m_phase = Phase::Idle;
    unsigned m_starts = 0; ///< tells a late answer that it is about an earlier one
    std::optional<core::Error> m_error;
};

} // namespace leaklab::lab
