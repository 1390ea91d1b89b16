#include "app/collect/session_record.h"
#include "app/lab/lab.h"
#include "app/training/exercise_template.h"
#include "app/training/progress_store.h"
#include "app/training/result_files.h"
#include "app/ui/classroom/handout_writer.h"
#include "app/ui/exercise/exercise_room.h"
#include "app/ui/exercise/exercise_story.h"
#include "app/ui/main_window.h"
#include "tests/gui/window_support.h"
#include "tests/support/series_row.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace leaklab;
using metrics::Metric;

namespace {

training::Exercise exercise()
{
    training::Exercise exercise;
    exercise.id = QStringLiteral("small");
    for (const char* id : { "before", "climb", "name" }) {
        training::Step step;
        step.id = QString::fromUtf8(id);
        training::Check check;
        check.id = QStringLiteral("seen");
        check.what = training::ChoiceQuestion{};
        step.checks.push_back(check);
        exercise.steps.push_back(step);
    }
    return exercise;
}

training::ExerciseText words()
{
    training::ExerciseText text;
    text.title = QStringLiteral("Small & <i>short</i>");
    for (const char* id : { "before", "climb", "name" }) {
        training::StepText& step = text.steps[QString::fromUtf8(id)];
        step.title = QStringLiteral("Title of %1").arg(QLatin1String(id));
        step.checks[QStringLiteral("seen")].text = QStringLiteral("What **climbs** here?");
    }
    return text;
}

/// Passed in this session but for its first step.
training::Progress progress()
{
    training::Progress progress;
    progress.exercise = QStringLiteral("small");
    progress.finished = true;
    progress.ended = QDateTime(QDate(2026, 11, 25), QTime(9, 12), Qt::UTC);
    double at = 0;
    for (const char* id : { "before", "climb", "name" }) {
        training::StepProgress& step = progress.steps[QString::fromUtf8(id)];
        step.passed = true;
        step.seconds = 50;
        if (at > 0)
            step.passedAt = at;
        at += 100;
        training::CheckState& check = step.checks[QStringLiteral("seen")];
        check.verdict = training::Verdict::Passed;
        check.reason = QStringLiteral("Yes: the *live set*.");
    }
    progress.steps[QStringLiteral("climb")].hints = 3;
    progress.steps[QStringLiteral("name")].shownMe = true;
    return progress;
}

struct Page {
    QString text;
    QList<QByteArray> pictures;
    QString error;
};

Page read(const QByteArray& html)
{
    Page page;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            page.text += reader.text();
        if (reader.isStartElement() && reader.name() == QLatin1String("img"))
            page.pictures.append(reader.attributes().value(QLatin1String("src")).toUtf8());
    }
    page.error = reader.errorString();
    return page;
}

/// The page that a trainee takes home.
class ExerciseSummaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tests::useTestSettings(); }
    void tellsEachStepWithItsCharts();
    void theEndOfAnExerciseLeavesIt();

private:
    void record(collect::SessionRecord& session);
    void tell(collect::SessionRecord& session, double time, const char* step, const char* what);
};

void ExerciseSummaryTest::tell(
    collect::SessionRecord& session, double time, const char* step, const char* what)
{
    collect::LabEvent event;
    event.time = time;
    event.kind = collect::EventKind::ExerciseStep;
    event.fields = { { QStringLiteral("exercise"), QStringLiteral("small") },
        { QStringLiteral("step"), QLatin1String(step) }, { QStringLiteral("what"), QLatin1String(what) } };
    session.appendEvent(event);
}

void ExerciseSummaryTest::record(collect::SessionRecord& session)
{
    for (double time = 0; time < 250; time += 1)
        tests::SeriesRow().with(Metric::HeapUsed, time * 1e5).appendTo(session, time);
}

