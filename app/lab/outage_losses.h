#pragma once

#include "app/collect/session_record.h"
#include "app/lab/lab_journal.h"
#include "app/load/load_report.h"

#include <QObject>

#include <deque>
#include <optional>

namespace leaklab::lab {

/// Counts what shoppers lost by each death of the cart: the requests that failed from the death until the
/// cart was ready again, or died once more. To the frame: a tenth of a second at either end.
/// Owner: the lab; `session` and `journal` must outlive it. Thread: the GUI thread.
class OutageLosses : public QObject {
    Q_OBJECT
public:
    OutageLosses(const collect::SessionRecord& session, LabJournal& journal, QObject* parent = nullptr);
    /// To be called at every frame with all the traffic since the lab began.
    void advance(double time, const load::LoadReport& totals);

private:
    struct Moment {
        double time = 0;
        load::OutcomeCounts outcomes{};
    };
    struct Outage {
        int death = 0;
        double from = 0;
        std::optional<double> until;
        load::OutcomeCounts before{};
    };
    void takeEvent(const collect::LabEvent& event);
    void begin(double time);
    [[nodiscard]] load::OutcomeCounts countedBy(double time) const;
    void record(const Outage& outage, const load::OutcomeCounts& after);

    LabJournal& m_journal;
    std::deque<Moment> m_moments; ///< the last few seconds
    std::deque<Outage> m_outages; ///< only the last one can be going on
    int m_deaths = 0;
};

} // namespace leaklab::lab
