#pragma once

#include "app/lab/preflight_report.h"

#include <QObject>
#include <QTimer>

namespace leaklab::lab {

/// Which lab a machine is to be checked for.
struct PreflightPlan {
    LabSettings settings;
    QString sessions; ///< folder of recorded sessions
    bool labIsRunning = false; ///< then its own port counts as free
};

/// Looks whether this machine has what a lab needs, without blocking: it asks the programs for their
/// versions, makes a connection over loopback, and so on, all at once. What has not answered in three seconds
/// counts as silent. Owner: whoever asks; one run each. Thread: one with an event loop.
class Preflight : public QObject {
    Q_OBJECT
public:
    explicit Preflight(PreflightPlan plan, QObject* parent = nullptr);
    ~Preflight() override;

    void start();
    /// Valid once finished.
    [[nodiscard]] const MachineFacts& facts() const { return m_facts; }
    [[nodiscard]] PreflightReport report(const QLocale& locale = QLocale()) const;

Q_SIGNALS:
    void finished();

private:
    void askVersion(std::size_t program);
    void tryLoopback();
    void tryPort();
    void tryStore();
    void done(); ///< one of those that run at once
    void giveUpWaiting();

    PreflightPlan m_plan;
    MachineFacts m_facts;
    QTimer m_deadline;
    int m_pending = 0;
};

} // namespace leaklab::lab
