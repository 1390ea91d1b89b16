#include "app/models/event_text.h"
#include "app/models/process_text.h"
#include "app/models/state_track.h"

#include <QJsonArray>
#include <QTest>

using namespace leaklab;
using collect::EventKind;
using collect::LabEvent;
using models::TrackState;
using supervise::ExitCause;
using supervise::ExitKind;

namespace {

const QLocale english(QLocale::English);

LabEvent cartEvent(EventKind kind, double time = 0, const QJsonObject& fields = {})
{
    LabEvent event;
    event.kind = kind;
    event.time = time;
    event.process = QStringLiteral("cart");
    event.fields = fields;
    return event;
}

LabEvent death(ExitKind kind, int code, double time = 0)
{
    LabEvent event = cartEvent(EventKind::ProcessDied, time);
    event.cause = ExitCause{ kind, code, {} };
    return event;
}

LabEvent backOff(int waitMs, double time = 0)
{
    return cartEvent(EventKind::BackOff, time, { { QStringLiteral("waitMs"), waitMs } });
}

} // namespace

class EventTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deathsAreToldApart();
    void aDeathSaysWhatItHeld();
    void backOffSaysHowLong();
    void deploymentsNameTheBuild();
    void faultsHaveTheirNames();
    void exercisesTellTheirStepsAndNoSecret();
    void trafficAndLimits();
    void auditsAndMissingFigures();
    void twinsAreNamedByTheirBuild();
    void censusSnapshotAndLosses();
    void markersAreShortAndNameOthers();
    void trackFollowsACrash();
    void trackKeepsTheDeathInViewWhenRestartedAtOnce();
    void trackIgnoresOthersAndRecovers();
    void trackCountsTheBackOffDownAndSaysItsScale();
};

void EventTextTest::deathsAreToldApart()
{
    QCOMPARE(models::eventText(death(ExitKind::HeapLimit, 134), english),
        QStringLiteral("cart died: heap limit reached (134)"));
    QCOMPARE(models::eventText(death(ExitKind::OomKilled, 137), english),
        QStringLiteral("cart was killed for exceeding the memory limit: OOMKilled (137)"));
    QCOMPARE(models::eventText(death(ExitKind::Killed, 137), english),
        QStringLiteral("cart was killed from outside, not for memory (137)"));
    QCOMPARE(models::eventText(death(ExitKind::Signal, 139), english),
        QStringLiteral("cart died of signal 11 (139)"));
    QCOMPARE(models::eventText(death(ExitKind::Exited, 3), english),
        QStringLiteral("cart ended by itself with exit code 3"));
}

void EventTextTest::aDeathSaysWhatItHeld()
{
    LabEvent event = death(ExitKind::HeapLimit, 134);
    event.fields = { { QStringLiteral("liveBytes"), 64225280 }, { QStringLiteral("records"), 712345 } };
    QCOMPARE(models::eventText(event, english),
        QStringLiteral("cart died: heap limit reached (134), 61.3 MiB live, 712,345 leaked records"));
}

void EventTextTest::backOffSaysHowLong()
{
    QCOMPARE(models::eventText(backOff(4000), english),
        QStringLiteral("cart: restarting in 4 s (CrashLoopBackOff)"));
    QCOMPARE(models::eventText(backOff(0), english), QStringLiteral("cart: restarting at once"));
}

void EventTextTest::deploymentsNameTheBuild()
{
    const LabEvent fixed = cartEvent(EventKind::Deployed, 0,
        { { QStringLiteral("leaking"), false }, { QStringLiteral("heapLimit"), 67108864 },
            { QStringLiteral("amplify"), 1 } });
    QCOMPARE(models::eventText(fixed, english), QStringLiteral("deployed: fixed build, heap limit 64 MiB"));
    const LabEvent leaking = cartEvent(
        EventKind::Deployed, 0, { { QStringLiteral("leaking"), true }, { QStringLiteral("amplify"), 10 } });
    QCOMPARE(models::eventText(leaking, english),
        QStringLiteral("deployed: leaking build, leak amplified \u00d710"));
}

