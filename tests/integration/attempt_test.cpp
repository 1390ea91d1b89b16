#include "app/training/attempt.h"
#include "app/training/script_runner.h"
#include "tests/support/script_lines.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace leaklab;
using namespace leaklab::training;
using collect::EventKind;
using lab::Role;
using supervise::ProcessState;

namespace {

constexpr int patience = 60'000;

Expression expression(const char* text)
{
    return parseExpression(QString::fromUtf8(text)).value();
}

ConditionCheck when(const char* text)
{
    return { parseCondition(QString::fromUtf8(text)).value() };
}

/// The real time, and a leap forward now and then: the machine slept.
class LeapingClock final : public core::Clock {
public:
    [[nodiscard]] core::TimePoint now() const override { return std::chrono::steady_clock::now() + m_leapt; }
    void leap(std::chrono::seconds by) { m_leapt += by; }

private:
    std::chrono::seconds m_leapt{ 0 };
};

/// Two steps, as an author would write them.
Exercise exercise()
{
    Exercise exercise;
    exercise.id = QStringLiteral("small");
    exercise.lab.leaking = false;
    exercise.lab.trafficOn = false;
    exercise.lab.rate = core::Rate(20);
    exercise.quickLab = exercise.lab;
    exercise.quickTime = 0.5;

    Step first;
    first.id = QStringLiteral("first");
    first.checks.push_back(
        { QStringLiteral("rate"), {}, when("traffic.achieved mean over 4 s > 60 /s for 2 s") });
    NumberQuestion offered;
    offered.right = expression("traffic.offered mean over 2 s");
    offered.unit = parseUnit(QStringLiteral("/min")).value();
    offered.tolerance = 0.2;
    offered.mistakes.push_back(
        { QStringLiteral("per-second"), expression("traffic.offered mean over 2 s / 60") });
    first.checks.push_back({ QStringLiteral("offered"), { QStringLiteral("rate") }, offered });
    ChoiceQuestion which;
    which.options = { QStringLiteral("leak"), QStringLiteral("none") };
    which.right = { QStringLiteral("none") };
    first.checks.push_back({ QStringLiteral("which"), {}, which });
    first.actions.push_back(
        { QStringLiteral("start"), tests::script({ "set traffic 80/s", "start traffic" }) });
    first.solution = tests::script({ "set traffic 80/s", "start traffic", "wait for rate",
        "answer offered traffic.offered mean over 2 s", "choose which none", "wait for all" });
    exercise.steps.push_back(first);

    Step second;
    second.id = QStringLiteral("second");
    second.checks.push_back({ QStringLiteral("twice"), {},
        when("traffic.achieved mean over 4 s > 1.5 * traffic.achieved mean over 4 s at first") });
    EventCheck census;
    census.pattern.kind = EventKind::CensusTaken;
    second.checks.push_back({ QStringLiteral("census"), { QStringLiteral("twice") }, census });
    second.solution = tests::script({ "set traffic 160/s", "wait for twice", "take census", "wait for all" });
    exercise.steps.push_back(second);
    return exercise;
}

ExerciseText words()
{
    ExerciseText text;
    StepText& first = text.steps[QStringLiteral("first")];
    first.hints = QStringList{ QStringLiteral("one"), QStringLiteral("two") };
    first.checks[QStringLiteral("offered")].options[QStringLiteral("per-second")].text
        = QStringLiteral("That is a second's worth.");
    first.checks[QStringLiteral("which")].options[QStringLiteral("leak")].reply
        = QStringLiteral("Nothing climbs.");
    text.steps[QStringLiteral("second")];
    return text;
}

} // namespace

/// A real lab and an exercise of two steps, done by scripts.
class AttemptTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void isDoneByItsSolution();
    void idlingPassesNothing();
    void wrongAnswersSayWhy();
    void aKillByHandDisturbsAndAResetHelps();
    void goesOnWhereItStood();
    void aWaitThatTakesTooLongSaysWhich();
    void saysWhyTheLabCannotBeSetUp();

private:
    void begin(AttemptOptions options = { 1, {}, true }, const Exercise& what = exercise());
    /// Plays it to its end; the sentence it fails with, or nothing.
    [[nodiscard]] QString play(const Script& script);
    [[nodiscard]] const CheckState& state(int check) const
    {
        return m_attempt->states().at(static_cast<std::size_t>(check));
    }
    [[nodiscard]] int steps(const char* what) const;

    LeapingClock m_clock;
    std::unique_ptr<lab::Lab> m_lab;
    std::unique_ptr<Attempt> m_attempt;
    QStringList m_troubles;
};

void AttemptTest::init()
{
    lab::LabSettings settings;
    settings.programs = qEnvironmentVariable("LEAKLAB_BIN");
    settings.useEmbeddedStore = true;
    m_lab = std::make_unique<lab::Lab>(settings, m_clock);
    m_troubles.clear();
}

