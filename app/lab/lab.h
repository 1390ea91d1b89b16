#pragma once

#include "app/collect/session_record.h"
#include "app/core/clock.h"
#include "app/core/error.h"
#include "app/lab/faults.h"
#include "app/lab/lab_settings.h"
#include "app/lab/role.h"
#include "app/lab/twin.h"
#include "app/load/load_report.h"
#include "app/supervise/supervised_process.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace leaklab::lab {

class Cues;
struct Incident;
class HeapInspector;

/// The whole lab: the shop's processes, the traffic, the frame clock and what they recorded. The window and
/// the command line are two front ends of it and know nothing that it does not tell.
/// Owner: main. Thread: the GUI thread; nothing here blocks it except the destructor, which ends processes.
class Lab : public QObject {
    Q_OBJECT
public:
    Lab(LabSettings settings, core::Clock& clock, QObject* parent = nullptr);
    ~Lab() override;

    /// Starts the shop in order (store, catalogue, cart, web), its twin if there is to be one, then the
    /// traffic. ready() or failed() follows.
    void start();
    /// Ends traffic and shop gracefully; stopped() follows.
    void stop();
    [[nodiscard]] bool isReady() const; ///< the shop has been ready once since start()

    [[nodiscard]] const LabSettings& settings() const;
    /// What happened so far; it grows by ten rows a second.
    [[nodiscard]] const collect::SessionRecord& session() const;
    [[nodiscard]] const load::LoadReport& trafficTotals() const; ///< since the lab began
    [[nodiscard]] const load::LoadReport& twinTrafficTotals() const; ///< of the present twin, or the last
    [[nodiscard]] bool trafficRunning() const;
    [[nodiscard]] double now() const; ///< on the time axis of the session

    /// The process that plays `role`, or null when the lab does not run one (a Redis of the user's own).
    [[nodiscard]] supervise::SupervisedProcess* process(Role role) const;
    [[nodiscard]] QString url(Role role) const; ///< "http://127.0.0.1:8080"; empty while unknown
    [[nodiscard]] const Twin& twin() const;

    /// Redeploys the cart when the value differs: a clean stop and start, no back-off.
    void setLeaking(bool leaking);
    void setHeapLimit(core::Bytes limit);
    void setMemoryLimit(std::optional<core::Bytes> limit); ///< at once, no restart
    void setRate(core::Rate rate); ///< at once; ends a profile
    /// At once, from its beginning; nothing: back to the constant rate.
    void setProfile(std::optional<load::Profile> profile);
    /// At once; nothing: back to rate or profile. Series and counts go on.
    void setClosedLoop(std::optional<load::ClosedLoop> loop);
    void setJourneys(load::JourneyMix journeys); ///< from the next click on
    void setTrafficOn(bool on);
    /// Starts a second cart, built the other way, and lets the shoppers begin anew in both; or ends it. What
    /// becomes of it is told by settingsChanged() and twinFailed().
    void setTwin(bool on);

    /// Makes one of faults() happen, or ends it, at once and without a restart of the cart. Does nothing when
    /// it is not to be had. One that stops a process is over when somebody starts that by hand.
    void setFault(const QString& id, bool on);
    [[nodiscard]] bool isFaultOn(const QString& id) const;
    [[nodiscard]] bool canSetFault(
        const QString& id) const; ///< false: unknown, or not with a store of others
    /// Of each fault that is on what it has had to do with so far, asked about once a second.
    [[nodiscard]] std::vector<FaultTouch> faultsTouched() const;

    /// Makes the lab what an exercise needs, in the same session, started or not: all that can change while
    /// it runs, with one clean redeployment of the cart, aged anew if the settings say so; counts of restarts
    /// and back-offs begin at nothing, and what somebody stopped is started. What the machine gives stays:
    /// programs, store, port, workers, seed. Concealed: no event tells the build and its levers.
    /// setUpReady() or setUpFailed() follows; another call meanwhile takes this one's place.
    void setUp(LabSettings settings, bool concealed);
    [[nodiscard]] bool isSettingUp() const;
    [[nodiscard]] bool isConcealed() const; ///< who shows the lab does not show its build and levers
    void reveal(); ///< no longer concealed

    /// Writes down what somebody did in the console that nothing else tells: "census-compared".
    void recordAct(const QString& act, QJsonObject fields = {});
    enum class StepMark { Began, Passed };
    void recordStep(const QString& exercise, const QString& step, int number, StepMark what);

    /// Does what a prepared incident does and writes that down. Not announced, it gets no mark on the charts;
    /// what comes of it does. False, and nothing is done, when it is not possible now.
    bool startIncident(const Incident& incident, bool announced);
    [[nodiscard]] Cues& cues(); ///< marks and notes of who watches

    /// Compares every shopper's cart with what was confirmed. Stops the traffic first.
    void auditCarts(std::function<void(load::CartAudit)> done);
    /// The same while the traffic goes on; what comes out of it is an event of the session.
    void checkCarts();
    /// What is alive in the running cart.
    [[nodiscard]] HeapInspector& heapInspector() const;

Q_SIGNALS:
    void ready(); ///< also at the end of each set-up
    void failed(const leaklab::core::Error& error);
    void stopped();
    void settingsChanged();
    /// Something goes beyond the bounds of the settings and was not done; a sentence in the user's language.
    void refused(const QString& sentence);
    void setUpReady();
    void setUpFailed(const leaklab::core::Error& error); ///< and it is not what was asked for
    void twinFailed(const leaklab::core::Error& error); ///< the shop goes on without it

private:
    bool makeShop();
    void onShopReady();
    void onTwinReady();
    void onTwinFailed(const core::Error& error);
    void onTwinStopped();
    void proceed();
    void openDoors();
    void endSetUp(const std::optional<core::Error>& error);
    void finishIfAllStopped();
    [[nodiscard]] bool adopt(const LabSettings& wanted); ///< false: beyond the bounds; it has told why
    void changeTraffic(const LabSettings& wanted);
    void applySettings(bool redeployCart);
    void deploy(bool tellBuild);
    void recordFault(const QString& id, bool on);
    void beginFaults();
    void followFaults();
    void recordFrame(double time);

    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace leaklab::lab
