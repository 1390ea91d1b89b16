#include "service/flight/file_layout.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <memory>
#include <thread>

using namespace leaklab::flight;

namespace {
using GaugeWords = std::array<std::uint64_t, sizeof(Gauges) / 8>;
using RecordWords = std::array<std::uint64_t, sizeof(CollectionRecord) / 8>;

template <class T, class WordArray> T uniform(std::uint64_t value)
{
    WordArray words;
    words.fill(value);
    return std::bit_cast<T>(words);
}

template <class WordArray, class T> bool isUniform(const T& value)
{
    const auto words = std::bit_cast<WordArray>(value);
    return std::all_of(words.begin(), words.end(), [&](std::uint64_t word) { return word == words[0]; });
}
} // namespace

/// Writer and reader on the very same memory, which is how ThreadSanitizer can see both sides.
class FlightThreadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gaugesAreWholeAndNeverGoBack()
    {
        const auto file = std::make_unique<FlightFile>();
        std::atomic<bool> reading{ true };
        std::thread writer([&] {
            for (std::uint64_t i = 1; reading.load(); ++i)
                file->gauges.write(i, uniform<Gauges, GaugeWords>(i));
        });
        std::uint64_t last = 0;
        bool whole = true;
        bool rising = true;
        int changes = 0;
        while (changes < 500) {
            const auto gauges = file->gauges.read();
            if (!gauges || gauges->pid == 0)
                continue;
            whole = whole && isUniform<GaugeWords>(*gauges);
            rising = rising && gauges->pid >= last;
            changes += gauges->pid != last ? 1 : 0;
            last = gauges->pid;
        }
        reading = false;
        writer.join();
        QVERIFY(whole);
        QVERIFY(rising);
    }

    void recordsAreWholeAndInOrderWhileTheRingTurns()
    {
        const auto file = std::make_unique<FlightFile>();
        std::atomic<bool> reading{ true };
        std::thread writer([&] {
            for (std::uint64_t i = 1; reading.load(); ++i)
                file->collections.append(uniform<CollectionRecord, RecordWords>(i));
        });
        bool whole = true;
        bool rising = true;
        std::uint64_t read = 0;
        while (read < 20'000) {
            const auto records = file->collections.recordsAfter(0);
            for (std::size_t i = 0; i < records.size(); ++i) {
                whole = whole && isUniform<RecordWords>(records[i]);
                rising = rising && (i == 0 || records[i].number == records[i - 1].number + 1);
            }
            read += records.size();
        }
        reading = false;
        writer.join();
        QVERIFY(whole);
        QVERIFY(rising);
    }

    void lastWordsAreWholeOrNotThereYet()
    {
        const auto file = std::make_unique<FlightFile>();
        const std::string words(5001, 'w');
        std::thread writer([&] { file->lastWords.write(words); });
        std::string read;
        while (read.empty())
            read = file->lastWords.read();
        writer.join();
        QCOMPARE(read, words);
    }
};

QTEST_GUILESS_MAIN(FlightThreadsTest)
#include "flight_threads_test.moc"