void EventTextTest::faultsHaveTheirNames()
{
    LabEvent event;
    event.kind = EventKind::FaultChanged;
    event.fields
        = { { QStringLiteral("fault"), QStringLiteral("slow-catalogue") }, { QStringLiteral("on"), true } };
    QVERIFY(event.isMarker());
    QCOMPARE(models::eventText(event, english), QStringLiteral("fault on: slow catalogue"));
    QCOMPARE(models::markerText(event, english), QStringLiteral("slow catalogue"));
    event.fields.insert(QStringLiteral("on"), false);
    QCOMPARE(models::eventText(event, english), QStringLiteral("fault off: slow catalogue"));
    QCOMPARE(models::markerText(event, english), QStringLiteral("no longer: slow catalogue"));
    const auto again = collect::labEventFrom(collect::toJson(event));
    QVERIFY(again && again->kind == EventKind::FaultChanged && again->fields == event.fields);
    event.fields.insert(QStringLiteral("fault"), QStringLiteral("of-a-later-version"));
    QCOMPARE(models::eventText(event, english), QStringLiteral("fault off: of-a-later-version"));
}

void EventTextTest::exercisesTellTheirStepsAndNoSecret()
{
    LabEvent event;
    event.kind = EventKind::LabSetUp;
    event.fields = { { QStringLiteral("leaking"), true }, { QStringLiteral("amplify"), 3 },
        { QStringLiteral("heapLimit"), 64 * 1024 * 1024 } };
    QCOMPARE(models::eventText(event, english),
        QStringLiteral(
            "the lab is set up for an exercise: leaking build, heap limit 64 MiB, leak amplified \u00d73"));
    event.fields.insert(QStringLiteral("faults"), QJsonArray{ QStringLiteral("store-down") });
    QVERIFY(models::eventText(event, english).endsWith(QLatin1String("; store down")));
    event.fields.remove(QStringLiteral("faults"));
    event.fields.remove(QStringLiteral("leaking"));
    event.fields.remove(QStringLiteral("amplify"));
    const QString concealed = models::eventText(event, english);
    QVERIFY2(!concealed.contains(QLatin1String("build")) && !concealed.contains(QLatin1String("leak")),
        qPrintable(concealed));
    QCOMPARE(models::markerText(event, english), QStringLiteral("set up"));
    event.kind = EventKind::Deployed;
    QCOMPARE(models::eventText(event, english), QStringLiteral("deployed anew, heap limit 64 MiB"));

    event.kind = EventKind::ExerciseStep;
    event.fields = { { QStringLiteral("exercise"), QStringLiteral("a-healthy-shop") },
        { QStringLiteral("step"), QStringLiteral("start-traffic") }, { QStringLiteral("number"), 2 },
        { QStringLiteral("what"), QStringLiteral("began") } };
    QVERIFY(event.isMarker());
    QCOMPARE(models::eventText(event, english),
        QStringLiteral("exercise a-healthy-shop: step 2 (start-traffic) began"));
    QCOMPARE(models::markerText(event, english), QStringLiteral("step 2"));
    event.fields.insert(QStringLiteral("what"), QStringLiteral("passed"));
    QCOMPARE(models::markerText(event, english), QStringLiteral("\u2713 step 2"));

    event.kind = EventKind::TraineeActed;
    event.fields = { { QStringLiteral("act"), QStringLiteral("census-compared") } };
    QVERIFY(!event.isMarker());
    QCOMPARE(models::eventText(event, english), QStringLiteral("done in the console: census-compared"));

    // What a set-up changes has no mark beside its own.
    event.kind = EventKind::TrafficStarted;
    event.fields = { { QStringLiteral("setUp"), true } };
    QVERIFY(!event.isMarker());
}

void EventTextTest::trafficAndLimits()
{
    const QJsonObject rate{ { QStringLiteral("rate"), 400 } };
    QCOMPARE(models::eventText(cartEvent(EventKind::TrafficRateChanged, 0, rate), english),
        QStringLiteral("traffic set to 400/s"));
    const QJsonObject profile{ { QStringLiteral("profile"), QStringLiteral("ramp 0 200 60s") } };
    QCOMPARE(models::eventText(cartEvent(EventKind::TrafficRateChanged, 0, profile), english),
        QStringLiteral("traffic set to ramp 0 200 60s"));
    const QJsonObject closed{ { QStringLiteral("shoppers"), 20 }, { QStringLiteral("thinkSeconds"), 0.5 } };
    QCOMPARE(models::eventText(cartEvent(EventKind::TrafficRateChanged, 0, closed), english),
        QStringLiteral("traffic set to closed loop, shoppers: 20"));
    QCOMPARE(models::eventText(cartEvent(EventKind::MemoryLimitChanged), english),
        QStringLiteral("cart: no memory limit"));
    QCOMPARE(
        models::eventText(
            cartEvent(EventKind::MemoryLimitChanged, 0, { { QStringLiteral("bytes"), 104857600 } }), english),
        QStringLiteral("cart: memory limit 100 MiB"));
}

