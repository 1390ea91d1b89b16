#include "app/charts/chart_column.h"
#include "app/lab/cues.h"
#include "app/lab/incidents.h"
#include "app/lab/lab.h"
#include "app/models/cue_model.h"
#include "app/ui/main_window.h"
#include "tests/gui/window_support.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <set>

using namespace leaklab;
using collect::EventKind;
using collect::LabEvent;
using tests::child;

namespace {

constexpr int patience = 30'000;

} // namespace

/// Cues, notes and prepared incidents, as who teaches uses them.
class ClassroomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aCueIsDroppedFirstAndNamedAfterwards();
    void escapeLeavesTheNumber();
    void cuesAndNotesAreTyped();
    void aFrozenPictureIsWhatTheCueIsAbout();
    void cuesAreRenamedAndRemovedInTheirList();
    void incidentsNeedWhatTheyAct();
    void incidentsAreReal();
    void noKeyDoesTwoThings();

private:
    void open(const QString& programs);
    [[nodiscard]] const LabEvent* lastEvent(EventKind kind) const;
    [[nodiscard]] QStringList labels() const;
    [[nodiscard]] QAction* action(const char* name) const;

    QTemporaryDir m_empty;
    core::SteadyClock m_clock;
    std::unique_ptr<lab::Lab> m_lab;
    std::unique_ptr<ui::MainWindow> m_window;
};

void ClassroomTest::initTestCase()
{
    tests::useTestSettings();
}

void ClassroomTest::cleanup()
{
    m_window.reset();
    m_lab.reset();
}

void ClassroomTest::open(const QString& programs)
{
    lab::LabSettings settings;
    settings.programs = programs;
    settings.useEmbeddedStore = true;
    settings.rate = core::Rate(50);
    m_lab = std::make_unique<lab::Lab>(settings, m_clock);
    m_window = std::make_unique<ui::MainWindow>(*m_lab, m_clock);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

const LabEvent* ClassroomTest::lastEvent(EventKind kind) const
{
    const auto& events = m_lab->session().events();
    const auto found = std::find_if(
        events.rbegin(), events.rend(), [kind](const LabEvent& event) { return event.kind == kind; });
    return found == events.rend() ? nullptr : &*found;
}

QStringList ClassroomTest::labels() const
{
    QStringList result;
    for (const models::Marker& marker : m_window->charts().markers().markers())
        result += marker.label;
    return result;
}

QAction* ClassroomTest::action(const char* name) const
{
    return m_window->findChild<QAction*>(QString::fromLatin1(name));
}

void ClassroomTest::aCueIsDroppedFirstAndNamedAfterwards()
{
    open(m_empty.path());
    auto* field = child<QLineEdit>(*m_window, "cueField");
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(lastEvent(EventKind::CueDropped)); // the moment is caught before its name is known
    QCOMPARE(labels(), QStringList{ QStringLiteral("\u2691 Cue 1") });
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("  here it   begins "));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(labels(), QStringList{ QStringLiteral("\u2691 here it begins") });
    QVERIFY(field->text().isEmpty());
    QCOMPARE(m_lab->session().events().size(), std::size_t{ 2 });
}

void ClassroomTest::escapeLeavesTheNumber()
{
    open(m_empty.path());
    auto* field = child<QLineEdit>(*m_window, "cueField");
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("no"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Return); // nothing typed: it keeps its number
    QCOMPARE(labels(), QStringList({ QStringLiteral("\u2691 Cue 1"), QStringLiteral("\u2691 Cue 2") }));
}

