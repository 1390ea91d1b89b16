#include "app/lab/lab.h"
#include "app/policy/apply_policy.h"
#include "app/policy/policy_reader.h"
#include "app/training/exercise_template.h"
#include "app/ui/exercise/exercise_panel.h"
#include "app/ui/exercise/exercise_room.h"
#include "app/ui/main_window.h"
#include "tests/gui/window_support.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace leaklab;
using tests::child;

namespace {

policy::Policy locked(const QByteArray& rules)
{
    json::Problems problems;
    policy::Policy read = policy::readPolicy(
        R"({"format": 1, "locked": {)" + rules + "}}", QStringLiteral("policy.json"), problems);
    if (!problems.empty())
        qFatal("%s", qPrintable(json::toText(problems.front())));
    return read;
}

bool saysWho(const QString& text)
{
    return text.contains(QLatin1String("administrator"), Qt::CaseInsensitive);
}

} // namespace

/// What a window shows and takes away under a policy; needs no process of the shop.
class PolicyWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void nothingIsLockedWithoutAPolicy();
    void lockedControlsAreDisabledAndSayWhy();
    void whatTheLabDoesUnlocksNothing();
    void beyondABoundIsToldAndNotDone();
    void ownExercisesStayShut();
    void exercisesOfTheLabAreReadOnly();
    void aMissingShareIsToldAndTheOthersAreThere();
    void namesInResultsAreLocked();

private:
    void open(const policy::Policy& policy);
    [[nodiscard]] QString notice() const { return child<QLabel>(*m_window, "noticeText")->text(); }

    QTemporaryDir m_empty;
    core::SteadyClock m_clock;
    std::unique_ptr<lab::Lab> m_lab;
    std::unique_ptr<ui::MainWindow> m_window;
};

void PolicyWindowTest::initTestCase()
{
    tests::useTestSettings();
}

void PolicyWindowTest::open(const policy::Policy& policy)
{
    lab::LabSettings settings;
    settings.programs = m_empty.path();
    settings.rate = core::Rate(100);
    policy::apply(policy, settings);
    m_lab = std::make_unique<lab::Lab>(settings, m_clock);
    m_window = std::make_unique<ui::MainWindow>(*m_lab, m_clock);
    m_window->obey(policy);
    m_window->show();
}

void PolicyWindowTest::cleanup()
{
    m_window.reset();
    m_lab.reset();
}

void PolicyWindowTest::nothingIsLockedWithoutAPolicy()
{
    open({});
    for (const char* name : { "heapLimit", "memoryLimit", "trafficRate", "trafficPattern", "openFolder" }) {
        auto* control = child<QWidget>(*m_window, name);
        QVERIFY2(control->isEnabled() && !saysWho(control->toolTip()), name);
    }
}

void PolicyWindowTest::lockedControlsAreDisabledAndSayWhy()
{
    open(locked(R"("heapLimit": "32M", "memoryLimit": "100M", "rate": 40)"));
    for (const char* name : { "heapLimit", "memoryLimit", "trafficRate", "trafficPattern", "closedLoop" }) {
        auto* control = child<QWidget>(*m_window, name);
        QVERIFY2(!control->isEnabled(), name);
        QVERIFY2(saysWho(control->toolTip()) && saysWho(control->accessibleDescription()), name);
    }
    QVERIFY(child<QWidget>(*m_window, "trafficOn")->isEnabled());
    QVERIFY(child<QComboBox>(*m_window, "heapLimit")->currentText().contains(QLatin1String("32")));
    QCOMPARE(child<QSpinBox>(*m_window, "trafficRate")->value(), 40);
}

void PolicyWindowTest::whatTheLabDoesUnlocksNothing()
{
    open(locked(R"("rate": 40)"));
    m_lab->setClosedLoop(load::ClosedLoop{ 4, std::chrono::milliseconds(500) });
    m_lab->setClosedLoop(std::nullopt); // after which the panel enables what an open loop has
    for (const char* name : { "trafficRate", "trafficPattern" })
        QVERIFY2(!child<QWidget>(*m_window, name)->isEnabled(), name);
}

