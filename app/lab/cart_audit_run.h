#pragma once

#include "app/core/clock.h"
#include "app/lab/shop.h"
#include "app/load/load_engine.h"

#include <QObject>

#include <functional>

namespace leaklab::lab {

/// One audit of the shoppers' carts: waits until the last clicks have ended and the shop is up (ending a
/// back-off early, with a limit to its patience), then asks for every cart.
/// Owner: the lab; `shop` and `load` must outlive it. Thread: the GUI thread.
class CartAuditRun : public QObject {
    Q_OBJECT
public:
    CartAuditRun(Shop& shop, load::LoadEngine& load, core::Clock& clock, QObject* parent = nullptr);

    void start(std::function<void(load::CartAudit)> done);
    /// To be called at every frame with the number of requests still under way.
    void advance(std::uint64_t inFlight);

private:
    [[nodiscard]] bool shopIsUp();

    Shop& m_shop;
    load::LoadEngine& m_load;
    core::Clock& m_clock;
    core::TimePoint m_deadline;
    std::function<void(load::CartAudit)> m_done;
    bool m_waiting = false;
};

} // namespace leaklab::lab
