#include "app/load/closed_loop.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace leaklab;
using namespace leaklab::load;
using namespace std::chrono_literals;

namespace {

const core::TimePoint begin{ 1h };

/// Everybody who clicks until then; nobody is answered.
std::vector<core::TimePoint> take(ThinkingShoppers& shoppers, core::TimePoint until)
{
    std::vector<core::TimePoint> taken;
    while (shoppers.next() && *shoppers.next() <= until) {
        taken.push_back(*shoppers.next());
        (void)shoppers.advance();
    }
    return taken;
}

} // namespace

class ClosedLoopTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shoppersComeInSpreadOut();
    void whoWaitsDoesNotClick();
    void thinksAfterTheAnswer();
    void aFailureIsNotABusyLoop();
    void answersOfAnEarlierRoundCountNoMore();
    void sharesMakeUpTheWhole();
};

void ClosedLoopTest::shoppersComeInSpreadOut()
{
    ThinkingShoppers shoppers;
    QVERIFY(!shoppers.next());
    shoppers.start({ 4, 2s }, {}, begin);
    QVERIFY(
        take(shoppers, begin + 1h) == (std::vector{ begin, begin + 500ms, begin + 1000ms, begin + 1500ms }));
}

void ClosedLoopTest::whoWaitsDoesNotClick()
{
    ThinkingShoppers shoppers;
    shoppers.start({ 3, 0s }, {}, begin);
    QCOMPARE(take(shoppers, begin).size(), std::size_t{ 3 });
    QVERIFY(!shoppers.next());
}

void ClosedLoopTest::thinksAfterTheAnswer()
{
    ThinkingShoppers shoppers;
    shoppers.start({ 1, 2s }, {}, begin);
    const std::uint64_t round = shoppers.advance();
    shoppers.answered(round, begin + 5s, false);
    QVERIFY(*shoppers.next() == begin + 7s);
}

void ClosedLoopTest::aFailureIsNotABusyLoop()
{
    ThinkingShoppers shoppers;
    shoppers.start({ 1, 0s }, {}, begin);
    const std::uint64_t round = shoppers.advance();
    shoppers.answered(round, begin + 1s, true);
    QVERIFY(*shoppers.next() == begin + 1s + ThinkingShoppers::leastPauseAfterFailure);
}

void ClosedLoopTest::answersOfAnEarlierRoundCountNoMore()
{
    ThinkingShoppers shoppers;
    shoppers.start({ 1, 0s }, {}, begin);
    const std::uint64_t round = shoppers.advance();
    shoppers.stop();
    shoppers.answered(round, begin + 1s, false);
    QVERIFY(!shoppers.next());
    shoppers.start({ 1, 0s }, {}, begin + 2s);
    shoppers.answered(round, begin + 2s, false);
    QCOMPARE(take(shoppers, begin + 1h).size(), std::size_t{ 1 });
}

void ClosedLoopTest::sharesMakeUpTheWhole()
{
    std::vector<core::TimePoint> together;
    for (std::uint64_t index = 0; index < 3; ++index) {
        ThinkingShoppers shoppers;
        shoppers.start({ 10, 1s }, { index, 3 }, begin);
        const auto part = take(shoppers, begin + 1h);
        QCOMPARE(part.size(), (Share{ index, 3 }).of(10));
        together.insert(together.end(), part.begin(), part.end());
    }
    std::sort(together.begin(), together.end());
    ThinkingShoppers whole;
    whole.start({ 10, 1s }, {}, begin);
    QVERIFY(together == take(whole, begin + 1h));
}

QTEST_GUILESS_MAIN(ClosedLoopTest)
#include "closed_loop_test.moc"