void PolicyWindowTest::beyondABoundIsToldAndNotDone()
{
    open(locked(R"("largestRate": 200)"));
    auto* rate = child<QSpinBox>(*m_window, "trafficRate");
    QCOMPARE(rate->maximum(), 200);
    auto* shoppers = child<QSpinBox>(*m_window, "closedLoopShoppers");
    shoppers->setValue(900);
    QVERIFY(notice().isEmpty());
    child<QAbstractButton>(*m_window, "closedLoop")->click(); // 1,800 a second
    QVERIFY2(saysWho(notice()) && notice().contains(QLatin1String("200")), qPrintable(notice()));
    QVERIFY(!m_lab->settings().closedLoop);
    QVERIFY(!child<QAbstractButton>(*m_window, "closedLoop")->isChecked());
}

void PolicyWindowTest::ownExercisesStayShut()
{
    open(locked(R"("ownExercises": false)"));
    QTemporaryDir own;
    QVERIFY(training::newExercise(QStringLiteral("My own"), own.path()).ok());
    auto* button = child<QPushButton>(*m_window, "openFolder");
    QVERIFY(!button->isEnabled() && saysWho(button->toolTip()));
    auto* action = m_window->findChild<QAction*>(QStringLiteral("openExerciseFolder"));
    QVERIFY(action && !action->isEnabled() && saysWho(action->toolTip()));
    const int before = child<QListWidget>(*m_window, "exercises")->count();
    QVERIFY(!m_window->exercises().openFolder(own.path())); // as a drop on the window does
    QCOMPARE(child<QListWidget>(*m_window, "exercises")->count(), before);
    QVERIFY2(saysWho(notice()), qPrintable(notice()));
}

void PolicyWindowTest::exercisesOfTheLabAreReadOnly()
{
    QTemporaryDir share;
    const auto made = training::newExercise(QStringLiteral("Of the lab"), share.path());
    QVERIFY(made.ok());
    const auto readOnly = QFile::ReadOwner | QFile::ExeOwner;
    QFile::setPermissions(made.value(), readOnly);
    QFile::setPermissions(share.path(), readOnly);
    open(locked(R"("ownExercises": false, "exercises": [")" + share.path().toUtf8() + R"("])"));
    auto* list = child<QListWidget>(*m_window, "exercises");
    const auto isThere
        = [list] { return !list->findItems(QStringLiteral("Of the lab"), Qt::MatchContains).isEmpty(); };
    QTRY_VERIFY(isThere());
    QVERIFY(list->count() > 10); // beside those that come with it
    QVERIFY(notice().isEmpty());
    m_window->exercises().start(QStringLiteral("of-the-lab"));
    QVERIFY(m_window->exercises().attempt());
    m_window->exercises().leave();
    QFile::setPermissions(share.path(), readOnly | QFile::WriteOwner);
    QFile::setPermissions(made.value(), readOnly | QFile::WriteOwner);
}

void PolicyWindowTest::aMissingShareIsToldAndTheOthersAreThere()
{
    const QString one = m_empty.filePath(QStringLiteral("no such share"));
    const QString other = m_empty.filePath(QStringLiteral("nor this"));
    open(locked(QStringLiteral(R"("exercises": ["%1", "%2"])").arg(one, other).toUtf8()));
    QTRY_VERIFY(notice().contains(QDir::toNativeSeparators(one))
        && notice().contains(QDir::toNativeSeparators(other)));
    QVERIFY2(saysWho(notice()), qPrintable(notice()));
    QVERIFY(child<QListWidget>(*m_window, "exercises")->count() >= 10);
}

void PolicyWindowTest::namesInResultsAreLocked()
{
    open(locked(R"("nameInResults": "none")"));
    auto* name = m_window->findChild<QAction*>(QStringLiteral("nameInResults"));
    QVERIFY(name && !name->isEnabled() && saysWho(name->toolTip()));
}

QTEST_MAIN(PolicyWindowTest)
#include "policy_window_test.moc"
