#include "app/training/check_board.h"
#include "tests/support/series_row.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace leaklab;
using namespace leaklab::training;
using collect::EventKind;
using metrics::Metric;
using tests::SeriesRow;

namespace {

constexpr double mega = 1e6;

/// A session that a test writes, and a step whose checks are held against it.
struct Bench {
    collect::SessionRecord session;
    Step step;
    StepText text;
    BoardContext context{
        .exerciseBegan = 0, .stepBegan = 0, .measures = {}, .drawnCase = {}, .locale = QLocale::c()
    };
    double time = 0;
    double lookups = 0;

    Bench& check(const QString& id, decltype(Check::what) what, const QStringList& needs = {})
    {
        step.checks.push_back({ id, needs, std::move(what) });
        return *this;
    }
    Bench& condition(const QString& id, const char* words, const QStringList& needs = {})
    {
        const auto condition = parseCondition(QString::fromUtf8(words));
        if (!condition)
            qFatal("%s", condition.error().detail.c_str());
        return check(id, ConditionCheck{ condition.value() }, needs);
    }
    [[nodiscard]] CheckBoard board() { return { step, text, session, context }; }

    /// `seconds` in which the live set grows by `bytesPerSecond` from where it was.
    void run(double seconds, double bytesPerSecond, CheckBoard* board = nullptr)
    {
        for (int i = 0; i < seconds * 10; ++i) {
            time += 0.1;
            live += bytesPerSecond * 0.1;
            lookups += 50;
            SeriesRow()
                .with(Metric::HeapLive, live)
                .with(Metric::HeapUsed, live + 10 * mega)
                .with(Metric::CartLookups, lookups)
                .with(Metric::Offered, offered)
                .with(Metric::CollectionShare, share)
                .appendTo(session, time);
            if (board)
                board->update();
        }
    }
    void event(EventKind kind, QJsonObject fields = {})
    {
        session.appendEvent(tests::cartEvent(kind, time, std::move(fields)));
    }
    void die()
    {
        session.appendEvent(tests::cartDeath(time, supervise::ExitKind::HeapLimit, 134));
        lookups = 0;
        live = 2 * mega;
    }
    double live = 20 * mega;
    double offered = 500;
    double share = 0.01;
};

EventPattern death()
{
    EventPattern pattern;
    pattern.kind = EventKind::ProcessDied;
    pattern.process = QStringLiteral("cart");
    return pattern;
}

Expression expression(const char* words)
{
    const auto parsed = parseExpression(QString::fromUtf8(words));
    if (!parsed)
        qFatal("%s", parsed.error().detail.c_str());
    return parsed.value();
}

Unit unit(const char* words)
{
    return parseUnit(QString::fromUtf8(words)).value();
}

Answer number(double value)
{
    Answer answer;
    answer.number = value;
    return answer;
}

Answer at(double from, std::optional<double> until = {})
{
    Answer answer;
    answer.from = from;
    answer.until = until;
    return answer;
}

class CheckBoardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSlopeHasToHold()
    {
        Bench bench;
        bench.condition(QStringLiteral("climbs"), "heap.live slope over 5 s > 1 MB/min for 3 s");
        CheckBoard board = bench.board();
        bench.run(8, 0.5 * mega / 60, &board);
        QCOMPARE(board.states()[0].verdict, Verdict::Open);
        QCOMPARE(board.states()[0].now, QString::fromUtf8("now 0.50\u00a0MB/min of 1\u00a0MB/min"));
        QVERIFY(std::abs(board.states()[0].progress - 0.5) < 0.01);
        bench.run(4, 2 * mega / 60, &board);
        QCOMPARE(board.states()[0].verdict, Verdict::Holding);
        QVERIFY2(
            board.states()[0].now.startsWith(QLatin1String("held for")), qPrintable(board.states()[0].now));
        bench.run(3, 2 * mega / 60, &board);
        QCOMPARE(board.states()[0].verdict, Verdict::Passed);
        bench.run(10, 0, &board); // it stays passed
        QCOMPARE(board.states()[0].verdict, Verdict::Passed);
        QVERIFY(board.allPassed());
    }

