#pragma once

#include "app/collect/cart_sampler.h"
#include "app/collect/frame_clock.h"
#include "app/collect/lab_event.h"
#include "app/lab/role.h"
#include "app/load/load_report.h"
#include "app/supervise/supervised_process.h"

#include <QObject>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace leaklab::lab {

/// Writes down what happens in the lab, as events on the time axis of the series.
/// Owner: the lab. Thread: the GUI thread.
class LabJournal : public QObject {
    Q_OBJECT
public:
    LabJournal(
        const collect::FrameClock& frames, const collect::CartSampler& cart, QObject* parent = nullptr);

    /// From now on writes down what this process does.
    void follow(Role role, const supervise::SupervisedProcess& process);
    void record(collect::EventKind kind, QJsonObject fields = {});
    /// `afterDeath`: of the cart service, counted from 1; nothing for the audit at the end.
    void recordAudit(const load::CartAudit& carts, std::optional<int> afterDeath = {});
    /// To be called at every frame: once the cart is ready, its flight recorder should be readable. Why it is
    /// not is written down once.
    void checkRecorder(bool cartReady);

    [[nodiscard]] const std::vector<collect::LabEvent>& events() const { return m_events; }

Q_SIGNALS:
    void recorded(const leaklab::collect::LabEvent& event);

private:
    void add(collect::LabEvent event);
    void recordEnd(Role role, const supervise::ExitCause& cause);
    void recordState(Role role, const supervise::SupervisedProcess& process);
    [[nodiscard]] collect::LabEvent eventNow(collect::EventKind kind, Role role) const;

    const collect::FrameClock& m_frames;
    const collect::CartSampler& m_cart;
    std::vector<collect::LabEvent> m_events;
    std::array<bool, allRoles.size()> m_notReady{};
    std::string m_recorderProblem; ///< the last one written down
};

} // namespace leaklab::lab
