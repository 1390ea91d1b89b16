#include "app/charts/chart_column.h"
#include "app/lab/heap_inspector.h"
#include "app/lab/lab.h"
#include "app/models/event_model.h"
#include "app/supervise/process_alive.h"
#include "app/ui/main_window.h"
#include "tests/gui/window_support.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace leaklab;
using collect::EventKind;
using collect::LabEvent;
using metrics::Metric;
using tests::child;

namespace {

constexpr int patience = 30'000;

} // namespace

/// The window over the real lab: real processes, real traffic.
class MainWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheRunningShop();
    void killMarksADeathAndARestart();
    void switchingTheBuildRedeploys();
    void stopAndStartTheCart();
    void censusAndSnapshotOfTheRunningCart();
    void aDeathIsCountedAndItsCartsChecked();
    void trafficFollowsItsControls();
    void closingEndsEveryProcess();

private:
    [[nodiscard]] const LabEvent* lastEvent(EventKind kind) const;
    [[nodiscard]] QString eventTable() const;
    [[nodiscard]] double last(Metric metric) const { return m_lab->session().series().last(metric); }

    core::SteadyClock m_clock;
    std::unique_ptr<lab::Lab> m_lab;
    std::unique_ptr<ui::MainWindow> m_window;
};

void MainWindowTest::initTestCase()
{
    tests::useTestSettings();
}

void MainWindowTest::init()
{
    lab::LabSettings settings;
    settings.programs = qEnvironmentVariable("LEAKLAB_BIN");
    settings.useEmbeddedStore = true;
    settings.rate = core::Rate(50);
    m_lab = std::make_unique<lab::Lab>(settings, m_clock);
    m_window = std::make_unique<ui::MainWindow>(*m_lab, m_clock);
    m_window->show();
    m_lab->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->isReady(), patience);
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_lab.reset();
}

const LabEvent* MainWindowTest::lastEvent(EventKind kind) const
{
    const auto& events = m_lab->session().events();
    const auto found = std::find_if(events.rbegin(), events.rend(), [kind](const LabEvent& event) {
        return event.kind == kind && (event.process.isEmpty() || event.process == QStringLiteral("cart"));
    });
    return found == events.rend() ? nullptr : &*found;
}

QString MainWindowTest::eventTable() const
{
    const auto* model = child<QTableView>(*m_window, "events")->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row)
        lines += model->index(row, models::EventModel::TextColumn).data().toString();
    return lines.join(QLatin1Char('\n'));
}

void MainWindowTest::showsTheRunningShop()
{
    QTRY_VERIFY(!child<QWidget>(*m_window, "statusBanner")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->session().series().rows() > 15, patience);
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::Achieved) > 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        child<QLabel>(*m_window, "cartState")->text().contains(QStringLiteral("Running")), patience);
    QVERIFY(child<QLabel>(*m_window, "storefront")->text().contains(m_lab->url(lab::Role::Web)));
    QVERIFY(eventTable().contains(QStringLiteral("the shop is ready")));
    QVERIFY(child<QAbstractButton>(*m_window, "killCart")->isEnabled());
    QVERIFY(!child<QAbstractButton>(*m_window, "startCart")->isEnabled());
}

void MainWindowTest::killMarksADeathAndARestart()
{
    const qint64 pid = m_lab->process(lab::Role::Cart)->pid();
    QTRY_VERIFY(child<QAbstractButton>(*m_window, "killCart")->isEnabled());
    child<QAbstractButton>(*m_window, "killCart")->click();
    QTRY_VERIFY_WITH_TIMEOUT(lastEvent(EventKind::ProcessDied), patience);
    QCOMPARE(lastEvent(EventKind::ProcessDied)->cause->code, 137);
    const auto& states = m_window->charts().cartStates().spans();
    QVERIFY(std::any_of(states.begin(), states.end(),
        [](const models::StateSpan& span) { return span.label == QStringLiteral("Killed (137)"); }));
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->process(lab::Role::Cart)->restarts() == 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_lab->process(lab::Role::Cart)->state() == supervise::ProcessState::Running, patience);
    QVERIFY(m_lab->process(lab::Role::Cart)->pid() != pid);
    QVERIFY(eventTable().contains(QStringLiteral("killed from outside")));
    QVERIFY(eventTable().contains(QStringLiteral("cart started again")));
    QCOMPARE(m_window->charts().cartStates().spans().back().state, models::TrackState::Running);
}