    void aBreakBeginsTheHoldAnew()
    {
        Bench bench;
        bench.condition(QStringLiteral("busy"), "traffic.offered > 400/s for 5 s");
        CheckBoard board = bench.board();
        bench.run(4, 0, &board);
        bench.offered = 0;
        bench.run(0.1, 0, &board);
        QVERIFY2(board.states()[0].reason.contains(QLatin1String("It is 0/s and has to be over 400/s")),
            qPrintable(board.states()[0].reason));
        bench.offered = 500;
        bench.run(4, 0, &board);
        QCOMPARE(board.states()[0].verdict, Verdict::Holding);
        // The machine sleeps: nobody knows whether it held.
        bench.time += 60;
        bench.run(4, 0, &board);
        QCOMPARE(board.states()[0].verdict, Verdict::Holding);
        bench.run(1.2, 0, &board);
        QCOMPARE(board.states()[0].verdict, Verdict::Passed);
    }

    void aNewLifeIsNotMeasuredWithTheOldOne()
    {
        Bench bench;
        bench.condition(QStringLiteral("flat"), "heap.live slope over 5 s < 1 MB/min");
        CheckBoard board = bench.board();
        bench.run(6, 10 * mega / 60, &board);
        bench.die();
        bench.run(2, 0, &board);
        QCOMPARE(board.states()[0].verdict, Verdict::Open);
        QVERIFY2(board.states()[0].reason.contains(QLatin1String("began anew")),
            qPrintable(board.states()[0].reason));
        bench.run(4, 0, &board);
        QCOMPARE(board.states()[0].verdict, Verdict::Passed);
    }

    void earlierStepsCanBeHeldAgainst()
    {
        Bench bench;
        bench.condition(QStringLiteral("double"),
            "traffic.offered mean over 3 s > 1.8 * traffic.offered mean over 3 s at steady");
        bench.run(5, 0);
        bench.context.measures.passedAt.insert(QStringLiteral("steady"), bench.time);
        CheckBoard board = bench.board();
        bench.run(4, 0, &board);
        QVERIFY2(board.states()[0].reason.contains(QLatin1String("over 900/s")),
            qPrintable(board.states()[0].reason));
        bench.offered = 1000;
        bench.run(4, 0, &board);
        QVERIFY(board.allPassed());
    }

    void whatWasBeforeTheSetUpIsNoPartOfIt()
    {
        Bench bench;
        bench.condition(QStringLiteral("busy"), "traffic.offered mean over 5 s > 400/s");
        bench.run(10, 0);
        bench.context.measures.notBefore = bench.time;
        bench.offered = 0; // the exercise sends the shoppers home
        CheckBoard board = bench.board();
        bench.run(4, 0, &board);
        QCOMPARE(board.states()[0].verdict, Verdict::Open);
        QVERIFY2(board.states()[0].reason.contains(QLatin1String("since the lab was set up")),
            qPrintable(board.states()[0].reason));
        bench.offered = 500;
        bench.run(7, 0, &board);
        QVERIFY(board.allPassed());
    }

    void ratesOfBeforeTheSetUpDoNotReachIntoIt()
    {
        // As the recorder tells them: of the last second, so the rows next after the set-up still have clicks
        // of before it.
        Bench bench;
        bench.condition(QStringLiteral("busy"), "traffic.offered mean over 5 s > 35/s");
        bench.offered = 1500;
        bench.run(10, 0);
        bench.context.measures.notBefore = bench.time;
        CheckBoard board = bench.board();
        for (int frame = 1; frame < 10; ++frame) {
            bench.offered = 1500 - 150 * frame;
            bench.run(0.1, 0, &board);
        }
        bench.offered = 0;
        bench.run(12, 0, &board);
        QCOMPARE(board.states()[0].verdict, Verdict::Open);
    }

