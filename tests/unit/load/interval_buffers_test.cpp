#include "app/load/interval_buffers.h"

#include <QTest>

#include <future>
#include <thread>

using namespace leaklab::load;

namespace {

/// Two counts that every change raises together.
struct Pair {
    int one = 0;
    int other = 0;
    void clear() { *this = {}; }
};

void countBoth(IntervalBuffers<Pair>& buffers)
{
    buffers.write([](Pair& pair) {
        ++pair.one;
        ++pair.other;
    });
}

} // namespace

class IntervalBuffersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachReadingStartsAnew();
    void aStoppedWriterIsNotWaitedFor();
    void noChangeIsTornOrLost();
};

void IntervalBuffersTest::eachReadingStartsAnew()
{
    IntervalBuffers<Pair> buffers;
    for (int round = 1; round <= 3; ++round) {
        for (int i = 0; i < round; ++i)
            countBoth(buffers);
        QVERIFY(buffers.read([round](const Pair& pair) { QCOMPARE(pair.one, round); }));
    }
    QVERIFY(buffers.read([](const Pair& pair) { QCOMPARE(pair.one, 0); }));
}

void IntervalBuffersTest::aStoppedWriterIsNotWaitedFor()
{
    IntervalBuffers<Pair> buffers;
    countBoth(buffers);
    std::promise<void> midway;
    std::promise<void> goOn;
    std::thread writer([&] {
        buffers.write([&](Pair& pair) {
            ++pair.one;
            midway.set_value();
            goOn.get_future().wait();
            ++pair.other;
        });
    });
    midway.get_future().wait();
    bool used = false;
    const bool read = buffers.read([&used](const Pair&) { used = true; });
    goOn.set_value();
    writer.join();
    QVERIFY(!read && !used);
    Pair later;
    QVERIFY(buffers.read([&later](const Pair& pair) { later = pair; }));
    QCOMPARE(later.one, 2);
    QCOMPARE(later.other, 2);
}

void IntervalBuffersTest::noChangeIsTornOrLost()
{
    constexpr int changes = 200'000;
    IntervalBuffers<Pair> buffers;
    std::thread writer([&buffers] {
        for (int i = 0; i < changes; ++i)
            countBoth(buffers);
    });
    int total = 0;
    bool torn = false;
    while (total < changes && !torn) {
        (void)buffers.read([&](const Pair& pair) {
            torn = torn || pair.one != pair.other;
            total += pair.one;
        });
    }
    writer.join();
    QVERIFY(!torn);
    QCOMPARE(total, changes);
}

QTEST_GUILESS_MAIN(IntervalBuffersTest)
#include "interval_buffers_test.moc"
