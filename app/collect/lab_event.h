#pragma once

#include "app/supervise/exit_cause.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace leaklab::collect {

enum class EventKind {
    LabReady, ///< every process is ready; `fields`: backOffScale (the policy's waits are divided by it)
    ProcessStarted, ///< `fields`: pid, launch, allowedAt (after a death: when its policy let it start)
    ProcessReady, ///< `fields`: afterMs (since its launch; absent when it was ready before)
    ProcessNotReady, ///< its readiness probe fails
    ProcessDied, ///< `cause`; `fields` (cart): liveBytes (once there was a major), records, lastWords,
                 ///< collections (the last ten, as collectionsJson() has them)
    ProcessStopped, ///< it ended because it was asked to
    BackOff, ///< `fields`: waitMs, restart
    StartFailed, ///< `cause`: the program is missing or may not be run
    Deployed, ///< `fields`: leaking, heapLimit, amplify: the cart was redeployed on purpose. Where the
              ///< build is concealed, heapLimit alone unless the build was chosen
    MemoryLimitChanged, ///< `fields`: bytes (absent: no limit)
    TrafficStarted, ///< `fields`: journeys (in its own words); rate, or profile (in its own words), or
                    ///< shoppers and thinkSeconds
    TrafficStopped,
    TrafficRateChanged, ///< `fields`: as TrafficStarted
    CartsAudited, ///< `fields`: checked, lost, wrong, unreachable, afterDeath (of the cart, from 1; absent:
                  ///< at the end), storeEmptied (there when the store has ended and lost what it kept)
    RequestsLost, ///< `fields`: death (of the cart, from 1), from, until (when it was ready again or died
                  ///< once more), lost, byOutcome (outcome's name → count): requests that failed in between
    CensusTaken, ///< `fields`: collected (whether it collected for it), pauseMs, pid, majorCollections,
                 ///< liveBytes, usedBytes, types (type, objects, bytes, path of reference and type)
    SnapshotTaken, ///< `fields`: objects, references, bytes, pauseMs: the cart wrote a heap snapshot
    RecorderUnreadable, ///< `fields`: problem (a sentence): the cart runs and its flight recorder can't be
                        ///< read
    TwinStarted, ///< `fields`: leaking (the build of the twin's cart): from here on both carts get the same
                 ///< requests. The twin's processes are "twin-cart" and "twin-web"
    TwinStopped, ///< it was switched off
    TwinFailed, ///< `fields`: problem (the system's words): it could not be started; the shop goes on alone
    CueDropped, ///< somebody marked a time: see lab::Cues for the `fields`
    CueRenamed, ///< `fields`: id, text
    CueRemoved, ///< `fields`: id, text (its last one)
    IncidentStarted, ///< `fields`: incident (its id), announced; the events that it made by itself have
                     ///< `incident` among theirs
    LabSetUp, ///< `fields`: concealed, and as Deployed, but leaking, amplify and faults (the ids of those
              ///< that are on; absent: none) only unless concealed: the lab is made what an exercise needs,
              ///< the cart begins anew. Changes that belong to it have `setUp`
    TraineeActed, ///< `fields`: act ("census-compared"), and its own: somebody did that in the console
    ExerciseStep, ///< `fields`: exercise, step (their ids), number (of the step, from 1), what ("began",
                  ///< "passed")
    FaultChanged, ///< `fields`: fault (its id), on: something was made wrong with the shop on purpose, or
                  ///< right
    Other, ///< of a later version; `fields`: kind, and its own. Stays the last.
};
[[nodiscard]] QString eventKindName(EventKind kind); ///< for files: "process-died", …

/// Something that happened in the lab. Times are on the axis of the series.
struct LabEvent {
    double time = 0; ///< seconds since the session began
    QDateTime wallTime; ///< for display and files only
    EventKind kind = EventKind::LabReady;
    QString process; ///< "cart"; empty when it is about the whole lab
    std::optional<supervise::ExitCause> cause;
    QJsonObject fields;

    /// Whether charts mark it: deaths, starts, deployments, limits and traffic changes of what they show, and
    /// what people announced. An incident is marked once or not at all: what it changed has no mark of its
    /// own, what came of it has. Cues are marked too, but may be taken back: see models::MarkerTrack.
    [[nodiscard]] bool isMarker() const;
};

/// The name of its kind, also of one that this version does not know.
[[nodiscard]] QString eventKindName(const LabEvent& event);

/// One line of the events file: `time`, `at` (ISO 8601, UTC), `kind`, `process`, and the fields.
[[nodiscard]] QJsonObject toJson(const LabEvent& event);
/// The event again; what this version does not know is kept, so toJson() gives back the same. Nothing when
/// there is no time or no kind.
[[nodiscard]] std::optional<LabEvent> labEventFrom(const QJsonObject& json);

} // namespace leaklab::collect
