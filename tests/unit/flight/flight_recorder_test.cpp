#include "service/flight/file_layout.h"
#include "service/flight/flight_recorder.h"
#include "tests/unit/flight/recording_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <string_view>

using namespace leaklab::flight;

namespace {
/// Every number the same, so that gauges torn from two publications show.
Gauges uniform(std::uint64_t value)
{
    std::array<std::uint64_t, sizeof(Gauges) / 8> words;
    words.fill(value);
    return std::bit_cast<Gauges>(words);
}

bool isUniform(const Gauges& gauges)
{
    const auto words = std::bit_cast<std::array<std::uint64_t, sizeof(Gauges) / 8>>(gauges);
    return std::all_of(words.begin(), words.end(), [&](std::uint64_t word) { return word == words[0]; });
}

CollectionRecord record(std::uint64_t number)
{
    CollectionRecord collection;
    collection.number = number;
    collection.startNs = static_cast<std::int64_t>(number) * 10;
    collection.pauseNs = number * 3;
    collection.usedAfter = number * 7;
    collection.kind = 1;
    return collection;
}

[[noreturn]] void writeForEver(const QString& file)
{
    auto created = Writer::create(toPath(file));
    auto& writer = std::get<Writer>(created);
    for (std::uint64_t i = 1;; ++i) {
        writer.append(record(i));
        writer.publish(uniform(i));
        if (i == 10'000) {
            std::puts("flying");
            std::fflush(stdout);
        }
    }
}
} // namespace

class FlightRecorderTest : public QObject, private RecordingFile {
    Q_OBJECT

private:
    Reader open() { return std::get<Reader>(Reader::open(toPath(m_file))); }

private Q_SLOTS:
    void init() { beginWithoutFile(); }

    void whatIsWrittenIsRead()
    {
        Writer writer = create();
        const Reader reader = open();
        QCOMPARE(reader.gauges().pid, std::uint64_t{ 0 });
        QCOMPARE(reader.gauges().amplify, std::uint64_t{ 1 });
        QVERIFY(reader.collectionsAfter(0).empty());
        QVERIFY(reader.lastWords().empty());

        Gauges gauges;
        gauges.pid = 4711;
        gauges.heapLive = 123456789;
        gauges.mutatorUtilisation = 0.31;
        gauges.collectingSinceNs = -5;
        writer.publish(gauges);
        writer.append(record(1));
        writer.append(record(2));
        writer.setLastWords("FATAL: heap limit reached\n");
        QCOMPARE(reader.gauges().pid, std::uint64_t{ 4711 });
        QCOMPARE(reader.gauges().heapLive, std::uint64_t{ 123456789 });
        QCOMPARE(reader.gauges().mutatorUtilisation, 0.31);
        QCOMPARE(reader.gauges().collectingSinceNs, std::int64_t{ -5 });
        QCOMPARE(reader.lastWords(), std::string("FATAL: heap limit reached\n"));
        const auto collections = reader.collectionsAfter(1);
        QCOMPARE(collections.size(), std::size_t{ 1 });
        QCOMPARE(collections[0].number, std::uint64_t{ 2 });
        QCOMPARE(collections[0].usedAfter, std::uint64_t{ 14 });
        writer.publish(uniform(9));
        QCOMPARE(reader.gauges().itemsAdded, std::uint64_t{ 9 });
    }

    void theRingKeepsTheLast4096InOrder()
    {
        Writer writer = create();
        const Reader reader = open();
        for (std::uint64_t i = 1; i <= 10'000; ++i)
            writer.append(record(i));
        const auto all = reader.collectionsAfter(0);
        QCOMPARE(all.size(), std::size_t{ 4096 });
        for (std::size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(all[i].number, 10'000 - 4096 + i + 1);
            QCOMPARE(all[i].pauseNs, all[i].number * 3);
        }
        QCOMPARE(reader.collectionsAfter(9'990).size(), std::size_t{ 10 });
        QVERIFY(reader.collectionsAfter(10'000).empty());
    }

    void lastWordsKeepTheirBeginning()
    {
        Writer writer = create();
        const Reader reader = open();
        std::string words(10'000, 'x');
        words.replace(0, 5, "first");
        writer.setLastWords(words);
        QCOMPARE(reader.lastWords(), words.substr(0, 8192));
        writer.setLastWords("short");
        QCOMPARE(reader.lastWords(), std::string("short"));
    }

    void onlyTheUserMayRead()
    {
#ifdef Q_OS_UNIX
        const Writer writer = create();
        const auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
        QCOMPARE(
            std::filesystem::status(toPath(m_file)).permissions() & others, std::filesystem::perms::none);
#else
        QSKIP("on Windows the folder decides");
#endif
    }

    void aReaderKeepsItsRecordingWhenTheNextOneIsMade()
    {
#ifdef Q_OS_UNIX
        Writer first = create();
        first.publish(uniform(1));
        const Reader reader = open();
        Writer second = create();
        second.publish(uniform(2));
        QCOMPARE(reader.gauges().pid, std::uint64_t{ 1 });
        QCOMPARE(open().gauges().pid, std::uint64_t{ 2 });
#else
        QSKIP("Windows does not replace a mapped file");
#endif
    }

    void aKilledWriterLeavesWholeRecords()
    {
        for (int round = 0; round < 5; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--write"), m_file });
            QVERIFY(child.waitForReadyRead(30'000));
            const Reader reader = open();
            QVERIFY(isUniform(reader.gauges()));
            child.kill();
            QVERIFY(child.waitForFinished(30'000));

            const Gauges gauges = reader.gauges();
            QVERIFY(isUniform(gauges));
            QVERIFY(gauges.pid >= 10'000);
            const Reader late = open();
            QCOMPARE(late.gauges().pid, gauges.pid);
            const auto collections = late.collectionsAfter(0);
            QVERIFY(collections.size() >= 4095);
            for (const CollectionRecord& collection : collections)
                QCOMPARE(collection.pauseNs, collection.number * 3);
            QVERIFY(collections.back().number - gauges.pid <= 1);
        }
    }

    void aWriteThatWasNeverFinishedGivesTheGaugesBefore()
    {
        {
            Writer writer = create();
            writer.publish(uniform(1));
            writer.publish(uniform(2));
        }
        // Publication 3 got as far as its first words.
        constexpr qint64 slot = offsetof(FlightFile, gauges) + sizeof(GaugeSlots::Slot);
        overwrite(slot, QByteArray("\5\0\0\0\0\0\0\0\3\0\0\0\0\0\0\0\3", 17));
        const Gauges gauges = open().gauges();
        QVERIFY(isUniform(gauges));
        QCOMPARE(gauges.pid, std::uint64_t{ 2 });
    }

    void aFirstWriteThatWasNeverFinishedGivesNothing()
    {
        {
            const Writer writer = create();
        }
        constexpr qint64 slot = offsetof(FlightFile, gauges) + sizeof(GaugeSlots::Slot);
        overwrite(slot, QByteArray("\1\0\0\0\0\0\0\0\7", 9));
        QCOMPARE(open().gauges().pid, std::uint64_t{ 0 });
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--write"))
        writeForEver(arguments[2]);
    FlightRecorderTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "flight_recorder_test.moc"
