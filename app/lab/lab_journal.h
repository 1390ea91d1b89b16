#pragma once

#include "app/collect/cart_sampler.h"
#include "app/collect/frame_clock.h"
#include "app/collect/lab_event.h"
#include "app/collect/session_record.h"
#include "app/lab/role.h"
#include "app/load/load_report.h"
#include "app/supervise/supervised_process.h"

#include <QObject>

#include <array>
#include <optional>
#include <string>

namespace leaklab::lab {

/// Writes down what happens in the lab, as events and log lines on the time axis of the series. There is one
/// for each cart, `cart` reads its figures.
/// Owner: the lab or the twin; `session`, `frames` and `cart` must outlive it. Thread: the GUI thread.
class LabJournal : public QObject {
    Q_OBJECT
public:
    LabJournal(collect::SessionRecord& session, const collect::FrameClock& frames,
        const collect::CartSampler& cart, QObject* parent = nullptr);

    /// From now on writes down what this process does and says.
    void follow(Role role, const supervise::SupervisedProcess& process);
    void record(collect::EventKind kind, QJsonObject fields = {});
    /// What is recorded from now on was done by this incident; empty: by somebody at the controls.
    void setIncident(const QString& id) { m_incident = id; }
    /// What is recorded from now on belongs to a set-up: its one mark stands for all of it.
    void setPartOfSetUp(bool part) { m_partOfSetUp = part; }
    /// From now on deaths do not tell what the service itself counts as leaked.
    void setConcealed(bool concealed) { m_concealed = concealed; }
    /// `afterDeath`: of the cart service, counted from 1; nothing for the audit at the end.
    void recordAudit(const load::CartAudit& carts, std::optional<int> afterDeath = {});
    /// To be called at every frame: once the cart is ready, its flight recorder should be readable. Why it is
    /// not is written down once.
    void checkRecorder(bool cartReady);

private:
    void takeLogLine(const supervise::LogEntry& entry);
    void recordEnd(Role role, const supervise::SupervisedProcess& process, const supervise::ExitCause& cause);
    void recordState(Role role, const supervise::SupervisedProcess& process);
    [[nodiscard]] collect::LabEvent eventNow(collect::EventKind kind, const QString& process) const;

    collect::SessionRecord& m_session;
    const collect::FrameClock& m_frames;
    const collect::CartSampler& m_cart;
    std::array<bool, allRoles.size()> m_notReady{};
    QString m_cartName; ///< of the cart followed
    QString m_incident;
    bool m_concealed = false;
    bool m_partOfSetUp = false;
    bool m_storeEmptied = false; ///< it ended, and it keeps nothing on disk
    std::string m_recorderProblem; ///< the last one written down
};

} // namespace leaklab::lab