    void hurryingShortensWindowsAndHolds()
    {
        Bench bench;
        bench.condition(QStringLiteral("busy"), "traffic.offered mean over 20 s > 400/s for 20 s");
        bench.context.measures.timeScale = 0.1;
        CheckBoard board = bench.board();
        bench.run(3, 0, &board);
        QCOMPARE(board.states()[0].verdict, Verdict::Holding);
        bench.run(1.5, 0, &board);
        QVERIFY(board.allPassed());
    }

    void eventsCountSinceTheStepBegan()
    {
        Bench bench;
        bench.run(1, 0);
        bench.event(EventKind::Deployed, { { QStringLiteral("leaking"), false } });
        bench.run(1, 0);
        bench.context.stepBegan = bench.time;
        EventPattern pattern;
        pattern.kind = EventKind::Deployed;
        pattern.fields = { { QStringLiteral("leaking"), false } };
        bench.check(QStringLiteral("fixed"), EventCheck{ pattern, 2, false })
            .check(QStringLiteral("ever"), EventCheck{ pattern, 1, true });
        bench.text.checks[QStringLiteral("fixed")].advice = QStringLiteral("look to the right");
        CheckBoard board = bench.board();
        QCOMPARE(board.state(QStringLiteral("ever"))->verdict, Verdict::Passed);
        QCOMPARE(board.state(QStringLiteral("fixed"))->now, QStringLiteral("0 of 2"));
        QVERIFY(board.state(QStringLiteral("fixed"))->reason.contains(QLatin1String("look to the right")));
        bench.run(1, 0);
        bench.event(EventKind::Deployed, { { QStringLiteral("leaking"), true } });
        QVERIFY(!board.update());
        bench.event(EventKind::Deployed, { { QStringLiteral("leaking"), false } });
        QVERIFY(board.update());
        QCOMPARE(board.state(QStringLiteral("fixed"))->now, QStringLiteral("1 of 2"));
        bench.event(EventKind::Deployed, { { QStringLiteral("leaking"), false } });
        board.update();
        QVERIFY(board.allPassed());
    }

    void anEventThatIsOpenedSaysWhatIsMissing()
    {
        Bench bench;
        bench.condition(QStringLiteral("busy"), "traffic.offered > 400/s");
        EventPattern pattern;
        pattern.kind = EventKind::Deployed;
        bench.check(QStringLiteral("fixed"), EventCheck{ pattern, 1, false }, { QStringLiteral("busy") });
        bench.text.checks[QStringLiteral("fixed")].advice = QStringLiteral("look to the right");
        bench.offered = 0;
        CheckBoard board = bench.board();
        bench.run(1, 0, &board);
        QVERIFY(!board.state(QStringLiteral("fixed"))->reason.contains(QLatin1String("look to the right")));
        bench.offered = 500;
        bench.run(1, 0, &board);
        QCOMPARE(board.state(QStringLiteral("fixed"))->verdict, Verdict::Open);
        QVERIFY(board.state(QStringLiteral("fixed"))->reason.contains(QLatin1String("look to the right")));
    }

    void whatNeedsAnotherIsLocked()
    {
        Bench bench;
        bench.condition(QStringLiteral("busy"), "traffic.offered > 400/s");
        bench.check(QStringLiteral("which"),
            ChoiceQuestion{
                { QStringLiteral("live"), QStringLiteral("used") }, { QStringLiteral("live") }, false },
            { QStringLiteral("busy") });
        bench.offered = 0;
        CheckBoard board = bench.board();
        bench.run(1, 0, &board);
        Answer live;
        live.options = { QStringLiteral("live") };
        QCOMPARE(board.state(QStringLiteral("which"))->verdict, Verdict::Locked);
        QVERIFY(!board.answer(QStringLiteral("which"), live));
        bench.offered = 500;
        bench.run(1, 0, &board);
        QCOMPARE(board.state(QStringLiteral("which"))->verdict, Verdict::Open);
        QVERIFY(board.answer(QStringLiteral("which"), live));
        QVERIFY(board.allPassed());
    }