void MainWindowTest::switchingTheBuildRedeploys()
{
    const int launches = m_lab->process(lab::Role::Cart)->launches();
    child<QAbstractButton>(*m_window, "fixed")->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->process(lab::Role::Cart)->launches() == launches + 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_lab->process(lab::Role::Cart)->state() == supervise::ProcessState::Running, patience);
    QVERIFY(!m_lab->settings().leaking);
    QVERIFY(m_lab->process(lab::Role::Cart)->commandLine().contains(QStringLiteral("off")));
    QCOMPARE(m_lab->process(lab::Role::Cart)->restarts(), 0);
    QVERIFY(eventTable().contains(QStringLiteral("deployed: fixed build")));
    QVERIFY(!lastEvent(EventKind::ProcessDied));
}

void MainWindowTest::stopAndStartTheCart()
{
    QTRY_VERIFY(child<QAbstractButton>(*m_window, "stopCart")->isEnabled());
    child<QAbstractButton>(*m_window, "stopCart")->click();
    auto* start = child<QAbstractButton>(*m_window, "startCart");
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), patience);
    QTRY_VERIFY(child<QLabel>(*m_window, "cartState")->text().contains(QStringLiteral("Stopped")));
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::ErrorRate) > 0, patience);
    start->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_lab->process(lab::Role::Cart)->state() == supervise::ProcessState::Running, patience);
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::ErrorRate) == 0, patience);
}

void MainWindowTest::censusAndSnapshotOfTheRunningCart()
{
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::LeakedRecords) > 10, patience);
    child<QAbstractButton>(*m_window, "collectAndTakeCensus")->click();
    auto* table = child<QTableView>(*m_window, "census");
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, patience);
    QStringList types;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        types += table->model()->index(row, 0).data().toString();
    QVERIFY2(types.contains(QStringLiteral("RequestRecord")), qPrintable(types.join(QLatin1Char(' '))));
    table->selectRow(static_cast<int>(types.indexOf(QStringLiteral("RequestRecord"))));
    QVERIFY(
        child<QLabel>(*m_window, "retainingPath")->text().contains(QStringLiteral("activeProductRequests")));

    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("cart.heapsnapshot"));
    m_lab->heapInspector().saveSnapshot(file);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patience);
    QFile snapshot(file);
    QVERIFY(snapshot.open(QIODevice::ReadOnly));
    QVERIFY(snapshot.read(20).startsWith("{\"snapshot\":"));
    QTRY_VERIFY(child<QLabel>(*m_window, "censusMessage")->text().contains(QStringLiteral("Saved")));

    m_lab->process(lab::Role::Cart)->stop();
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->process(lab::Role::Cart)->pid() == 0, patience);
    child<QAbstractButton>(*m_window, "takeCensus")->click();
    QTRY_VERIFY(
        child<QLabel>(*m_window, "censusMessage")->text().contains(QStringLiteral("does not answer")));
}

void MainWindowTest::aDeathIsCountedAndItsCartsChecked()
{
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::Achieved) > 0, patience);
    m_lab->process(lab::Role::Cart)->kill();
    QTRY_VERIFY_WITH_TIMEOUT(lastEvent(EventKind::RequestsLost), patience);
    const LabEvent* death = lastEvent(EventKind::ProcessDied);
    QVERIFY(death->fields.value(QLatin1String("collections")).isArray());
    auto* costs = child<QLabel>(*m_window, "deathCosts");
    QVERIFY2(costs->text().contains(QStringLiteral("ready after")), qPrintable(costs->text()));
    child<QAbstractButton>(*m_window, "checkCarts")->click();
    QTRY_VERIFY_WITH_TIMEOUT(lastEvent(EventKind::CartsAudited), patience);
    QCOMPARE(lastEvent(EventKind::CartsAudited)->fields.value(QLatin1String("afterDeath")).toInt(), 1);
    QVERIFY2(costs->text().contains(QStringLiteral("Carts lost: 0 of")), qPrintable(costs->text()));
}

void MainWindowTest::trafficFollowsItsControls()
{
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::Offered) > 40, patience);
    child<QSpinBox>(*m_window, "trafficRate")->setValue(150);
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::Offered) > 120, patience);
    child<QAbstractButton>(*m_window, "trafficOn")->click();
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::Offered) == 0, patience);
    QVERIFY(!m_lab->trafficRunning());
    QVERIFY(eventTable().contains(QStringLiteral("traffic off")));
}

void MainWindowTest::closingEndsEveryProcess()
{
    std::vector<qint64> pids;
    for (const lab::Role role : lab::allRoles)
        pids.push_back(m_lab->process(role)->pid());
    QVERIFY(!m_window->close()); // it first lets the shop end
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
    for (const qint64 pid : pids)
        QVERIFY2(!supervise::processIsAlive(pid), qPrintable(QString::number(pid)));
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
