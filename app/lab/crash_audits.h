#pragma once

#include "app/lab/lab_journal.h"
#include "app/lab/lab_traffic.h"
#include "app/supervise/supervised_process.h"

#include <QObject>

namespace leaklab::lab {

/// Asks for every shopper's cart while the traffic goes on, and writes down what the shop still knew: when it
/// is told to, and if wanted each time the cart service is ready again after it died.
/// Owner: the lab; `traffic` and `journal` must outlive it. Thread: the GUI thread.
class CrashAudits : public QObject {
    Q_OBJECT
public:
    CrashAudits(LabTraffic& traffic, LabJournal& journal, QObject* parent = nullptr);
    void follow(const supervise::SupervisedProcess& cart, bool afterEachDeath);
    /// Now. The result is written down as of the last death, if there was one.
    void audit();

private:
    LabTraffic& m_traffic;
    LabJournal& m_journal;
    int m_deaths = 0;
    int m_audited = 0; ///< the deaths that an audit followed by itself
};

} // namespace leaklab::lab