void AttemptTest::cleanup()
{
    m_attempt.reset();
    m_lab.reset();
}

void AttemptTest::begin(AttemptOptions options, const Exercise& what)
{
    m_attempt = std::make_unique<Attempt>(what, words(), *m_lab, std::move(options));
    connect(m_attempt.get(), &Attempt::troubled, this,
        [this](const QString& sentence) { m_troubles.append(sentence); });
    m_attempt->begin();
    QCOMPARE(m_attempt->phase(), Attempt::Phase::SettingUp);
    QTRY_COMPARE_WITH_TIMEOUT(m_attempt->phase(), Attempt::Phase::Running, patience);
}

QString AttemptTest::play(const Script& script)
{
    ScriptRunner runner(*m_attempt, *m_lab);
    QSignalSpy finished(&runner, &ScriptRunner::finished);
    QSignalSpy failed(&runner, &ScriptRunner::failed);
    runner.play(script);
    const auto ended = [&] { return finished.count() + failed.count() > 0; };
    return QTest::qWaitFor(ended, patience * 2) && !failed.isEmpty() ? failed.first().first().toString()
                                                                     : QString();
}

int AttemptTest::steps(const char* what) const
{
    const auto& events = m_lab->session().events();
    return static_cast<int>(std::count_if(events.begin(), events.end(), [what](const auto& event) {
        return event.kind == EventKind::ExerciseStep
            && event.fields.value(QLatin1String("what")).toString() == QLatin1String(what);
    }));
}

void AttemptTest::isDoneByItsSolution()
{
    begin();
    QSignalSpy passed(m_attempt.get(), &Attempt::checkPassed);
    QSignalSpy steps(m_attempt.get(), &Attempt::stepPassedNow);
    QVERIFY(!m_attempt->canGoNext() && !m_attempt->canGoBack());
    QCOMPARE(state(1).verdict, Verdict::Locked);
    m_attempt->showMe();
    QVERIFY(m_attempt->isPlaying());
    QTRY_VERIFY_WITH_TIMEOUT(m_attempt->canGoNext(), patience);
    QCOMPARE(passed.count(), 3);
    m_attempt->next();
    QCOMPARE(m_attempt->stepIndex(), 1);
    QVERIFY(!m_attempt->stepPassed());
    QCOMPARE(play(m_attempt->step().solution), QString());
    QTRY_VERIFY_WITH_TIMEOUT(m_attempt->canGoNext(), patience);
    QCOMPARE(steps.count(), 2);
    m_attempt->back();
    QVERIFY(m_attempt->stepPassed());
    QCOMPARE(state(2).verdict, Verdict::Passed);
    m_attempt->next();
    m_attempt->next();
    QCOMPARE(m_attempt->phase(), Attempt::Phase::Debrief);
    const Progress& progress = m_attempt->progress();
    QVERIFY(progress.finished);
    QVERIFY(progress.steps.value(QStringLiteral("first")).shownMe);
    QVERIFY(progress.steps.value(QStringLiteral("first")).seconds > 1);
    QVERIFY(!progress.steps.value(QStringLiteral("second")).shownMe);
    QCOMPARE(this->steps("began"), 2);
    QCOMPARE(this->steps("passed"), 2);
    QVERIFY2(m_troubles.isEmpty(), qPrintable(m_troubles.join(QLatin1Char('\n'))));
}

void AttemptTest::idlingPassesNothing()
{
    begin();
    const double until = m_lab->now() + 4;
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->session().series().lastTime() > until, patience);
    for (const CheckState& state : m_attempt->states())
        QVERIFY(state.verdict == Verdict::Open || state.verdict == Verdict::Locked);
    QVERIFY2(state(0).reason.contains(QLatin1String("60")), qPrintable(state(0).reason));
    QVERIFY(m_attempt->progress().steps.value(QStringLiteral("first")).seconds > 2);
}

void AttemptTest::wrongAnswersSayWhy()
{
    begin();
    Answer leak;
    leak.options = QStringList{ QStringLiteral("leak") };
    QVERIFY(m_attempt->answer(QStringLiteral("which"), leak));
    QCOMPARE(state(2).verdict, Verdict::Wrong);
    QVERIFY2(state(2).reason.contains(QStringLiteral("Nothing climbs.")), qPrintable(state(2).reason));
    QCOMPARE(state(2).wrongAnswers, 1);
    // It is locked until the rate has been reached.
    Answer number;
    number.number = 80;
    QVERIFY(!m_attempt->answer(QStringLiteral("offered"), number));
    m_attempt->runAction(QStringLiteral("start"));
    QTRY_COMPARE_WITH_TIMEOUT(state(0).verdict, Verdict::Passed, patience);
    QVERIFY(m_attempt->answer(QStringLiteral("offered"), number));
    QCOMPARE(state(1).verdict, Verdict::Wrong);
    QVERIFY2(state(1).reason.contains(QStringLiteral("second's worth")), qPrintable(state(1).reason));
    number.number = 80 * 60;
    QVERIFY(m_attempt->answer(QStringLiteral("offered"), number));
    QCOMPARE(state(1).verdict, Verdict::Passed);
    m_attempt->showHint();
    QCOMPARE(m_attempt->hints(), QStringList{ QStringLiteral("one") });
    m_attempt->showHint();
    m_attempt->showHint();
    QVERIFY(!m_attempt->hasHint());
    QCOMPARE(m_attempt->progress().steps.value(QStringLiteral("first")).hints, 2);
}