void ClassroomTest::cuesAndNotesAreTyped()
{
    open(m_empty.path());
    auto* field = child<QLineEdit>(*m_window, "cueField");
    QVERIFY(!child<QToolButton>(*m_window, "noteButton")->isEnabled());
    QTest::keyClicks(field, QStringLiteral("ask who has an idea"));
    child<QToolButton>(*m_window, "noteButton")->click();
    QVERIFY(lastEvent(EventKind::CueDropped)->fields.value(QLatin1String("isNote")).toBool());
    QTest::keyClicks(field, QStringLiteral("the knee"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!lastEvent(EventKind::CueDropped)->fields.value(QLatin1String("isNote")).toBool());
    QTest::keyClicks(field, QStringLiteral("   "));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(labels(),
        QStringList({ QStringLiteral("\u270e ask who has an idea"), QStringLiteral("\u2691 the knee") }));
}

void ClassroomTest::aFrozenPictureIsWhatTheCueIsAbout()
{
    open(m_empty.path());
    charts::ChartColumn& charts = m_window->charts();
    charts.navigation().setData(0, 90);
    charts.navigation().setFrozen(true);
    charts.navigation().setData(0, 200);
    charts.showOnly(2);
    action("dropCue")->trigger();
    const QJsonObject fields = lastEvent(EventKind::CueDropped)->fields;
    QCOMPARE(fields.value(QLatin1String("about")).toDouble(), 90.0);
    QCOMPARE(fields.value(QLatin1String("newest")).toDouble(), 90.0);
    QCOMPARE(fields.value(QLatin1String("until")).toDouble(), charts.navigation().window().until);
    QCOMPARE(fields.value(QLatin1String("chart")).toInt(), 2);
    charts.navigation().setCrosshair(75.0);
    action("dropCue")->trigger();
    QCOMPARE(lastEvent(EventKind::CueDropped)->fields.value(QLatin1String("about")).toDouble(), 75.0);
    charts.navigation().goLive();
    action("dropCue")->trigger();
    QVERIFY(!lastEvent(EventKind::CueDropped)->fields.contains(QLatin1String("about")));
}

void ClassroomTest::cuesAreRenamedAndRemovedInTheirList()
{
    open(m_empty.path());
    action("dropCue")->trigger();
    action("dropCue")->trigger();
    auto* table = child<QTableView>(*m_window, "cues");
    QVERIFY(!child<QToolButton>(*m_window, "removeCueButton")->isEnabled());
    table->selectRow(1);
    table->setCurrentIndex(table->model()->index(1, models::CueModel::TextColumn));
    child<QToolButton>(*m_window, "renameCueButton")->click();
    auto* editor = table->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->setText(QStringLiteral("the crash"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(
        labels(), QStringList({ QStringLiteral("\u2691 Cue 1"), QStringLiteral("\u2691 the crash") }));
    table->selectRow(0);
    child<QToolButton>(*m_window, "removeCueButton")->click();
    QCOMPARE(labels(), QStringList{ QStringLiteral("\u2691 the crash") });
    QCOMPARE(table->model()->rowCount(), 1);
    action("dropCue")->trigger();
    QCOMPARE(labels().last(), QStringLiteral("\u2691 Cue 3")); // a number is never used twice
}

void ClassroomTest::incidentsNeedWhatTheyAct()
{
    open(m_empty.path());
    for (const lab::Incident& incident : lab::incidents()) {
        QVERIFY2(!action(incident.id)->isEnabled(), incident.id);
        QVERIFY(!action(incident.id)->toolTip().isEmpty());
        QVERIFY(!m_lab->startIncident(incident, true));
        QCOMPARE(lab::incidentNamed(QString::fromLatin1(incident.id)), &incident);
    }
    QVERIFY(m_lab->session().events().empty());
    QVERIFY(!lab::incidentNamed(QStringLiteral("eclipse")));
}

void ClassroomTest::incidentsAreReal()
{
    open(qEnvironmentVariable("LEAKLAB_BIN"));
    m_lab->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->isReady(), patience);
    QTRY_VERIFY(action("kill-cart")->isEnabled());
    QVERIFY(!action("deploy-leaking")->isEnabled()); // it leaks already

    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(lastEvent(EventKind::ProcessDied), patience);
    QCOMPARE(lastEvent(EventKind::ProcessDied)->cause->code, 137);
    QVERIFY(labels().contains(QStringLiteral("kill the cart")));

    child<QCheckBox>(*m_window, "announced")->click();
    action("memory-limit-100")->trigger();
    QCOMPARE(m_lab->settings().memoryLimit, std::optional(core::Bytes::mebi(100)));
    QVERIFY(!lastEvent(EventKind::IncidentStarted)->fields.value(QLatin1String("announced")).toBool());
    QVERIFY(lastEvent(EventKind::MemoryLimitChanged));
    QVERIFY(labels().filter(QStringLiteral("100 MiB")).isEmpty());

    action("traffic-spike")->trigger();
    QVERIFY(m_lab->settings().profile);
    QCOMPARE(m_lab->settings().profile->rateAt(1), 200.0);
    QCOMPARE(m_lab->settings().profile->rateAt(30), 50.0);
    action("catalogue-down")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->process(lab::Role::Catalogue)->pid() == 0, patience);
    action("kill-store")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->process(lab::Role::Store)->restarts() == 1, patience);
    // What people do by hand is marked as ever.
    m_lab->setMemoryLimit({});
    QCOMPARE(labels().filter(QStringLiteral("no memory limit")).size(), 1);
}

void ClassroomTest::noKeyDoesTwoThings()
{
    open(m_empty.path());
    std::multiset<QString> keys;
    for (const QAction* found : m_window->findChildren<QAction*>()) {
        if (found->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence& key : found->shortcuts())
            keys.insert(key.toString());
    }
    QVERIFY(keys.contains(QStringLiteral("Ctrl+K")));
    for (const QString& key : keys)
        QVERIFY2(keys.count(key) == 1, qPrintable(key));
}

QTEST_MAIN(ClassroomTest)
#include "classroom_test.moc"
