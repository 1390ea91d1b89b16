#include "service/flight/file_layout.h"
#include "service/flight/plausibility.h"
#include "service/flight/salvage.h"
#include "tests/unit/flight/recording_file.h"

#include <QDir>
#include <QTest>

#include <cstddef>
#include <random>

using namespace leaklab::flight;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t start = 5'000 * second;
constexpr std::uint64_t mebibyte = 1 << 20;

/// Collection `number` of a cart that collects ten times a second for 2 ms.
CollectionRecord collection(std::uint64_t number)
{
    CollectionRecord record;
    record.number = number;
    record.startNs = start + static_cast<std::int64_t>(number) * second / 10;
    record.pauseNs = 2'000'000;
    record.markNs = 1'200'000;
    record.sweepNs = 700'000;
    record.usedBefore = 31 * mebibyte;
    record.usedAfter = 30 * mebibyte;
    record.committedBefore = 33 * mebibyte;
    record.committedAfter = 33 * mebibyte;
    record.objectsVisited = 300'000;
    record.slices = number % 4 == 0 ? 5 : 0;
    record.slicesNs = record.slices * 100'000;
    record.longestSliceNs = record.slices > 0 ? 120'000 : 0;
    record.mutatorUtilisation = 0.98;
    record.kind = number % 4 == 0 ? 1 : 0;
    record.reason = static_cast<std::uint32_t>(number % 3);
    return record;
}

/// Of the same cart after that many collections.
Gauges gauges(std::uint64_t collections)
{
    Gauges gauges;
    gauges.pid = 4711;
    gauges.processStartNs = start;
    gauges.updatedNs = start + static_cast<std::int64_t>(collections + 1) * second / 10;
    gauges.heapLimit = 32 * mebibyte;
    gauges.heapCommitted = 33 * mebibyte;
    gauges.heapUsed = 31 * mebibyte;
    gauges.heapLive = 30 * mebibyte;
    gauges.allocatedBytes = 500 * mebibyte;
    gauges.reclaimedBytes = 470 * mebibyte;
    gauges.majorCount = collections / 4;
    gauges.minorCount = collections - gauges.majorCount;
    gauges.majorNs = gauges.majorCount * 2'500'000;
    gauges.sliceNs = gauges.majorCount * 500'000;
    gauges.minorNs = gauges.minorCount * 2'000'000;
    gauges.mutatorUtilisation = 0.98;
    gauges.leakedRecords = 400'000;
    gauges.leakedBytes = 28 * mebibyte;
    gauges.productLookups = 4'000;
    gauges.requests = 4'100;
    gauges.itemsAdded = 3'900;
    gauges.inFlight = 3;
    gauges.leaking = 1;
    return gauges;
}

/// Where in the file the gauges of a slot are; its sequence number lies before them.
constexpr qint64 gaugesOffset(std::size_t slot)
{
    return static_cast<qint64>(
        offsetof(FlightFile, gauges) + slot * sizeof(GaugeSlots::Slot) + offsetof(GaugeSlots::Slot, gauges));
}

constexpr const char* words = "FATAL: heap limit reached: used 31.9 MB, total 33.0 MB, limit 32.0 MB\n";

} // namespace

/// What is left of a recording is read, what can't be true is not.
class SalvageTest : public QObject, private RecordingFile {
    Q_OBJECT

private:
    void record(std::uint64_t collections, const char* lastWords)
    {
        Writer writer = create();
        for (std::uint64_t i = 1; i <= collections; ++i) {
            writer.append(collection(i));
            writer.publish(gauges(i));
        }
        if (lastWords != nullptr)
            writer.setLastWords(lastWords);
    }
    Salvage read()
    {
        auto salvaged = salvage(toPath(m_file));
        const auto* error = std::get_if<FlightError>(&salvaged);
        if (error != nullptr)
            qWarning("%s", error->message.c_str());
        return error != nullptr ? Salvage() : std::move(std::get<Salvage>(salvaged));
    }
    QString refusal()
    {
        const auto salvaged = salvage(toPath(m_file));
        const auto* error = std::get_if<FlightError>(&salvaged);
        return error != nullptr ? QString::fromStdString(error->message) : QString();
    }
    QByteArray bytes() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& content) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(content), static_cast<qint64>(content.size()));
    }
    static QString loss(const Salvage& salvage)
    {
        QStringList losses;
        for (const std::string& sentence : salvage.losses)
            losses.append(QString::fromStdString(sentence));
        return losses.join(QLatin1Char('\n'));
    }
    static void verifyBelievable(const Salvage& salvage);