void AttemptTest::aKillByHandDisturbsAndAResetHelps()
{
    begin();
    QCOMPARE(play(m_attempt->step().solution), QString());
    QTRY_VERIFY_WITH_TIMEOUT(m_attempt->canGoNext(), patience);
    m_attempt->next();
    m_lab->process(Role::Cart)->kill();
    QTRY_COMPARE_WITH_TIMEOUT(m_troubles.size(), 1, patience);
    QVERIFY2(m_attempt->trouble().contains(QLatin1String("cart")), qPrintable(m_attempt->trouble()));
    m_lab->process(Role::Web)->stop();
    QTRY_COMPARE_WITH_TIMEOUT(m_troubles.size(), 2, patience);
    m_attempt->resetLab();
    QTRY_COMPARE_WITH_TIMEOUT(m_attempt->phase(), Attempt::Phase::Running, patience);
    QVERIFY(m_attempt->trouble().isEmpty());
    QCOMPARE(m_attempt->stepIndex(), 1);
    QCOMPARE(m_lab->process(Role::Web)->state(), ProcessState::Running);
    QVERIFY(m_lab->trafficRunning()); // as the first step left it
    QCOMPARE(m_lab->settings().rate.perSecond(), 80.0);
    QCOMPARE(play(m_attempt->step().solution), QString());
    QTRY_VERIFY_WITH_TIMEOUT(m_attempt->stepPassed(), patience);
    QCOMPARE(m_troubles.size(), 2);
}

void AttemptTest::goesOnWhereItStood()
{
    begin();
    QCOMPARE(play(m_attempt->step().solution), QString());
    QTRY_VERIFY_WITH_TIMEOUT(m_attempt->canGoNext(), patience);
    m_attempt->next();
    const auto kept = progressFrom(toJson(m_attempt->progress()));
    QVERIFY(kept);
    // The console is closed, and opened again.
    cleanup();
    init();
    begin({ 0, kept.value(), true });
    QCOMPARE(m_attempt->stepIndex(), 1);
    QCOMPARE(m_attempt->progress().seed, quint64{ 1 });
    QVERIFY(m_attempt->elapsed() > std::chrono::seconds{ 1 });
    QCOMPARE(play(m_attempt->step().solution), QString()); // is held against the first step of then
    QTRY_VERIFY_WITH_TIMEOUT(m_attempt->stepPassed(), patience);
}

void AttemptTest::aWaitThatTakesTooLongSaysWhich()
{
    begin();
    ScriptRunner runner(*m_attempt, *m_lab);
    QSignalSpy failed(&runner, &ScriptRunner::failed);
    runner.play(tests::script({ "set traffic 30/s", "wait for rate" }));
    QTRY_COMPARE_WITH_TIMEOUT(m_lab->settings().rate.perSecond(), 30.0, patience);
    m_clock.leap(std::chrono::seconds{ 61 });
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    const QString sentence = failed.first().first().toString();
    QVERIFY2(sentence.startsWith(QStringLiteral("\"wait for rate\"")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("60")), qPrintable(sentence));
    QTRY_COMPARE_WITH_TIMEOUT(m_troubles.size(), 1, patience); // a minute is missing
    QVERIFY2(m_troubles.first().startsWith(QStringLiteral("61 s")), qPrintable(m_troubles.first()));
    QVERIFY(m_attempt->elapsed() < std::chrono::seconds{ 30 }); // nor does it count as time spent
}

void AttemptTest::saysWhyTheLabCannotBeSetUp()
{
    Exercise impossible = exercise();
    impossible.quickLab.age = { 0, 5 };
    m_attempt = std::make_unique<Attempt>(impossible, words(), *m_lab, AttemptOptions{ 1, {}, true });
    QSignalSpy troubled(m_attempt.get(), &Attempt::troubled);
    m_attempt->begin();
    QTRY_COMPARE_WITH_TIMEOUT(m_attempt->phase(), Attempt::Phase::Failed, patience);
    QCOMPARE(troubled.count(), 1);
    QVERIFY2(m_attempt->trouble().contains(QLatin1String("cart")), qPrintable(m_attempt->trouble()));
}

QTEST_GUILESS_MAIN(AttemptTest)
#include "attempt_test.moc"
