#include "app/session/recorder.h"
#include "tests/unit/session/session_support.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace leaklab;
using collect::SessionRecord;
using session::Capsule;
using session::Recorder;
using tests::MemorySink;

/// A session is in its file while it goes on.
class RecorderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesWhileItHappens();
    void takesOverASessionThatHasBegun();
    void eventsStandAfterTheRowsBeforeThem();
    void troubleIsToldOnTheOwnersThread();
    void keepsProgress();
};

void RecorderTest::writesWhileItHappens()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("a.leaklab"));
    auto file = std::make_unique<session::CapsuleFile>();
    QVERIFY(file->create(name, session::CapsuleFile::IfThere::Refuse));
    SessionRecord session;
    Recorder recorder(session, session::SessionInfo::ofNow(), std::move(file));
    tests::tellSeconds(session, 0, 2);
    const auto rows = [&name] {
        const auto capsule = Capsule::read(name);
        return capsule ? capsule.value().rows() : 0;
    };
    QTRY_COMPARE(rows(), quint64{ 20 }); // nobody has ended it
    tests::tellSeconds(session, 2, 3);
    QTRY_COMPARE(rows(), quint64{ 30 });
    QVERIFY(Capsule::read(name).value().losses().endedEarly);
}

void RecorderTest::takesOverASessionThatHasBegun()
{
    const auto store = std::make_shared<MemorySink::Store>();
    SessionRecord session;
    tests::tellSeconds(session, 0, 130);
    {
        Recorder recorder(session, session::SessionInfo::ofNow(), std::make_unique<MemorySink>(store));
        tests::tellSeconds(session, 130, 132);
    }
    const Capsule capsule = tests::capsuleOf(store->content());
    QCOMPARE(capsule.rows(), quint64{ 1320 });
    QCOMPARE(capsule.events().size(), session.events().size());
    QVERIFY(capsule.losses().text().isEmpty());
}

void RecorderTest::eventsStandAfterTheRowsBeforeThem()
{
    const Capsule capsule = tests::capsuleOf(tests::recordedBytes(4));
    int rows = 0;
    for (std::size_t part = 0; part < capsule.parts(); ++part) {
        for (const Capsule::Item& item : capsule.part(part)) {
            rows += std::holds_alternative<Capsule::Row>(item) ? 1 : 0;
            if (std::holds_alternative<collect::LabEvent>(item))
                QCOMPARE(rows, 40);
        }
    }
}

void RecorderTest::troubleIsToldOnTheOwnersThread()
{
    const auto store = std::make_shared<MemorySink::Store>();
    store->setFull(true);
    SessionRecord session;
    Recorder recorder(session, session::SessionInfo::ofNow(), std::make_unique<MemorySink>(store));
    const QSignalSpy troubled(&recorder, &Recorder::troubled);
    const QSignalSpy recovered(&recorder, &Recorder::recovered);
    tests::tellSeconds(session, 0, 1);
    QTRY_COMPARE(troubled.size(), 1);
    QCOMPARE(session.series().rows(), std::size_t{ 10 }); // the session goes on
    store->setFull(false);
    QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 20'000);
    const auto written = [&store] {
        const auto capsule = Capsule::fromBytes(store->content());
        return capsule ? capsule.value().rows() : 0;
    };
    QTRY_COMPARE(written(), quint64{ 10 });
    QCOMPARE(troubled.size(), 1);
}

void RecorderTest::keepsProgress()
{
    const auto store = std::make_shared<MemorySink::Store>();
    SessionRecord session;
    {
        Recorder recorder(session, session::SessionInfo::ofNow(), std::make_unique<MemorySink>(store));
        tests::tellSeconds(session, 0, 1);
        recorder.setProgress({ { QStringLiteral("exercise"), QStringLiteral("predict") } });
    }
    const Capsule capsule = tests::capsuleOf(store->content());
    QCOMPARE(capsule.info().progress.value(QLatin1String("exercise")).toString(), QStringLiteral("predict"));
    QCOMPARE(capsule.rows(), quint64{ 10 });
}

QTEST_GUILESS_MAIN(RecorderTest)
#include "recorder_test.moc"
