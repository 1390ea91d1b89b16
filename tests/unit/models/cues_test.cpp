#include "app/models/cue_model.h"
#include "app/models/marker_track.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace leaklab;
using collect::EventKind;
using collect::LabEvent;
using models::CueModel;

namespace {

LabEvent made(EventKind kind, double time, QJsonObject fields)
{
    LabEvent result;
    result.kind = kind;
    result.time = time;
    result.fields = std::move(fields);
    return result;
}

LabEvent dropped(int id, double time, const char* text, bool isNote = false)
{
    return made(EventKind::CueDropped, time,
        { { QStringLiteral("id"), id }, { QStringLiteral("text"), QString::fromUtf8(text) },
            { QStringLiteral("isNote"), isNote }, { QStringLiteral("from"), time - 60 },
            { QStringLiteral("until"), time } });
}

LabEvent named(EventKind kind, int id, const char* text)
{
    return made(
        kind, 100, { { QStringLiteral("id"), id }, { QStringLiteral("text"), QString::fromUtf8(text) } });
}

} // namespace

class CuesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cuesAreRenamedAndTakenAway();
    void strangeEventsChangeNothing();
    void chartsMarkThem();
    void anIncidentIsMarkedOnceOrNotAtAll();
};

void CuesTest::cuesAreRenamedAndTakenAway()
{
    CueModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy wanted(&model, &CueModel::renameWanted);
    model.take(dropped(1, 70, "Cue 1"));
    model.take(dropped(2, 80, "look at the p99", true));
    const QModelIndex name = model.index(0, CueModel::TextColumn);
    QVERIFY(!model.setData(name, QStringLiteral("x"), Qt::EditRole)); // only who writes the session may
    model.setEditable(true);
    QVERIFY(model.setData(name, QStringLiteral("the knee"), Qt::EditRole));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(model.cues()[0].text, QStringLiteral("Cue 1")); // a wish, until the session tells of it
    model.take(named(EventKind::CueRenamed, 1, "the knee"));
    QVERIFY(name.data().toString().contains(QStringLiteral("the knee")));
    QCOMPARE(model.index(0, CueModel::ElapsedColumn).data().toString(), QStringLiteral("1:10"));
    model.take(named(EventKind::CueRemoved, 1, "the knee"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.cues()[0].id, 2);
    QVERIFY(model.cues()[0].isNote);
}

void CuesTest::strangeEventsChangeNothing()
{
    CueModel model;
    model.take(named(EventKind::CueRenamed, 7, "never dropped"));
    model.take(named(EventKind::CueRemoved, 7, "never dropped"));
    model.take(dropped(1, 70, "once"));
    model.take(dropped(1, 90, "twice the same number"));
    model.take(made(EventKind::LabReady, 3, {}));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.cues()[0].text, QStringLiteral("once"));
    // Without what the charts showed, a minute is as good as anything.
    model.take(made(EventKind::CueDropped, 50, { { QStringLiteral("id"), 2 } }));
    QCOMPARE(model.cues()[1].from, -10.0);
    QVERIFY(!model.cues()[1].chart);
}

void CuesTest::chartsMarkThem()
{
    models::MarkerTrack track;
    LabEvent frozen = dropped(1, 70, "the knee");
    frozen.fields.insert(QStringLiteral("about"), 42.5);
    track.add(frozen);
    track.add(dropped(2, 80, "a note that is so long that no chart has the room for all of it", true));
    track.add(made(EventKind::TrafficStopped, 90, {}));
    QCOMPARE(track.markers().size(), std::size_t{ 3 });
    QCOMPARE(track.markers()[0].time, 42.5);
    QCOMPARE(track.markers()[0].cue, 1);
    QVERIFY(track.markers()[1].label.size() < 45);
    QVERIFY(track.markers()[1].label.endsWith(QChar(0x2026)));
    track.add(named(EventKind::CueRenamed, 1, "here it begins"));
    QVERIFY(track.markers()[0].label.contains(QStringLiteral("here it begins")));
    QCOMPARE(track.markers()[0].time, 42.5);
    track.add(named(EventKind::CueRemoved, 1, "here it begins"));
    QCOMPARE(track.markers().size(), std::size_t{ 2 });
    QCOMPARE(track.markers()[0].cue, 2);
}

void CuesTest::anIncidentIsMarkedOnceOrNotAtAll()
{
    const auto incident = [](bool announced) {
        return made(EventKind::IncidentStarted, 10,
            { { QStringLiteral("incident"), QStringLiteral("deploy-fixed") },
                { QStringLiteral("announced"), announced } });
    };
    const LabEvent deployed = made(EventKind::Deployed, 10,
        { { QStringLiteral("incident"), QStringLiteral("deploy-fixed") },
            { QStringLiteral("leaking"), false } });
    models::MarkerTrack track;
    track.add(incident(false));
    track.add(deployed);
    QVERIFY(track.markers().empty());
    track.add(incident(true));
    track.add(deployed);
    QCOMPARE(track.markers().size(), std::size_t{ 1 });
    QCOMPARE(track.markers()[0].label, QStringLiteral("deploy the fixed build"));
    // One that this version does not know has at least the name that it gave itself.
    LabEvent later = incident(true);
    later.fields.insert(QStringLiteral("incident"), QStringLiteral("eclipse"));
    QVERIFY(models::eventText(later).contains(QStringLiteral("eclipse")));
    QVERIFY(models::eventText(incident(false)).contains(QStringLiteral("not announced")));
}

QTEST_GUILESS_MAIN(CuesTest)
#include "cues_test.moc"
