#pragma once

#include "app/core/clock.h"
#include "app/lab/lab_traffic.h"
#include "app/lab/shop.h"

#include <QObject>

#include <functional>
#include <vector>

namespace leaklab::lab {

/// One audit of the shoppers' carts: waits until the last clicks have ended and the shop is up (ending a
/// back-off early, with a limit to its patience), then asks for every cart, also of shoppers who have left.
/// Owner: the lab; `shop` and `traffic` must outlive it. Thread: the GUI thread.
class CartAuditRun : public QObject {
    Q_OBJECT
public:
    CartAuditRun(Shop& shop, LabTraffic& traffic, core::Clock& clock, QObject* parent = nullptr);

    void start(std::function<void(load::CartAudit)> done);
    /// To be called at every frame with the number of requests still under way.
    void advance(std::uint64_t inFlight);

private:
    [[nodiscard]] bool shopIsUp();
    void askNext();

    Shop& m_shop;
    LabTraffic& m_traffic;
    core::Clock& m_clock;
    core::TimePoint m_deadline;
    std::function<void(load::CartAudit)> m_done;
    bool m_waiting = false;
    std::vector<load::LoadEngine*> m_toAsk;
    load::CartAudit m_sum;
};

} // namespace leaklab::lab
