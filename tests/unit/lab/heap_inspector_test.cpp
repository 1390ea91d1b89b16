#include "app/lab/file_copy.h"
#include "app/lab/heap_inspector.h"
#include "tests/support/scripted_peer.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace leaklab;
using collect::EventKind;
using lab::HeapInspector;
using tests::ScriptedPeer;

namespace {

const char* const census = R"({"pid":7,"majorCollections":3,"liveBytes":4096,"usedBytes":8192,"pauseMs":1.5,)"
                           R"("types":[{"type":"RequestRecord","objects":12,"bytes":960,)"
                           R"("path":[{"reference":"activeProductRequests","type":"Array"}]}]})";

/// A disk with room for so many bytes.
class FullDisk : public QIODevice {
public:
    explicit FullDisk(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly);
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 length) override
    {
        const qint64 taken = std::min(m_room, length);
        m_room -= taken;
        if (taken < length)
            setErrorString(QStringLiteral("No space left on device"));
        return taken > 0 ? taken : -1;
    }

private:
    qint64 m_room;
};

} // namespace

class HeapInspectorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aCensusBecomesAnEvent();
    void whatGoesWrongIsASentence_data();
    void whatGoesWrongIsASentence();
    void nobodyListening();
    void oneQuestionAtATime();
    void aSnapshotIsCopied();
    void aSnapshotThatCannotBeWritten();
    void aFullDiskIsAnError();
    void aBrokenOffCopyLeavesWhatWasThere();

private:
    void listen(const ScriptedPeer::Step& step);

    core::ManualClock m_clock;
    collect::FrameClock m_frames{ m_clock };
    collect::CartSampler m_cart;
    std::unique_ptr<ScriptedPeer> m_peer;
    std::unique_ptr<collect::SessionRecord> m_session;
    std::unique_ptr<lab::LabJournal> m_journal;
    std::unique_ptr<HeapInspector> m_inspector;
    QUrl m_url;
    QTemporaryDir m_folder;
};

void HeapInspectorTest::init()
{
    m_inspector.reset();
    m_journal.reset();
    m_session = std::make_unique<collect::SessionRecord>();
    m_journal = std::make_unique<lab::LabJournal>(*m_session, m_frames, m_cart);
    m_inspector = std::make_unique<HeapInspector>([this] { return m_url; }, *m_journal);
}

void HeapInspectorTest::listen(const ScriptedPeer::Step& step)
{
    m_peer = std::make_unique<ScriptedPeer>(std::vector<ScriptedPeer::Script>{ { step } });
    m_url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_peer->port()));
}

void HeapInspectorTest::aCensusBecomesAnEvent()
{
    listen(ScriptedPeer::answer(census));
    QSignalSpy taken(m_inspector.get(), &HeapInspector::censusTaken);
    m_inspector->takeCensus(HeapInspector::Census::CollectNow);
    QVERIFY(m_inspector->isBusy());
    QTRY_COMPARE(taken.size(), 1);
    QVERIFY(!m_inspector->isBusy());
    QCOMPARE(m_session->events().size(), std::size_t(1));
    const collect::LabEvent& event = m_session->events().front();
    QCOMPARE(event.kind, EventKind::CensusTaken);
    QCOMPARE(event.fields.value(QLatin1String("collected")).toBool(), true);
    QCOMPARE(event.fields.value(QLatin1String("types")).toArray().size(), 1);
    QVERIFY(event.isMarker()); // its pause is on the charts
}

void HeapInspectorTest::whatGoesWrongIsASentence_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("hangsUp");
    QTest::addColumn<int>("code");
    const auto whole = [](const QByteArray& status, const QByteArray& body) {
        return QByteArray("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body);
    };
    const int bad = static_cast<int>(core::ErrorCode::BadAnswer);
    QTest::newRow("no json") << whole("200 OK", "hello") << false << bad;
    QTest::newRow("half a json") << whole("200 OK", QByteArray(census).left(60)) << false << bad;
    QTest::newRow("no types") << whole("200 OK", "{}") << false << bad;
    QTest::newRow("a type without a count")
        << whole("200 OK", R"({"liveBytes":1,"types":[{"type":"x"}]})") << false << bad;
    QTest::newRow("an error") << whole("500 Sorry", "out of luck") << false << bad;
    QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"ty") << true
                             << static_cast<int>(core::ErrorCode::CartUnreachable);
    QTest::newRow("hangs up") << QByteArray() << true << static_cast<int>(core::ErrorCode::CartUnreachable);
}

void HeapInspectorTest::whatGoesWrongIsASentence()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, hangsUp);
    QFETCH(int, code);
    // Qt asks again on a new connection when one is hung up on without an answer.
    const ScriptedPeer::Step step{ answer.toStdString(),
        hangsUp ? ScriptedPeer::After::Close : ScriptedPeer::After::Keep };
    m_peer = std::make_unique<ScriptedPeer>(std::vector<ScriptedPeer::Script>(6, { step }));
    m_url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_peer->port()));
    QSignalSpy failed(m_inspector.get(), &HeapInspector::failed);
    m_inspector->takeCensus(HeapInspector::Census::AsOfLastMajor);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(static_cast<int>(failed.front().front().value<core::Error>().code), code);
    QVERIFY(!m_inspector->isBusy());
    QVERIFY(m_session->events().empty());
}