private Q_SLOTS:
    void init() { beginWithoutFile(); }
    void aWholeFileLosesNothing();
    void aRingThatCameRoundLosesNothing();
    void aFileJustMadeHasNothingToSay();
    void whatIsCutOffIsNamed_data();
    void whatIsCutOffIsNamed();
    void lastWordsBeforeTheCutAreKept();
    void whatFollowsTheRecordingIsIgnored();
    void damagedGaugesGiveWayToTheOnesBefore();
    void impossibleGaugesAreNotBelieved_data();
    void impossibleGaugesAreNotBelieved();
    void damagedCollectionsAreLeftOut();
    void damagedLastWordsAreNotPrinted();
    void whatIsNoRecordingIsRefused();
    void everyTruncationIsSurvived();
    void everyCorruptionIsSurvived();
};

/// No figure of what was salvaged may be one that no process can have.
void SalvageTest::verifyBelievable(const Salvage& salvage)
{
    if (salvage.gauges)
        QVERIFY(isPlausible(*salvage.gauges));
    const Gauges* known = salvage.gauges ? &*salvage.gauges : nullptr;
    QVERIFY(salvage.collections.size() <= CollectionRing::slotCount);
    for (std::size_t i = 0; i < salvage.collections.size(); ++i) {
        const CollectionRecord& record = salvage.collections[i];
        QVERIFY(isPlausible(record, known));
        QVERIFY(i == 0 || record.number > salvage.collections[i - 1].number);
        QVERIFY(i == 0 || record.startNs >= salvage.collections[i - 1].startNs);
    }
    for (const char letter : salvage.lastWords)
        QVERIFY((letter >= ' ' && letter <= '~') || letter == '\n' || letter == '\t');
    QVERIFY(salvage.lastWords.size() <= LastWordsRoom::capacity);
    QVERIFY(salvage.lastWordsKnown || salvage.lastWords.empty());
}

void SalvageTest::aWholeFileLosesNothing()
{
    record(200, words);
    const Salvage salvage = read();
    QVERIFY2(salvage.losses.empty(), qPrintable(loss(salvage)));
    QVERIFY(salvage.gauges.has_value());
    QCOMPARE(salvage.gauges->pid, std::uint64_t{ 4711 });
    QCOMPARE(salvage.gauges->minorCount + salvage.gauges->majorCount, std::uint64_t{ 200 });
    QCOMPARE(salvage.collections.size(), std::size_t{ 200 });
    QCOMPARE(salvage.collections.back().number, std::uint64_t{ 200 });
    QCOMPARE(salvage.lastWords, std::string(words));
    QVERIFY(salvage.lastWordsKnown);
    verifyBelievable(salvage);
}

