#include "app/supervise/readiness_watch.h"

#include <QTest>

#include <vector>

using namespace std::chrono_literals;
using namespace leaklab;
using supervise::ReadinessWatch;

/// A watch whose probe keeps its questions until the test answers them.
struct Watched {
    core::ManualClock clock;
    std::vector<std::function<void(bool)>> questions;
    std::vector<bool> changes;
    ReadinessWatch watch{ clock, [this](bool ready) { changes.push_back(ready); } };

    supervise::ProcessSpec spec()
    {
        supervise::ProcessSpec result;
        result.probe = [this](std::function<void(bool)> answer) { questions.push_back(std::move(answer)); };
        return result;
    }
    void wait(core::Duration span)
    {
        clock.advance(span);
        watch.tick();
    }
    void answerAfterTheNextInterval(bool ready)
    {
        wait(ReadinessWatch::runningInterval);
        questions.back()(ready);
    }
};

class ReadinessWatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutConditionsItIsReadyAtOnce();
    void theMarkerComesBeforeTheProbe();
    void asksEvery200MsUntilReadyThenEvery500();
    void onlyOneQuestionIsOut();
    void silenceCountsAsFailureAfterASecond();
    void threeFailuresInARowMakeUnready();
    void answersToAnEarlierLaunchAreIgnored();
    void anAnswerMayOutliveTheWatch();
};

void ReadinessWatchTest::withoutConditionsItIsReadyAtOnce()
{
    Watched w;
    w.watch.begin({});
    QVERIFY(w.changes.empty());
    w.watch.tick();
    QCOMPARE(w.changes, std::vector<bool>{ true });
}

void ReadinessWatchTest::theMarkerComesBeforeTheProbe()
{
    Watched w;
    auto spec = w.spec();
    spec.readyMarker = "listening";
    w.watch.begin(spec);
    w.wait(1s);
    w.watch.sawLine("warming up");
    QVERIFY(w.questions.empty());
    w.watch.sawLine("cart is listening on 8080");
    QCOMPARE(w.questions.size(), std::size_t{ 1 });
    QVERIFY(w.changes.empty());
    w.questions[0](true);
    QCOMPARE(w.changes, std::vector<bool>{ true });
}

void ReadinessWatchTest::asksEvery200MsUntilReadyThenEvery500()
{
    Watched w;
    w.watch.begin(w.spec());
    w.watch.tick();
    QCOMPARE(w.questions.size(), std::size_t{ 1 });
    w.questions[0](false);
    w.wait(199ms);
    QCOMPARE(w.questions.size(), std::size_t{ 1 });
    w.wait(1ms);
    QCOMPARE(w.questions.size(), std::size_t{ 2 });
    w.questions[1](true);
    w.wait(499ms);
    QCOMPARE(w.questions.size(), std::size_t{ 2 });
    w.wait(1ms);
    QCOMPARE(w.questions.size(), std::size_t{ 3 });
}

void ReadinessWatchTest::onlyOneQuestionIsOut()
{
    Watched w;
    w.watch.begin(w.spec());
    w.watch.tick();
    w.wait(900ms);
    QCOMPARE(w.questions.size(), std::size_t{ 1 });
    w.questions[0](true);
    w.watch.tick();
    QCOMPARE(w.questions.size(), std::size_t{ 2 });
}

void ReadinessWatchTest::silenceCountsAsFailureAfterASecond()
{
    Watched w;
    w.watch.begin(w.spec());
    w.watch.tick();
    w.questions[0](true);
    w.wait(500ms);
    w.wait(1s);
    w.wait(1s);
    QCOMPARE(w.changes, std::vector<bool>{ true });
    w.wait(1s);
    QCOMPARE(w.changes, (std::vector<bool>{ true, false }));
    // The answer to a question given up on comes too late to count.
    w.questions[1](true);
    QCOMPARE(w.changes.size(), std::size_t{ 2 });
    w.questions.back()(true);
    QCOMPARE(w.changes, (std::vector<bool>{ true, false, true }));
}

void ReadinessWatchTest::threeFailuresInARowMakeUnready()
{
    Watched w;
    w.watch.begin(w.spec());
    for (const bool answer : { true, false, false, true, false, false }) {
        w.answerAfterTheNextInterval(answer);
    }
    QCOMPARE(w.changes, std::vector<bool>{ true });
    w.answerAfterTheNextInterval(false);
    QCOMPARE(w.changes, (std::vector<bool>{ true, false }));
    w.answerAfterTheNextInterval(true);
    QCOMPARE(w.changes, (std::vector<bool>{ true, false, true }));
}

void ReadinessWatchTest::answersToAnEarlierLaunchAreIgnored()
{
    Watched w;
    w.watch.begin(w.spec());
    w.watch.tick();
    w.watch.end();
    w.watch.begin(w.spec());
    w.questions[0](true);
    QVERIFY(w.changes.empty());
}

void ReadinessWatchTest::anAnswerMayOutliveTheWatch()
{
    std::function<void(bool)> late;
    {
        Watched w;
        w.watch.begin(w.spec());
        w.watch.tick();
        late = w.questions[0];
    }
    late(true);
}

QTEST_GUILESS_MAIN(ReadinessWatchTest)
#include "readiness_watch_test.moc"
