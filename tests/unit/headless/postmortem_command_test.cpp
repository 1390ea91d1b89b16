#include "app/headless/postmortem_command.h"
#include "service/flight/file_layout.h"
#include "service/flight/flight_recorder.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <random>

using namespace leaklab;
using headless::CommandResult;

namespace {

constexpr std::uint64_t mebibyte = 1 << 20;

std::int64_t nanoseconds(std::chrono::steady_clock::duration since)
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(since).count();
}

} // namespace

/// A cart that is this very process: it lives, and its file may be fresh.
class PostmortemCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theLivingIsLeftAlone();
    void theDeadTellsItsStory();
    void aCutFileSaysWhatIsMissing();
    void noDamagePrintsNonsense();
    void refuses_data();
    void refuses();

private:
    /// Of a cart with this process id that was last heard of `ago` and has lived for a minute by then.
    void record(qint64 pid, std::chrono::seconds ago, const char* lastWords) const;
    CommandResult run() const { return headless::runPostmortem({ m_file }); }

    QTemporaryDir m_folder;
    QString m_file;
};

void PostmortemCommandTest::init()
{
    m_file = m_folder.filePath(QStringLiteral("cart 飛行.flight"));
    QFile::remove(m_file);
}

void PostmortemCommandTest::record(qint64 pid, std::chrono::seconds ago, const char* lastWords) const
{
    auto created = flight::Writer::create(m_file.toStdU16String());
    auto& writer = std::get<flight::Writer>(created);
    const auto lastSign = std::chrono::steady_clock::now().time_since_epoch() - ago;
    flight::Gauges gauges;
    gauges.pid = static_cast<std::uint64_t>(pid);
    gauges.processStartNs = nanoseconds(lastSign - std::chrono::seconds{ 60 });
    gauges.updatedNs = nanoseconds(lastSign);
    gauges.heapLimit = 64 * mebibyte;
    gauges.heapCommitted = 66 * mebibyte;
    gauges.heapUsed = 63 * mebibyte;
    gauges.heapLive = 62 * mebibyte;
    gauges.allocatedBytes = 900 * mebibyte;
    gauges.reclaimedBytes = 837 * mebibyte;
    gauges.minorCount = 10;
    gauges.minorNs = 30'000'000;
    gauges.majorCount = 5;
    gauges.majorNs = 600'000'000;
    gauges.leakedRecords = 812'345;
    gauges.leakedBytes = 58 * mebibyte;
    gauges.productLookups = 31'000;
    gauges.requests = 32'000;
    gauges.inFlight = 7;
    gauges.leaking = 1;
    for (std::uint64_t number = 1; number <= 15; ++number) {
        flight::CollectionRecord collection;
        collection.number = number;
        collection.startNs = gauges.processStartNs + static_cast<std::int64_t>(number) * 3'000'000'000;
        collection.pauseNs = 40'250'000;
        collection.markNs = 30'000'000;
        collection.sweepNs = 10'000'000;
        collection.usedBefore = 63 * mebibyte;
        collection.usedAfter = 62 * mebibyte;
        collection.committedBefore = 66 * mebibyte;
        collection.committedAfter = 66 * mebibyte;
        collection.mutatorUtilisation = 0.31;
        collection.kind = number > 10 ? 1 : 0;
        collection.reason = number > 10 ? 1 : 0;
        writer.append(collection);
    }
    writer.publish(gauges);
    writer.publish(gauges);
    if (lastWords != nullptr)
        writer.setLastWords(lastWords);
}

void PostmortemCommandTest::theLivingIsLeftAlone()
{
    record(QCoreApplication::applicationPid(), std::chrono::seconds{ 0 }, nullptr);
    const CommandResult fresh = run();
    QCOMPARE(fresh.exitCode, 0);
    QVERIFY2(fresh.output.startsWith(QStringLiteral("Still running.")), qPrintable(fresh.output));
    record(QCoreApplication::applicationPid(), std::chrono::seconds{ 100 }, nullptr);
    const CommandResult silent = run();
    QVERIFY2(silent.output.contains(QStringLiteral("long written nothing")), qPrintable(silent.output));
}

