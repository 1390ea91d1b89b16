#pragma once

#include "app/collect/lab_event.h"
#include "app/lab/lab_journal.h"
#include "app/lab/lab_settings.h"
#include "app/load/load_engine.h"

#include <QUrl>

#include <memory>

namespace leaklab::lab {

/// The lab's shoppers: the load engine, set to what the lab is set to, and what the journal says of it.
/// Owner: the lab; `settings` and `journal` must outlive it. Thread: the GUI thread.
class LabTraffic {
public:
    LabTraffic(const LabSettings& settings, LabJournal& journal);

    /// The shop is open there. The first time makes the engine, later ones keep its counts and shoppers.
    void setShop(const QUrl& web);
    void start();
    void stop();
    /// The settings say something else about the traffic than before.
    void settingsChanged();

    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] load::LoadEngine* engine() const { return m_engine.get(); } ///< null before setShop()
    [[nodiscard]] load::LoadReport takeReport();

private:
    void record(collect::EventKind kind);

    const LabSettings& m_settings;
    LabJournal& m_journal;
    std::unique_ptr<load::LoadEngine> m_engine;
    bool m_running = false;
};

/// What the shoppers are set to do, as fields of an event: `journeys`, in their own words; and `rate`, or
/// `profile`, in its own words, or `shoppers` and `thinkSeconds` of a closed loop.
[[nodiscard]] QJsonObject trafficFields(const LabSettings& settings);

} // namespace leaklab::lab