void EventTextTest::auditsAndMissingFigures()
{
    LabEvent audit;
    audit.kind = EventKind::CartsAudited;
    audit.fields = { { QStringLiteral("checked"), 1200 }, { QStringLiteral("lost"), 1 },
        { QStringLiteral("wrong"), 2 }, { QStringLiteral("unreachable"), 3 } };
    QCOMPARE(models::eventText(audit, english),
        QStringLiteral("carts checked: 1,200, lost: 1, wrong: 2, not reached: 3"));
    LabEvent missing;
    missing.kind = EventKind::RecorderUnreadable;
    missing.fields = { { QStringLiteral("problem"), QStringLiteral("The file is gone.") } };
    QCOMPARE(models::eventText(missing, english),
        QStringLiteral("the cart's figures are missing: The file is gone."));
    QCOMPARE(models::eventLevel(missing), models::EventLevel::Warning);
    missing.process = QStringLiteral("twin-cart");
    QCOMPARE(models::eventText(missing, english),
        QStringLiteral("the twin cart's figures are missing: The file is gone."));
}

void EventTextTest::twinsAreNamedByTheirBuild()
{
    LabEvent event;
    event.kind = EventKind::TwinStarted;
    event.fields = { { QStringLiteral("leaking"), false } };
    QCOMPARE(models::markerText(event, english), QStringLiteral("fixed twin"));
    QVERIFY(models::eventText(event, english).startsWith(QStringLiteral("fixed twin runs beside the cart")));
    event.fields = { { QStringLiteral("leaking"), true } };
    QCOMPARE(models::markerText(event, english), QStringLiteral("leaking twin"));
    event = death(ExitKind::HeapLimit, 134);
    event.process = QStringLiteral("twin-cart");
    QCOMPARE(models::markerText(event, english), QStringLiteral("twin cart: Aborted (134)"));
    event = {};
    event.kind = EventKind::TwinFailed;
    event.fields = { { QStringLiteral("problem"), QStringLiteral("twin-web: no such file") } };
    QVERIFY(models::eventText(event, english).endsWith(QStringLiteral("twin-web: no such file")));
    QCOMPARE(models::eventLevel(event), models::EventLevel::Warning);
}

void EventTextTest::censusSnapshotAndLosses()
{
    const QJsonObject census{ { QStringLiteral("liveBytes"), 2097152 }, { QStringLiteral("pauseMs"), 12.5 },
        { QStringLiteral("collected"), true } };
    QCOMPARE(models::eventText(cartEvent(EventKind::CensusTaken, 0, census), english),
        QStringLiteral("heap census after a collection of 12.5 ms: 2 MiB live"));
    const QJsonObject snapshot{ { QStringLiteral("objects"), 1200 }, { QStringLiteral("pauseMs"), 400 } };
    QCOMPARE(models::eventText(cartEvent(EventKind::SnapshotTaken, 0, snapshot), english),
        QStringLiteral("heap snapshot of 1,200 objects; the cart stood still for 400 ms"));
    const QJsonObject lost{ { QStringLiteral("death"), 2 }, { QStringLiteral("lost"), 312 },
        { QStringLiteral("from"), 10 }, { QStringLiteral("until"), 10.5 },
        { QStringLiteral("byOutcome"),
            QJsonObject{ { QStringLiteral("timedOut"), 12 }, { QStringLiteral("refused"), 300 } } } };
    QCOMPARE(models::eventText(cartEvent(EventKind::RequestsLost, 0, lost), english),
        QStringLiteral("crash 2: 312 requests lost in 500 ms (300 refused, 12 timed out)"));
}