void ExerciseSummaryTest::tellsEachStepWithItsCharts()
{
    collect::SessionRecord session;
    record(session);
    tell(session, 40, "climb", "began");
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("summary.html"));
    ui::HandoutFrame frame = ui::handoutFrame(lab::LabSettings{});
    frame.story = ui::exerciseStory(
        exercise(), words(), progress(), { QStringLiteral("Ann <b>"), QStringLiteral("pc") }, session);
    QCOMPARE(frame.story.from, 40.0);
    ui::HandoutWriter writer(session, frame);
    const QSignalSpy saved(&writer, &ui::HandoutWriter::saved);
    writer.start(file);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const Page page = read(written.readAll());
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    QCOMPARE(page.pictures.size(), 2); // the first step was passed in another session
    QVERIFY(page.pictures[0] != page.pictures[1]);
    for (const char* expected :
        { "Small & <i>short</i>", "Ann <b>", "Step 1: Title of before", "Passed in an earlier session",
            "Step 3: Title of name", "What climbs here?", "Yes: the live set.", "played by the console" })
        QVERIFY2(page.text.contains(QLatin1String(expected)), expected);
    QVERIFY(page.text.indexOf(QLatin1String("Step 1")) < page.text.indexOf(QLatin1String("Step 2")));
}

/// In the real window: a name, an exercise, its result, and the button at its end.
void ExerciseSummaryTest::theEndOfAnExerciseLeavesIt()
{
    constexpr int patience = 30'000;
    QSettings().clear();
    training::ProgressStore().resetAll();
    const QTemporaryDir dir;
    const auto folder = training::newExercise(QStringLiteral("A first look"), dir.path());
    QVERIFY(folder.ok());
    // Checks that pass on a busy machine too: what they measure is not what is tested here.
    QFile exercise(folder.value() + QStringLiteral("/exercise.json"));
    QVERIFY(exercise.open(QIODevice::ReadOnly));
    const QByteArray easy = exercise.readAll()
                                .replace("500/s", "50/s")
                                .replace("200/s", "5/s")
                                .replace("heap.live slope over 10 s < 500 KB/min and ", "");
    exercise.close();
    QVERIFY(exercise.open(QIODevice::WriteOnly));
    exercise.write(easy);
    exercise.close();
    lab::LabSettings settings;
    settings.programs = qEnvironmentVariable("LEAKLAB_BIN");
    settings.useEmbeddedStore = true;
    settings.rate = core::Rate(50);
    core::SteadyClock clock;
    lab::Lab lab(settings, clock);
    ui::MainWindow window(lab, clock);
    window.show();
    lab.start();
    QTRY_VERIFY_WITH_TIMEOUT(lab.isReady(), patience);

    tests::child<QAction>(window, "nameInResults")->trigger();
    auto* name = tests::child<QInputDialog>(window, "nameDialog");
    QVERIFY(!name->textValue().isEmpty());
    name->setTextValue(QStringLiteral("Ann Example"));
    name->accept();

    ui::ExerciseRoom& room = window.exercises();
    QVERIFY(room.openFolder(dir.path()));
    room.setQuick(true);
    room.start(QStringLiteral("a-first-look"));
    const training::Attempt* attempt = room.attempt();
    QTRY_VERIFY_WITH_TIMEOUT(attempt->phase() == training::Attempt::Phase::Running, patience);
    while (attempt->phase() == training::Attempt::Phase::Running) {
        // The page of the step before goes with the next turn of the event loop.
        QTRY_COMPARE(window.findChildren<QPushButton*>(QStringLiteral("showMe")).size(), 1);
        tests::child<QPushButton>(window, "showMe")->click();
        QTRY_VERIFY_WITH_TIMEOUT(attempt->stepPassed(), patience);
        tests::child<QPushButton>(window, "stepNext")->click();
    }
    const auto results = training::findResults(training::resultsFolder()).results;
    const auto own = std::find_if(results.begin(), results.end(),
        [&](const training::ExerciseResult& result) { return result.ended == attempt->progress().ended; });
    QVERIFY(own != results.end());
    QCOMPARE(own->who.name, QStringLiteral("Ann Example"));
    QVERIFY(own->isPassed() && own->quick);
    QCOMPARE(own->solutions(), 2);

    const QString file = dir.filePath(QStringLiteral("mine.html"));
    tests::child<QPushButton>(window, "saveSummary")->click();
    auto* dialog = tests::child<QFileDialog>(window, "handoutDialog");
    dialog->selectFile(file);
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
    room.leave(); // it is written all the same
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(file), patience);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const Page page = read(written.readAll());
    QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
    QCOMPARE(page.pictures.size(), 2);
    QVERIFY(page.text.contains(QLatin1String("Ann Example")));
}

} // namespace

QTEST_MAIN(ExerciseSummaryTest)
#include "exercise_summary_test.moc"