    void choicesReply()
    {
        Bench bench;
        bench.check(QStringLiteral("one"),
            ChoiceQuestion{
                { QStringLiteral("live"), QStringLiteral("used") }, { QStringLiteral("live") }, false });
        bench.check(QStringLiteral("two"),
            ChoiceQuestion{ { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") },
                { QStringLiteral("a"), QStringLiteral("b") }, false });
        bench.check(QStringLiteral("case"),
            ChoiceQuestion{ { QStringLiteral("leak"), QStringLiteral("busy") }, {}, true });
        bench.context.drawnCase = QStringLiteral("busy");
        bench.text.checks[QStringLiteral("one")].options[QStringLiteral("used")].reply
            = QStringLiteral("That is garbage.");
        bench.text.checks[QStringLiteral("one")].options[QStringLiteral("live")].reply
            = QStringLiteral("That stays.");
        CheckBoard board = bench.board();
        bench.run(1, 0, &board);
        const auto choose = [&board](const char* check, const QStringList& options) {
            Answer answer;
            answer.options = options;
            return board.answer(QString::fromUtf8(check), answer);
        };
        QVERIFY(!choose("one", {}));
        QCOMPARE(board.state(QStringLiteral("one"))->answers, 0);
        QVERIFY(choose("one", { QStringLiteral("used") }));
        QCOMPARE(board.state(QStringLiteral("one"))->verdict, Verdict::Wrong);
        QCOMPARE(board.state(QStringLiteral("one"))->reason, QStringLiteral("That is garbage."));
        QVERIFY(choose("one", { QStringLiteral("live") }));
        QCOMPARE(board.state(QStringLiteral("one"))->reason, QStringLiteral("That stays."));
        QCOMPARE(board.state(QStringLiteral("one"))->wrongAnswers, 1);
        choose("two", { QStringLiteral("a") });
        QVERIFY(board.state(QStringLiteral("two"))->reason.contains(QLatin1String("something is missing")));
        choose("two", { QStringLiteral("a"), QStringLiteral("c") });
        QCOMPARE(board.state(QStringLiteral("two"))->verdict, Verdict::Wrong);
        choose("two", { QStringLiteral("b"), QStringLiteral("a") });
        QCOMPARE(board.state(QStringLiteral("two"))->verdict, Verdict::Passed);
        choose("case", { QStringLiteral("leak") });
        QCOMPARE(board.state(QStringLiteral("case"))->verdict, Verdict::Wrong);
        choose("case", { QStringLiteral("busy") });
        QVERIFY(board.allPassed());
    }

    void numbersAreHeldAgainstWhatIsMeasured()
    {
        Bench bench;
        NumberQuestion question{ expression("heap.live slope over 5 s"), unit("MB/min"), 0.1,
            { { QStringLiteral("used"), expression("heap.used slope over 2 s * 3") } } };
        bench.check(QStringLiteral("slope"), question);
        bench.text.checks[QStringLiteral("slope")].options[QStringLiteral("used")].text
            = QStringLiteral("That is heap used.");
        bench.text.checks[QStringLiteral("slope")].advice = QStringLiteral("Read the thick line.");
        CheckBoard board = bench.board();
        bench.run(1, 6 * mega / 60, &board);
        QVERIFY(!board.answer(QStringLiteral("slope"), number(6))); // too early to tell
        QVERIFY2(board.states()[0].reason.contains(QLatin1String("can't be judged now")),
            qPrintable(board.states()[0].reason));
        QCOMPARE(board.states()[0].answers, 0);
        bench.run(6, 6 * mega / 60, &board);
        QVERIFY(board.answer(QStringLiteral("slope"), number(18.2)));
        QCOMPARE(board.states()[0].reason, QStringLiteral("That is heap used."));
        board.answer(QStringLiteral("slope"), number(0.1)); // a second's
        QVERIFY2(board.states()[0].reason.contains(QLatin1String("asked for in MB/min")),
            qPrintable(board.states()[0].reason));
        board.answer(QStringLiteral("slope"), number(9));
        QVERIFY(board.states()[0].reason.contains(QLatin1String("too much")));
        QVERIFY(board.states()[0].reason.endsWith(QLatin1String("Read the thick line.")));
        board.answer(QStringLiteral("slope"), number(6.5));
        QCOMPARE(board.states()[0].verdict, Verdict::Passed);
        QCOMPARE(board.states()[0].wrongAnswers, 3);
    }

    void pointsAreHeldAgainstEventsAndConditions()
    {
        Bench bench;
        bench.check(QStringLiteral("crash"), PointQuestion{ death(), 2 });
        bench.check(QStringLiteral("spiral"),
            PointQuestion{ parseCondition(QStringLiteral("gc.share > 40 %")).value(), 0.5 });
        CheckBoard board = bench.board();
        bench.run(5, 0, &board);
        QVERIFY(!board.answer(QStringLiteral("crash"), at(3)));
        QVERIFY(!board.answer(QStringLiteral("spiral"), at(3)));
        bench.share = 0.6;
        bench.run(3, 0, &board);
        bench.die();
        bench.share = 0;
        bench.run(5, 0, &board);
        board.answer(QStringLiteral("crash"), at(4.5));
        QVERIFY2(board.state(QStringLiteral("crash"))->reason.contains(QLatin1String("3.5 s too early")),
            qPrintable(board.state(QStringLiteral("crash"))->reason));
        board.answer(QStringLiteral("crash"), at(9));
        QCOMPARE(board.state(QStringLiteral("crash"))->verdict, Verdict::Passed);
        board.answer(QStringLiteral("spiral"), at(3));
        QCOMPARE(board.state(QStringLiteral("spiral"))->verdict, Verdict::Wrong);
        board.answer(QStringLiteral("spiral"), at(6));
        QVERIFY(board.allPassed());
    }

    void stretchesHaveToOverlap()
    {
        Bench bench;
        bench.check(QStringLiteral("spiral"),
            SpanQuestion{ parseCondition(QStringLiteral("gc.share > 40 %")).value(), 0.6 });
        CheckBoard board = bench.board();
        bench.run(5, 0, &board);
        QVERIFY(!board.answer(QStringLiteral("spiral"), at(1, 3)));
        bench.share = 0.6;
        bench.run(10, 0, &board);
        bench.share = 0;
        bench.run(5, 0, &board);
        QVERIFY(!board.answer(QStringLiteral("spiral"), at(5)));
        board.answer(QStringLiteral("spiral"), at(0, 15));
        QCOMPARE(board.states()[0].verdict, Verdict::Passed); // two thirds
        Bench again;
        again.check(QStringLiteral("spiral"),
            SpanQuestion{ parseCondition(QStringLiteral("gc.share > 40 %")).value(), 0.8 });
        again.run(5, 0);
        again.share = 0.6;
        again.run(10, 0);
        CheckBoard strict = again.board();
        strict.answer(QStringLiteral("spiral"), at(0, 15));
        QVERIFY2(strict.states()[0].reason.contains(QLatin1String("begins too early")),
            qPrintable(strict.states()[0].reason));
        strict.answer(QStringLiteral("spiral"), at(1, 4));
        QVERIFY(strict.states()[0].reason.contains(QLatin1String("not so at all")));
    }

    void predictionsWaitForTheTruth()
    {
        Bench bench;
        bench.check(QStringLiteral("death"), PredictionQuestion{ death(), 0.2 });
        CheckBoard board = bench.board();
        bench.run(5, 0, &board);
        QVERIFY(!board.answer(QStringLiteral("death"), at(4))); // in the past
        QVERIFY(board.answer(QStringLiteral("death"), at(30)));
        QCOMPARE(board.states()[0].verdict, Verdict::Waiting);
        bench.run(10, 0, &board);
        bench.die();
        board.update();
        QCOMPARE(board.states()[0].verdict, Verdict::Wrong);
        QVERIFY2(board.states()[0].reason.contains(QLatin1String("too late")),
            qPrintable(board.states()[0].reason));
        QVERIFY(std::abs(board.states()[0].score.value_or(0) - 1.5) < 0.02);
        board.answer(QStringLiteral("death"), at(26));
        board.answer(QStringLiteral("death"), at(24)); // thought better of it in time
        bench.run(10, 0, &board);
        bench.die();
        board.update();
        QCOMPARE(board.states()[0].verdict, Verdict::Passed);
    }

    void aKillByHandMakesNoPredictionComeTrue()
    {
        Bench bench;
        bench.check(QStringLiteral("death"), PredictionQuestion{ death(), 0.2 });
        CheckBoard board = bench.board();
        bench.run(1, mega, &board);
        QVERIFY(board.answer(QStringLiteral("death"), at(bench.time + 10)));
        bench.run(10, mega, &board);
        bench.session.appendEvent(tests::cartDeath(bench.time, supervise::ExitKind::Killed, 137));
        board.update();
        QCOMPARE(board.states()[0].verdict, Verdict::Waiting);
        bench.run(0.5, mega, &board);
        bench.die();
        board.update();
        QCOMPARE(board.states()[0].verdict, Verdict::Passed);
    }

    void figuresOfAnEarlierSessionAreKnown()
    {
        Bench bench;
        bench.condition(QStringLiteral("twice"),
            "traffic.offered mean over 2 s > 1.5 * traffic.offered mean over 2 s at first");
        Measure then;
        then.metric = Metric::Offered;
        then.statistic = Statistic::Mean;
        then.over = 2;
        then.atStep = QStringLiteral("first");
        bench.context.measures.baselines.insert(baselineKey(then), 400);
        CheckBoard board = bench.board();
        bench.run(3, 0, &board);
        QCOMPARE(board.states()[0].verdict, Verdict::Open);
        QVERIFY2(board.states()[0].now.contains(QLatin1String("600")), qPrintable(board.states()[0].now));
        bench.offered = 700;
        bench.run(3, 0, &board);
        QCOMPARE(board.states()[0].verdict, Verdict::Passed);
    }

    void theTypeThatGrewIsToldByTwoCensuses()
    {
        Bench bench;
        bench.check(QStringLiteral("type"), TypeQuestion{});
        CheckBoard board = bench.board();
        bench.run(1, 0, &board);
        Answer answer;
        answer.type = QStringLiteral("RequestRecord");
        const auto census = [&bench](double records, double strings) {
            const auto type = [](const char* name, double bytes) {
                return QJsonObject{ { QStringLiteral("type"), QString::fromUtf8(name) },
                    { QStringLiteral("objects"), 1 }, { QStringLiteral("bytes"), bytes } };
            };
            bench.event(EventKind::CensusTaken,
                { { QStringLiteral("pid"), 7 },
                    { QStringLiteral("types"),
                        QJsonArray{ type("String", strings), type("RequestRecord", records) } } });
        };
        census(1000, 5000);
        QVERIFY(!board.answer(QStringLiteral("type"), answer));
        QVERIFY2(board.states()[0].reason.contains(QLatin1String("two censuses")),
            qPrintable(board.states()[0].reason));
        census(9000, 5100);
        Answer wrong;
        wrong.type = QStringLiteral("String");
        QVERIFY(board.answer(QStringLiteral("type"), wrong));
        QVERIFY(board.states()[0].reason.contains(QLatin1String("grew more")));
        census(17000, 13300); // the text of each record, and some that were in flight
        QVERIFY(board.answer(QStringLiteral("type"), answer));
        QVERIFY(board.allPassed());
    }
};

} // namespace

QTEST_APPLESS_MAIN(CheckBoardTest)
#include "check_board_test.moc"
