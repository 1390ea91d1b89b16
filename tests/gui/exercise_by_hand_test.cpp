#include "app/lab/lab.h"
#include "app/training/progress_store.h"
#include "app/training/result_files.h"
#include "app/ui/exercise/exercise_panel.h"
#include "app/ui/exercise/exercise_room.h"
#include "app/ui/main_window.h"
#include "tests/gui/hand_trainee.h"
#include "tests/gui/window_support.h"

#include <QLabel>
#include <QSettings>
#include <QTest>

#include <algorithm>

using namespace leaklab;

namespace {

constexpr int patience = 30'000;

/// A trainee does whole exercises in the real window over the real lab. Which one: the test function's name.
class ExerciseByHandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tests::useTestSettings(); }
    void init()
    {
        QSettings().clear();
        training::ProgressStore().resetAll();
        lab::LabSettings settings;
        settings.programs = qEnvironmentVariable("LEAKLAB_BIN");
        settings.useEmbeddedStore = true;
        settings.rate = core::Rate(50);
        m_lab = std::make_unique<lab::Lab>(settings, m_clock);
        m_window = std::make_unique<ui::MainWindow>(*m_lab, m_clock);
        m_window->resize(1440, 900);
        m_window->show();
        m_lab->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_lab->isReady(), patience);
    }
    void cleanup()
    {
        m_window.reset();
        m_lab.reset();
    }

    void aHealthyShop() { byHand(QStringLiteral("a-healthy-shop")); }
    void predictTheCrash() { byHand(QStringLiteral("predict-the-crash")); }
    void nameTheCulprit() { byHand(QStringLiteral("name-the-culprit")); }

private:
    void byHand(const QString& exercise)
    {
        m_window->exercises().setQuick(true);
        m_window->exercises().start(exercise);
        QVERIFY(m_window->exercises().panel().isVisible());
        tests::HandTrainee trainee(*m_window, *m_lab);
        QVERIFY2(trainee.doExercise(), qPrintable(trainee.problem()));
        QVERIFY(m_window->findChild<QLabel*>(QStringLiteral("howItWent"))->isVisible());
        QVERIFY(m_window->exercises().attempt()->progress().finished);
        const auto results = training::findResults(training::resultsFolder()).results;
        QVERIFY(std::any_of(results.begin(), results.end(), [&](const training::ExerciseResult& result) {
            return result.isPassed() && result.exercise == exercise
                && result.ended == m_window->exercises().attempt()->progress().ended;
        }));
    }

    core::SteadyClock m_clock;
    std::unique_ptr<lab::Lab> m_lab;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace

QTEST_MAIN(ExerciseByHandTest)
#include "exercise_by_hand_test.moc"