void SalvageTest::aRingThatCameRoundLosesNothing()
{
    record(10'000, nullptr);
    const Salvage salvage = read();
    QVERIFY2(salvage.losses.empty(), qPrintable(loss(salvage)));
    QCOMPARE(salvage.collections.size(), CollectionRing::slotCount);
    QCOMPARE(salvage.collections.front().number, std::uint64_t{ 10'000 - 4096 + 1 });
    QCOMPARE(salvage.collections.back().number, std::uint64_t{ 10'000 });
    QVERIFY(salvage.lastWordsKnown && salvage.lastWords.empty());
}

void SalvageTest::aFileJustMadeHasNothingToSay()
{
    record(0, nullptr);
    const Salvage salvage = read();
    QVERIFY(salvage.nothingPublished);
    QVERIFY(!salvage.gauges.has_value());
    QVERIFY2(salvage.losses.empty(), qPrintable(loss(salvage)));
}

void SalvageTest::whatIsCutOffIsNamed_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("hasGauges");
    QTest::addColumn<int>("collections");
    QTest::addColumn<QString>("mentions");
    const auto offset = [](std::size_t bytes) { return static_cast<qint64>(bytes); };
    const qint64 ring = offset(offsetof(FlightFile, collections.slots));
    const auto record = static_cast<qint64>(sizeof(CollectionRecord));
    QTest::newRow("after the header")
        << offset(sizeof(FileHeader)) << false << 0 << QStringLiteral("gauges are cut off");
    QTest::newRow("within the second gauges")
        << gaugesOffset(1) + 20 << true << 0 << QStringLiteral("may not be the newest");
    QTest::newRow("after the gauges") << offset(offsetof(FlightFile, collections)) << true << 0
                                      << QStringLiteral("50 collections that should be in the file can't");
    QTest::newRow("within collection 21")
        << ring + 20 * record + 13 << true << 20 << QStringLiteral("30 collections that should");
    QTest::newRow("one collection short")
        << ring + 49 * record << true << 49 << QStringLiteral("1 collection that should");
    QTest::newRow("before the last words") << offset(offsetof(FlightFile, lastWords)) << true << 50
                                           << QStringLiteral("whether there were any is not known");
    QTest::newRow("within the last words") << offset(offsetof(FlightFile, lastWords.text)) + 10 << true << 50
                                           << QStringLiteral("last words are cut off");
}

void SalvageTest::whatIsCutOffIsNamed()
{
    QFETCH(qint64, bytes);
    QFETCH(bool, hasGauges);
    QFETCH(int, collections);
    QFETCH(QString, mentions);
    record(50, words);
    QVERIFY(QFile::resize(m_file, bytes));
    const Salvage salvage = read();
    QCOMPARE(salvage.gauges.has_value(), hasGauges);
    QCOMPARE(static_cast<int>(salvage.collections.size()), collections);
    QVERIFY(!salvage.lastWordsKnown);
    const QString losses = loss(salvage);
    QVERIFY2(losses.contains(QStringLiteral("%1 bytes of").arg(bytes)), qPrintable(losses));
    QVERIFY2(losses.contains(mentions), qPrintable(losses));
    verifyBelievable(salvage);
}

void SalvageTest::lastWordsBeforeTheCutAreKept()
{
    record(50, words);
    QVERIFY(QFile::resize(m_file, sizeof(FlightFile) - 1));
    const Salvage salvage = read();
    QCOMPARE(salvage.lastWords, std::string(words));
    QCOMPARE(salvage.losses.size(), std::size_t{ 1 });
    // A reader of the living has nothing to do with half a file.
    QVERIFY(std::holds_alternative<FlightError>(Reader::open(toPath(m_file))));
}

void SalvageTest::whatFollowsTheRecordingIsIgnored()
{
    record(50, words);
    write(bytes() + "and more");
    const Salvage salvage = read();
    QCOMPARE(salvage.collections.size(), std::size_t{ 50 });
    QVERIFY2(loss(salvage).contains(QStringLiteral("not of the recording")), qPrintable(loss(salvage)));
}

void SalvageTest::damagedGaugesGiveWayToTheOnesBefore()
{
    record(50, nullptr);
    // The newest publication, number 50, is in the first slot.
    overwrite(gaugesOffset(0) + static_cast<qint64>(offsetof(Gauges, majorCount)), QByteArray(8, '\x7f'));
    const Salvage salvage = read();
    QVERIFY(salvage.gauges.has_value());
    QCOMPARE(salvage.gauges->minorCount + salvage.gauges->majorCount, std::uint64_t{ 49 });
    QVERIFY2(loss(salvage).contains(QStringLiteral("newest gauges are damaged")), qPrintable(loss(salvage)));
    overwrite(gaugesOffset(1), QByteArray(sizeof(Gauges), '\x7f'));
    const Salvage rest = read();
    QVERIFY(!rest.gauges.has_value() && !rest.nothingPublished);
    QVERIFY2(loss(rest).contains(QStringLiteral("gauges are damaged")), qPrintable(loss(rest)));
    QCOMPARE(rest.collections.size(), std::size_t{ 50 });
}

void SalvageTest::impossibleGaugesAreNotBelieved_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<quint64>("value");
    const auto row = [](const char* name, std::size_t offset, quint64 value) {
        QTest::newRow(name) << static_cast<qint64>(offset) << value;
    };
    constexpr quint64 huge = 1'000'000'000'000'000'000;
    row("pid 0", offsetof(Gauges, pid), 0);
    row("pid beyond any", offsetof(Gauges, pid), huge);
    row("started after its end", offsetof(Gauges, processStartNs), quint64(start + 1'000 * second));
    row("started before time", offsetof(Gauges, processStartNs), ~quint64{ 0 });
    row("collecting since before its start", offsetof(Gauges, collectingSinceNs), 1);
    row("no heap limit", offsetof(Gauges, heapLimit), 0);
    row("heap used beyond its limit", offsetof(Gauges, heapUsed), quint64{ 1 } << 40);
    row("live set beyond its limit", offsetof(Gauges, heapLive), quint64{ 1 } << 40);
    row("more collections than its life has room for", offsetof(Gauges, minorCount), huge);
    row("collections that took no time", offsetof(Gauges, majorNs), 0);
    row("more time collecting than lived", offsetof(Gauges, majorNs), quint64(3'600 * second));
    row("more slices than time collecting", offsetof(Gauges, sliceNs), quint64(second));
    row("reclaimed what never was", offsetof(Gauges, reclaimedBytes), huge);
    row("utilisation beyond all", offsetof(Gauges, mutatorUtilisation), 0x4010000000000000); // 4.0
    row("utilisation is no number", offsetof(Gauges, mutatorUtilisation), ~quint64{ 0 });
    row("more records than memory", offsetof(Gauges, leakedRecords), huge);
    row("more look-ups than time", offsetof(Gauges, productLookups), huge);
    row("more requests than time", offsetof(Gauges, requests), huge);
    row("more in flight than possible", offsetof(Gauges, inFlight), huge);
    row("neither leaking nor not", offsetof(Gauges, leaking), 2);
    row("amplified to nothing", offsetof(Gauges, amplify), 0);
}

void SalvageTest::impossibleGaugesAreNotBelieved()
{
    QFETCH(qint64, offset);
    QFETCH(quint64, value);
    record(50, nullptr);
    const QByteArray damage(reinterpret_cast<const char*>(&value), sizeof value);
    overwrite(gaugesOffset(0) + offset, damage);
    overwrite(gaugesOffset(1) + offset, damage);
    QVERIFY(!read().gauges.has_value());
}

void SalvageTest::damagedCollectionsAreLeftOut()
{
    record(50, nullptr);
    const auto place = [](std::size_t number, std::size_t member) {
        return static_cast<qint64>(
            offsetof(FlightFile, collections.slots) + (number - 1) * sizeof(CollectionRecord) + member);
    };
    const QByteArray damage(8, '\x7f');
    overwrite(place(10, offsetof(CollectionRecord, number)), damage);
    overwrite(place(20, offsetof(CollectionRecord, startNs)), damage);
    overwrite(place(30, offsetof(CollectionRecord, kind)), damage);
    overwrite(place(40, offsetof(CollectionRecord, slicesNs)), damage);
    // A start that is possible, but not between its neighbours.
    const std::int64_t tooLate = start + second * 48 / 10;
    overwrite(place(5, offsetof(CollectionRecord, startNs)),
        QByteArray(reinterpret_cast<const char*>(&tooLate), sizeof tooLate));
    const Salvage salvage = read();
    QCOMPARE(salvage.collections.size(), std::size_t{ 45 });
    for (const CollectionRecord& record : salvage.collections)
        QVERIFY(record.number % 10 != 0 || record.number == 50);
    QVERIFY2(loss(salvage).contains(QStringLiteral("5 collections that should")), qPrintable(loss(salvage)));
    verifyBelievable(salvage);
}

void SalvageTest::damagedLastWordsAreNotPrinted()
{
    record(50, words);
    overwrite(offsetof(FlightFile, lastWords.text) + 3, QByteArray("\x1b\a", 2));
    QCOMPARE(read().lastWords.substr(0, 6), std::string("FAT??:"));
    overwrite(offsetof(FlightFile, lastWords.text), QByteArray(40, '\x1b'));
    QVERIFY(!read().lastWordsKnown && read().lastWords.empty());
    overwrite(offsetof(FlightFile, lastWords.length), QByteArray(8, '\x7f'));
    QVERIFY2(loss(read()).contains(QStringLiteral("last words are damaged")), qPrintable(loss(read())));
}

void SalvageTest::whatIsNoRecordingIsRefused()
{
    QVERIFY2(refusal().contains(QStringLiteral("can't be read (")), qPrintable(refusal()));
    write({});
    QVERIFY2(refusal().contains(QStringLiteral("not a flight recording")), qPrintable(refusal()));
    write(QByteArray(500'000, 'x'));
    QVERIFY2(refusal().contains(QStringLiteral("not a flight recording")), qPrintable(refusal()));
    record(5, nullptr);
    overwrite(offsetof(FileHeader, version), QByteArray("\7\0\0\0", 4));
    QVERIFY2(refusal().contains(
                 QStringLiteral("version 7; this program reads version %1").arg(FileHeader::formatVersion)),
        qPrintable(refusal()));
    record(5, nullptr);
    overwrite(offsetof(FileHeader, ringSlots), QByteArray("\7\0\0\0", 4));
    QVERIFY2(refusal().contains(QStringLiteral("damaged")), qPrintable(refusal()));
    m_file = m_folder.path();
    QVERIFY(!refusal().isEmpty());
}

void SalvageTest::everyTruncationIsSurvived()
{
    record(6'000, words);
    const QByteArray whole = bytes();
    // Every length of what comes before the ring, then in steps that no record's size divides.
    const qint64 ring = offsetof(FlightFile, collections.slots);
    qint64 lengths = 0;
    for (qint64 length = whole.size(); length >= 0; length -= length > ring + 2'000 ? 1'009 : 1) {
        QVERIFY(QFile::resize(m_file, length));
        if (length < static_cast<qint64>(sizeof(FileHeader))) {
            QVERIFY(!refusal().isEmpty());
        } else {
            const Salvage salvage = read();
            QVERIFY(length == whole.size() || !salvage.losses.empty());
            verifyBelievable(salvage);
        }
        ++lengths;
    }
    QVERIFY(lengths > 2'000);
}

void SalvageTest::everyCorruptionIsSurvived()
{
    record(300, words);
    const QByteArray whole = bytes();
    const qint64 ring = offsetof(FlightFile, collections);
    const qint64 endOfRecords = ring + 301 * static_cast<qint64>(sizeof(CollectionRecord));
    const qint64 room = offsetof(FlightFile, lastWords);
    const std::vector<std::pair<qint64, qint64>> regions{ { 0, sizeof(FileHeader) },
        { sizeof(FileHeader), ring }, { ring, endOfRecords }, { room, room + 200 }, { 0, whole.size() } };
    std::mt19937 random(20240611);
    const auto below
        = [&](qint64 most) { return static_cast<qint64>(random() % static_cast<unsigned>(most)); };
    for (int round = 0; round < 2'000; ++round) {
        const auto& [from, to] = regions[static_cast<std::size_t>(round) % regions.size()];
        QByteArray damaged = whole;
        for (qint64 hits = 1 + below(20); hits > 0; --hits) {
            const qint64 at = from + below(to - from);
            const qint64 run = std::min<qint64>(1 + below(24), damaged.size() - at);
            for (qint64 i = at; i < at + run; ++i)
                damaged[i] = static_cast<char>(random());
        }
        write(damaged);
        const auto salvaged = salvage(toPath(m_file));
        if (const auto* error = std::get_if<FlightError>(&salvaged))
            QVERIFY(!error->message.empty());
        else
            verifyBelievable(std::get<Salvage>(salvaged));
        if (QTest::currentTestFailed()) {
            qWarning("round %d", round);
            return;
        }
    }
}

QTEST_GUILESS_MAIN(SalvageTest)
#include "salvage_test.moc"