void HeapInspectorTest::nobodyListening()
{
    QSignalSpy failed(m_inspector.get(), &HeapInspector::failed);
    m_url = QUrl();
    m_inspector->takeCensus(HeapInspector::Census::CollectNow);
    QCOMPARE(failed.size(), 1);
    listen(ScriptedPeer::answer(census));
    m_peer.reset(); // its port is free now
    m_inspector->saveSnapshot(m_folder.filePath(QStringLiteral("x.heapsnapshot")));
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(failed.back().front().value<core::Error>().code, core::ErrorCode::CartUnreachable);
    QVERIFY(!m_inspector->isBusy());
}

void HeapInspectorTest::oneQuestionAtATime()
{
    listen(ScriptedPeer::answer(census));
    QSignalSpy taken(m_inspector.get(), &HeapInspector::censusTaken);
    QSignalSpy busy(m_inspector.get(), &HeapInspector::busyChanged);
    m_inspector->takeCensus(HeapInspector::Census::AsOfLastMajor);
    m_inspector->takeCensus(HeapInspector::Census::AsOfLastMajor);
    m_inspector->saveSnapshot(m_folder.filePath(QStringLiteral("x.heapsnapshot")));
    QVERIFY(m_inspector->isBusy() && !m_inspector->isSavingSnapshot());
    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(busy.size(), 2);
    QCOMPARE(m_session->events().size(), std::size_t(1));
}

void HeapInspectorTest::aSnapshotIsCopied()
{
    const QString written = m_folder.filePath(QStringLiteral("cart-1-1.heapsnapshot"));
    const QByteArray contents(3'000'000, 'x');
    {
        QFile file(written);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(contents), contents.size());
    }
    listen(ScriptedPeer::answer(R"({"file":")" + written.toStdString()
        + R"(","objects":5,"references":6,"bytes":3000000,"pauseMs":2})"));
    const QString target = m_folder.filePath(QStringLiteral("mine.heapsnapshot"));
    QSignalSpy saved(m_inspector.get(), &HeapInspector::snapshotSaved);
    m_inspector->saveSnapshot(target);
    QVERIFY(m_inspector->isSavingSnapshot());
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!m_inspector->isSavingSnapshot());
    QCOMPARE(saved.front().at(1).toLongLong(), contents.size());
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == contents);
    QVERIFY(!QFile::exists(written)); // nobody else will clear it away
    QVERIFY(!m_inspector->isBusy());
    const QJsonObject fields = m_session->events().front().fields;
    QCOMPARE(m_session->events().front().kind, EventKind::SnapshotTaken);
    QVERIFY(!fields.contains(QLatin1String("file"))); // a session goes to others, a path is private
}

void HeapInspectorTest::aSnapshotThatCannotBeWritten()
{
    const QString written = m_folder.filePath(QStringLiteral("cart-1-2.heapsnapshot"));
    QVERIFY(QFile(written).open(QIODevice::WriteOnly));
    listen(ScriptedPeer::answer(R"({"file":")" + written.toStdString() + R"("})"));
    QSignalSpy failed(m_inspector.get(), &HeapInspector::failed);
    m_inspector->saveSnapshot(m_folder.filePath(QStringLiteral("no/such/folder/x.heapsnapshot")));
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.front().front().value<core::Error>();
    QCOMPARE(error.code, core::ErrorCode::FileNotWritable);
    QVERIFY(error.detail.find("no/such/folder") != std::string::npos);
    QVERIFY(!m_inspector->isBusy());
    QVERIFY(!QFile::exists(written));
}

void HeapInspectorTest::aFullDiskIsAnError()
{
    QByteArray contents(5'000'000, 'x');
    QBuffer from(&contents);
    QVERIFY(from.open(QIODevice::ReadOnly));
    FullDisk to(2'000'000);
    const auto error = lab::FileCopy::copyAll(from, to, [](qint64) { return true; });
    QVERIFY(error.has_value());
    QCOMPARE(error->code, core::ErrorCode::FileNotWritable);
    QCOMPARE(error->detail, std::string("No space left on device"));
}

void HeapInspectorTest::aBrokenOffCopyLeavesWhatWasThere()
{
    const QString from = m_folder.filePath(QStringLiteral("from"));
    const QString to = m_folder.filePath(QStringLiteral("to"));
    for (const QString& name : { from, to }) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(name == from ? QByteArray(64 * 1024 * 1024, 'n') : QByteArray("old")) > 0);
    }
    {
        lab::FileCopy copy(from, to);
        copy.start();
    }
    QFile file(to);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray now = file.readAll();
    QVERIFY(now == "old" || now.size() == 64 * 1024 * 1024); // either whole or not at all
    QCOMPARE(QDir(m_folder.path()).entryList({ QStringLiteral("to*") }, QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(HeapInspectorTest)
#include "heap_inspector_test.moc"