void EventTextTest::markersAreShortAndNameOthers()
{
    LabEvent event = death(ExitKind::OomKilled, 137);
    QCOMPARE(models::markerText(event, english), QStringLiteral("OOMKilled (137)"));
    QCOMPARE(models::eventLevel(event), models::EventLevel::Death);
    event.process = QStringLiteral("catalogue");
    event.cause = ExitCause{ ExitKind::Killed, 137, {} };
    QCOMPARE(models::markerText(event, english), QStringLiteral("catalogue: Killed (137)"));
    QCOMPARE(models::markerText(
                 cartEvent(EventKind::ProcessStarted, 0, { { QStringLiteral("launch"), 2 } }), english),
        QStringLiteral("restart"));
}

void EventTextTest::trackFollowsACrash()
{
    models::StateTrack track(QStringLiteral("cart"));
    track.add(cartEvent(EventKind::ProcessStarted, 1));
    track.add(cartEvent(EventKind::ProcessReady, 2));
    track.add(death(ExitKind::OomKilled, 137, 10));
    track.add(backOff(4000, 10));
    track.add(cartEvent(EventKind::ProcessStarted, 14));
    const auto& spans = track.spans();
    QCOMPARE(spans.size(), std::size_t(5));
    QCOMPARE(spans[1].state, TrackState::Running);
    QCOMPARE(spans[2].label, QStringLiteral("OOMKilled (137)"));
    QCOMPARE(spans[3].state, TrackState::BackOff);
    QCOMPARE(spans[3].label, QStringLiteral("CrashLoopBackOff 4 s"));
    QCOMPARE(spans[4].state, TrackState::Starting);
}

void EventTextTest::trackKeepsTheDeathInViewWhenRestartedAtOnce()
{
    models::StateTrack track(QStringLiteral("cart"));
    track.add(cartEvent(EventKind::ProcessReady, 2));
    track.add(death(ExitKind::HeapLimit, 134, 1.5)); // dated back by the black box
    track.add(backOff(0, 10));
    QCOMPARE(track.spans().size(), std::size_t(2));
    QCOMPARE(track.spans().back().label, QStringLiteral("Aborted (134)"));
    QCOMPARE(track.spans().back().from, 2.0);
}

void EventTextTest::trackIgnoresOthersAndRecovers()
{
    models::StateTrack track(QStringLiteral("cart"));
    LabEvent other = death(ExitKind::Killed, 137);
    other.process = QStringLiteral("web");
    track.add(other);
    QVERIFY(track.spans().empty());
    track.add(cartEvent(EventKind::ProcessReady, 2));
    track.add(cartEvent(EventKind::ProcessNotReady, 4));
    track.add(cartEvent(EventKind::ProcessReady, 5));
    QCOMPARE(track.spans().back().state, TrackState::Running);
    QCOMPARE(track.spans().back().from, 5.0);
}

void EventTextTest::trackCountsTheBackOffDownAndSaysItsScale()
{
    models::StateTrack track(QStringLiteral("cart"));
    QVERIFY(track.scaleText().isEmpty());
    LabEvent ready;
    ready.kind = EventKind::LabReady;
    ready.fields.insert(QStringLiteral("backOffScale"), 10);
    track.add(ready);
    QCOMPARE(track.scaleText(), QStringLiteral("waits \u00f7 10"));
    track.add(death(ExitKind::HeapLimit, 134, 10));
    track.add(backOff(4000, 10));
    const models::StateSpan& span = track.spans().back();
    QCOMPARE(span.shortLabel, QStringLiteral("back-off 4 s"));
    QCOMPARE(track.labelAt(span, 10.5), QStringLiteral("CrashLoopBackOff 4 s (in truth 40 s), 4 s left"));
    QCOMPARE(track.labelAt(span, 13.2), QStringLiteral("CrashLoopBackOff 4 s (in truth 40 s), 1 s left"));
    QCOMPARE(track.labelAt(span, 14.5), QStringLiteral("CrashLoopBackOff 4 s (in truth 40 s)"));
    models::StateTrack unscaled(QStringLiteral("cart"));
    ready.fields.insert(QStringLiteral("backOffScale"), 1);
    unscaled.add(ready);
    QCOMPARE(unscaled.scaleText(), QStringLiteral("true waits"));
    unscaled.add(backOff(10'000, 10));
    QCOMPARE(unscaled.spans().back().label, QStringLiteral("CrashLoopBackOff 10 s"));
}

QTEST_GUILESS_MAIN(EventTextTest)
#include "event_text_test.moc"