void PostmortemCommandTest::theDeadTellsItsStory()
{
    record(QCoreApplication::applicationPid(), std::chrono::seconds{ 100 },
        "FATAL: heap limit reached: used 63.0 MB, total 66.0 MB, limit 64.0 MB\n");
    const CommandResult result = run();
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.error.isEmpty());
    for (const char* fact : { "It ended itself: heap limit reached.", "lived               60.000 s",
             "heap limit          64.0 MB",
             "live set            62.0 MB after the last major collection, 97 % of",
             "leaked              812345 records, 58.0 MB; the build leaks 1 a look-up",
             "look-ups            31000", "in flight 7",
             "minor collections   10, 0.030 s in all, 0.1 % of its life",
             "major collections   5, 0.600 s in all, 1.0 % of its life",
             "] 45.000 s: Major 63.0 (66.0) -> 62.0 (66.0) MB, 40.2 ms (mutator utilisation 0.31) near limit",
             "---- its last words ----\nFATAL: heap limit reached: used 63.0 MB" })
        QVERIFY2(
            result.output.contains(QLatin1String(fact)), qPrintable(QLatin1String(fact) + result.output));
    QCOMPARE(result.output.count(QStringLiteral(" (66.0) MB, ")), 10);
}

void PostmortemCommandTest::aCutFileSaysWhatIsMissing()
{
    record(QCoreApplication::applicationPid(), std::chrono::seconds{ 100 }, "FATAL: heap limit reached: …\n");
    QVERIFY(QFile::resize(m_file, offsetof(flight::FlightFile, lastWords)));
    const CommandResult result = run();
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.output.contains(QStringLiteral("! The file is cut off")), qPrintable(result.output));
    QVERIFY2(result.output.contains(QStringLiteral("812345 records")), qPrintable(result.output));
    QVERIFY(!result.output.contains(QStringLiteral("ended itself")));
}

void PostmortemCommandTest::noDamagePrintsNonsense()
{
    record(
        QCoreApplication::applicationPid(), std::chrono::seconds{ 100 }, "FATAL: heap limit reached: used\n");
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const qint64 gauges = offsetof(flight::FlightFile, gauges);
    const qint64 ring = offsetof(flight::FlightFile, collections);
    const qint64 records = 16 * static_cast<qint64>(sizeof(flight::CollectionRecord));
    const qint64 words = offsetof(flight::FlightFile, lastWords);
    const std::vector<std::pair<qint64, qint64>> regions{ { gauges, ring }, { ring, ring + records },
        { words, words + 60 }, { 0, whole.size() } };
    static const QRegularExpression nonsense(QStringLiteral("[0-9]{14}|nan|inf[^ol]|[^\\n -~]"));
    std::mt19937 random(7);
    for (int round = 0; round < 1'000; ++round) {
        const auto& [from, to] = regions[static_cast<std::size_t>(round) % regions.size()];
        QByteArray damaged = whole;
        for (int hit = 0; hit < 1 + round % 7; ++hit) {
            const qint64 at = from + static_cast<qint64>(random() % static_cast<unsigned>(to - from));
            for (qint64 i = at; i < std::min(at + 12, whole.size()); ++i)
                damaged[i] = static_cast<char>(random());
        }
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(damaged);
        file.close();
        const CommandResult result = run();
        QVERIFY(result.exitCode == 0 ? !result.output.isEmpty()
                                     : result.exitCode == 2 && !result.error.isEmpty());
        const auto found = nonsense.match(result.output);
        QVERIFY2(!found.hasMatch(), qPrintable(found.captured() + QLatin1Char('\n') + result.output));
    }
}

void PostmortemCommandTest::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << QByteArray("") << QStringLiteral("not a flight recording");
    QTest::newRow("foreign") << QByteArray(500'000, 'x') << QStringLiteral("not a flight recording");
}

void PostmortemCommandTest::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    QCOMPARE(run().exitCode, 2); // it is not there
    QVERIFY2(run().error.contains(QStringLiteral("can't be read")), qPrintable(run().error));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QCOMPARE(run().exitCode, 2);
    QVERIFY2(run().error.contains(sentence), qPrintable(run().error));
    QCOMPARE(headless::runPostmortem({}).exitCode, 2);
    QCOMPARE(headless::runPostmortem({ m_file, m_file }).exitCode, 2);
    QCOMPARE(headless::runPostmortem({ QStringLiteral("--nonsense") }).exitCode, 2);
    const CommandResult help = headless::runPostmortem({ QStringLiteral("--help") });
    QVERIFY(help.exitCode == 0 && help.output.contains(QStringLiteral("FILE")));
}

QTEST_GUILESS_MAIN(PostmortemCommandTest)
#include "postmortem_command_test.moc"
