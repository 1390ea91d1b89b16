#pragma once

#include "app/collect/lab_event.h"
#include "app/lab/lab_journal.h"
#include "app/lab/lab_settings.h"
#include "app/load/load_engine.h"

#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace leaklab::lab {

/// The lab's shoppers, set to what the lab is set to, and what the journal says of them. With a twin there
/// are two crowds of shoppers that click the same at the same times, one in each shop: the same seed, and
/// every command to both with one time. Only their carts have other names. Owner: the lab; `settings` and
/// `journal` must outlive it. Thread: the GUI thread.
class LabTraffic {
public:
    LabTraffic(const LabSettings& settings, LabJournal& journal);

    /// The shop is open there. The first time makes the engine, later ones keep its counts and shoppers.
    void setShop(const QUrl& web);
    /// From now on the same clicks go to the twin as well. Both crowds begin anew, so that they have the same
    /// past; the shoppers so far leave, and audits still ask for their carts.
    void addTwin(const QUrl& web);
    void removeTwin();
    void start();
    void stop();
    /// The settings say something else about the traffic than before.
    void settingsChanged();
    void applySettings(); ///< the same, without a word in the journal

    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] load::LoadEngine* engine() const { return m_engine.get(); } ///< null before setShop()
    /// Every engine that has sent something to the shop (not to its twin), the present one last.
    [[nodiscard]] std::vector<load::LoadEngine*> engines() const;
    [[nodiscard]] load::LoadReport takeReport();
    [[nodiscard]] std::optional<load::LoadReport> takeTwinReport(); ///< nothing without a twin

private:
    template <class Command> void tellBoth(Command command);
    void record(collect::EventKind kind);

    const LabSettings& m_settings;
    LabJournal& m_journal;
    load::LoadTarget m_shop;
    std::unique_ptr<load::LoadEngine> m_engine;
    std::unique_ptr<load::LoadEngine> m_twin;
    std::vector<std::unique_ptr<load::LoadEngine>> m_earlier; ///< whose shoppers have left
    bool m_running = false;
    bool m_hasRun = false; ///< the present engine's shoppers have clicked
};

/// What the shoppers are set to do, as fields of an event: `journeys`, in their own words; and `rate`, or
/// `profile`, in its own words, or `shoppers` and `thinkSeconds` of a closed loop.
[[nodiscard]] QJsonObject trafficFields(const LabSettings& settings);

} // namespace leaklab::lab
