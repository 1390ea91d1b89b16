#pragma once

#include "app/collect/frame_clock.h"
#include "app/collect/frame_recorder.h"
#include "app/lab/cart_audit_run.h"
#include "app/lab/crash_audits.h"
#include "app/lab/cues.h"
#include "app/lab/fault_control.h"
#include "app/lab/heap_inspector.h"
#include "app/lab/lab.h"
#include "app/lab/lab_traffic.h"
#include "app/lab/outage_losses.h"
#include "app/lab/run_folder.h"
#include "app/lab/shop_watch.h"
#include "app/supervise/own_counters.h"

#include <memory>
#include <optional>
#include <vector>

namespace leaklab::lab {

/// What the event of a deployment says. `tellsBuild`: also which it is, and how strongly it leaks.
[[nodiscard]] QJsonObject deploymentFields(const LabSettings& settings, bool tellsBuild);

/// What the lab is made of.
struct Lab::Impl {
    Impl(LabSettings startSettings, core::Clock& startClock)
        : settings(std::move(startSettings))
        , clock(startClock)
        , frames(startClock)
        , recorder(session)
        , watch(session, frames)
        , journal(watch.journal())
        , cues(journal)
        , twin(session, frames, startClock)
        , losses(session, journal)
        , inspector([this] { return shop ? shop->url(Role::Cart) : QUrl(); }, journal)
        , faults([this] { return services(); })
        , traffic(settings, journal)
    {
    }

    [[nodiscard]] std::vector<FaultControl::Service> services() const;

    enum class Phase {
        Idle,
        Starting,
        Open, ///< the shop, and the twin if there was to be one, have been ready
        Stopping,
    };
    Phase phase = Phase::Idle;
    bool settingUp = false; ///< setUp() was called and has not been answered
    std::optional<core::Error> setUpProblem; ///< the shop goes on, but not as asked
    bool concealed = false;
    bool twinLeaves = false; ///< the present twin makes room for what was asked

    LabSettings settings;
    core::Clock& clock;
    std::unique_ptr<RunFolder> runFolder;
    collect::SessionRecord session;
    collect::FrameClock frames;
    collect::FrameRecorder recorder;
    supervise::OwnCounters console;
    ShopWatch watch;
    LabJournal& journal;
    Cues cues;
    std::unique_ptr<Shop> shop;
    Twin twin;
    std::unique_ptr<CartAuditRun> audit;
    std::unique_ptr<CrashAudits> crashAudits;
    OutageLosses losses;
    HeapInspector inspector;
    FaultControl faults;
    LabTraffic traffic; ///< goes before the audits, which its threads report to
};

} // namespace leaklab::lab
