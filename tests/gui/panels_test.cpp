#include "app/charts/chart_column.h"
#include "app/collect/session_record.h"
#include "app/models/census.h"
#include "app/models/event_model.h"
#include "app/ui/census_panel.h"
#include "app/ui/following_table.h"
#include "app/ui/postmortem_panel.h"
#include "app/ui/session_view.h"
#include "tests/gui/window_support.h"
#include "tests/support/series_row.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace leaklab;
using collect::EventKind;
using metrics::Metric;
using supervise::ExitKind;
using tests::cartDeath;
using tests::cartEvent;
using tests::child;
using tests::SeriesRow;

namespace {

constexpr double mebi = 1024.0 * 1024;

collect::LabEvent censusEvent(double time, int records)
{
    const QJsonArray path{ QJsonObject{
        { QStringLiteral("reference"), QStringLiteral("activeProductRequests") },
        { QStringLiteral("type"), QStringLiteral("Array") } } };
    const QJsonArray types{
        QJsonObject{ { QStringLiteral("type"), QStringLiteral("Cart") }, { QStringLiteral("objects"), 10 },
            { QStringLiteral("bytes"), 900 } },
        QJsonObject{ { QStringLiteral("type"), QStringLiteral("RequestRecord") },
            { QStringLiteral("objects"), records }, { QStringLiteral("bytes"), records * 80 },
            { QStringLiteral("path"), path } },
    };
    return cartEvent(EventKind::CensusTaken, time,
        { { QStringLiteral("collected"), true }, { QStringLiteral("liveBytes"), records * 80 + 900 },
            { QStringLiteral("types"), types } });
}

void crash(collect::SessionRecord& session, double time)
{
    session.appendEvent(cartEvent(EventKind::ProcessStarted, time - 5,
        { { QStringLiteral("launch"), 1 }, { QStringLiteral("pid"), 7 } }));
    session.appendEvent(cartEvent(EventKind::ProcessReady, time - 4));
    session.appendEvent(cartDeath(time, ExitKind::HeapLimit, 134,
        { { QStringLiteral("lastWords"), QStringLiteral("FATAL: heap limit reached\n\n") } }));
    session.appendEvent(cartEvent(EventKind::ProcessStarted, time + 0.1,
        { { QStringLiteral("launch"), 2 }, { QStringLiteral("pid"), 8 } }));
    session.appendEvent(cartEvent(EventKind::ProcessReady, time + 0.3));
}

} // namespace

/// The panels that show a session, without a lab: as a replay has them.
class PanelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tests::useTestSettings(); }
    void init();
    void cleanup() { m_view.reset(); }
    void anEventIsFoundOnTheCharts();
    void eventsAreFilteredAndCopied();
    void tenThousandEventsAreTaken();
    void logIsSearchedByKeyboard();
    void scrolledUpTheLogStandsStill();
    void aReplayShowsCensusesAndTakesNone();
    void twoCensusesAreCompared();
    void withoutADeathItSaysWhatWillBeHere();
    void aDeathIsToldAndCopied();
    void lastWordsHaveTheirPlace();
    void whoeverLooksBackIsLeftAlone();
    void twoHundredDeaths();
    void chartsGetTheirRoomFirst();
    void arithmeticFollowsTheRows();
    void theRibbonCountsTheBackOffDown();

private:
    void showTab(int index);

    std::unique_ptr<collect::SessionRecord> m_session;
    std::unique_ptr<ui::SessionView> m_view;
};

void PanelsTest::init()
{
    m_session = std::make_unique<collect::SessionRecord>();
    for (int row = 1; row <= 1200; ++row) {
        SeriesRow()
            .with(Metric::HeapLimit, 64 * mebi)
            .with(Metric::HeapLive, (10 + row * 0.03) * mebi)
            .with(Metric::CartLookups, row * 100)
            .with(Metric::LeakedBytes, row * 8000)
            .appendTo(*m_session, row * 0.1);
    }
    m_view = std::make_unique<ui::SessionView>(*m_session);
    m_view->resize(1280, 900);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void PanelsTest::showTab(int index)
{
    m_view->tabs().setCurrentIndex(index);
}

void PanelsTest::anEventIsFoundOnTheCharts()
{
    m_session->appendEvent(cartEvent(EventKind::ProcessNotReady, 30));
    auto* table = child<ui::FollowingTable>(*m_view, "events");
    table->selectRow(0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    charts::TimeNavigation& navigation = m_view->charts().navigation();
    QVERIFY(!navigation.isLive());
    QVERIFY(navigation.window().from() <= 30 && 30 <= navigation.window().until);
    QCOMPARE(*navigation.crosshair(), 30.0);
    navigation.goLive();
    const QRect cell = table->visualRect(table->model()->index(0, models::EventModel::TextColumn));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    QVERIFY(!navigation.isLive());
}

void PanelsTest::eventsAreFilteredAndCopied()
{
    m_session->appendEvent(cartDeath(30, ExitKind::OomKilled, 137));
    m_session->appendEvent(cartEvent(EventKind::ProcessReady, 31));
    auto* table = child<ui::FollowingTable>(*m_view, "events");
    QCOMPARE(table->model()->rowCount(), 2);
    auto* group = child<QComboBox>(*m_view, "eventGroup");
    group->setFocus();
    QTest::keyClick(group, Qt::Key_Down); // deaths and warnings
    QCOMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QStringLiteral("OOMKilled (137)")), qPrintable(copied));
    QVERIFY(copied.contains(QStringLiteral("0:30\t")));
    auto* text = child<QLineEdit>(*m_view, "eventText");
    QTest::keyClicks(text, QStringLiteral("no such"));
    QCOMPARE(table->model()->rowCount(), 0);
}

void PanelsTest::tenThousandEventsAreTaken()
{
    auto* table = child<ui::FollowingTable>(*m_view, "events");
    for (int i = 0; i < 12'000; ++i)
        m_session->appendEvent(cartEvent(EventKind::ProcessNotReady, 120 + i));
    QVERIFY(table->model()->rowCount() >= 9'000);
    QVERIFY(table->model()->rowCount() <= 10'000);
    QTRY_COMPARE(table->verticalScrollBar()->value(), table->verticalScrollBar()->maximum());
}

void PanelsTest::logIsSearchedByKeyboard()
{
    showTab(1);
    for (int i = 0; i < 100; ++i)
        m_session->appendLogLine({ i * 0.1, QDateTime::currentDateTimeUtc(), QStringLiteral("cart"), i == 70,
            i % 40 == 10 ? QStringLiteral("needle %1").arg(i) : QStringLiteral("hay %1").arg(i) });
    auto* table = child<ui::FollowingTable>(*m_view, "log");
    auto* find = child<QLineEdit>(*m_view, "logFind");
    QTest::keyClicks(find, QStringLiteral("NEEDLE"));
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(table->currentIndex().row(), 10);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(table->currentIndex().row(), 50);
    child<QToolButton>(*m_view, "logFindNext")->click();
    QCOMPARE(table->currentIndex().row(), 90);
    find->clear();
    QTest::keyClicks(find, QStringLiteral("nowhere"));
    QTest::keyClick(find, Qt::Key_Return);
    QVERIFY(!child<QLabel>(*m_view, "logFound")->text().isEmpty());
    auto* errors = child<QCheckBox>(*m_view, "logErrorsOnly");
    errors->setFocus();
    QTest::keyClick(errors, Qt::Key_Space);
    QCOMPARE(table->model()->rowCount(), 1);
}

void PanelsTest::scrolledUpTheLogStandsStill()
{
    showTab(1);
    const auto say = [this](int lines) {
        for (int i = 0; i < lines; ++i)
            m_session->appendLogLine(
                { 1, QDateTime::currentDateTimeUtc(), QStringLiteral("web"), false, QStringLiteral("line") });
    };
    say(200);
    auto* table = child<ui::FollowingTable>(*m_view, "log");
    QScrollBar* bar = table->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->setValue(bar->maximum() / 2);
    QVERIFY(!table->isFollowing());
    const int stood = bar->value();
    say(100);
    QTRY_VERIFY(bar->maximum() > 200);
    QCOMPARE(bar->value(), stood);
    table->follow();
    QCOMPARE(bar->value(), bar->maximum());
}

void PanelsTest::aReplayShowsCensusesAndTakesNone()
{
    showTab(2);
    QVERIFY(!child<QPushButton>(*m_view, "takeCensus")->isEnabled());
    QVERIFY(!child<QPushButton>(*m_view, "saveSnapshot")->isEnabled());
    QVERIFY(child<QLabel>(*m_view, "censusMessage")->text().contains(QStringLiteral("replay")));
    m_session->appendEvent(censusEvent(20, 100));
    auto* table = child<QTableView>(*m_view, "census");
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(table->isColumnHidden(models::CensusModel::MoreBytesColumn));
    QVERIFY(child<QLabel>(*m_view, "retainingPath")
                ->text()
                .contains(QStringLiteral("root \u2192 activeProductRequests (Array)")));
}

void PanelsTest::twoCensusesAreCompared()
{
    showTab(2);
    m_session->appendEvent(censusEvent(20, 100));
    m_session->appendEvent(censusEvent(50, 250));
    auto* table = child<QTableView>(*m_view, "census");
    QVERIFY(!table->isColumnHidden(models::CensusModel::MoreBytesColumn));
    const auto cell = [&](int column) { return table->model()->index(0, column).data().toString(); };
    QCOMPARE(cell(models::CensusModel::TypeColumn), QStringLiteral("RequestRecord"));
    QCOMPARE(cell(models::CensusModel::MoreObjectsColumn), QStringLiteral("+150"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(child<QLabel>(*m_view, "retainingPath")->text().contains(QStringLiteral("Cart")));
    auto* earlier = child<QComboBox>(*m_view, "earlierCensus");
    earlier->setCurrentIndex(0); // none
    QVERIFY(table->isColumnHidden(models::CensusModel::MoreBytesColumn));
    earlier->setCurrentIndex(2); // itself
    QVERIFY(table->isColumnHidden(models::CensusModel::MoreBytesColumn));
}

void PanelsTest::withoutADeathItSaysWhatWillBeHere()
{
    showTab(3);
    QVERIFY(child<QLabel>(*m_view, "noDeathsYet")->isVisible());
    QVERIFY(!child<QListWidget>(*m_view, "deaths")->isVisible());
}

void PanelsTest::aDeathIsToldAndCopied()
{
    showTab(3);
    crash(*m_session, 60);
    QVERIFY(!child<QLabel>(*m_view, "noDeathsYet")->isVisible());
    QCOMPARE(child<QListWidget>(*m_view, "deaths")->count(), 1);
    QVERIFY(
        child<QLabel>(*m_view, "deathTitle")->text().contains(QStringLiteral("heap limit reached (134)")));
    QVERIFY(
        child<QLabel>(*m_view, "deathCosts")->text().contains(QStringLiteral("ready after 300 ms in all")));
    QVERIFY(!child<QPushButton>(*m_view, "checkCarts")->isVisible()); // nobody here can
    m_view->postmortem().setCanCheckCarts();
    m_session->appendEvent(cartEvent(
        EventKind::RequestsLost, 60.5, { { QStringLiteral("death"), 1 }, { QStringLiteral("lost"), 9 } }));
    QVERIFY(child<QLabel>(*m_view, "deathCosts")->text().contains(QStringLiteral("Requests lost: 9.")));
    QSignalSpy asked(&m_view->postmortem(), &ui::PostmortemPanel::cartsCheckRequested);
    child<QPushButton>(*m_view, "checkCarts")->click();
    QCOMPARE(asked.size(), 1);
    child<QPushButton>(*m_view, "copyDescription")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Exit Code:      134")));
    QCOMPARE(
        child<QPlainTextEdit>(*m_view, "describeDeath")->toPlainText(), QGuiApplication::clipboard()->text());
}

void PanelsTest::lastWordsHaveTheirPlace()
{
    showTab(3);
    crash(*m_session, 60);
    auto* words = child<QPlainTextEdit>(*m_view, "lastWords");
    auto* none = child<QLabel>(*m_view, "noLastWords");
    QVERIFY(words->isVisible() && !none->isVisible());
    QCOMPARE(words->toPlainText(), QStringLiteral("FATAL: heap limit reached"));
    m_session->appendEvent(cartDeath(70, ExitKind::OomKilled, 137));
    QVERIFY(!words->isVisible() && none->isVisible());
    QCOMPARE(none->text(), QStringLiteral("None: the process was killed from outside (137)."));
}

void PanelsTest::whoeverLooksBackIsLeftAlone()
{
    showTab(3);
    for (const double time : { 20.0, 40.0, 60.0 })
        crash(*m_session, time);
    auto* list = child<QListWidget>(*m_view, "deaths");
    QCOMPARE(list->currentRow(), 2); // the newest, as they came
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(list->currentRow(), 0);
    crash(*m_session, 80);
    QCOMPARE(list->count(), 4);
    QCOMPARE(list->currentRow(), 0);
    QVERIFY(child<QLabel>(*m_view, "deathTitle")->text().startsWith(QStringLiteral("Death 1:")));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(*m_view->charts().navigation().crosshair(), 20.0);
}

void PanelsTest::twoHundredDeaths()
{
    showTab(3);
    for (int i = 0; i < 200; ++i)
        crash(*m_session, 10 + i * 0.5);
    auto* list = child<QListWidget>(*m_view, "deaths");
    QCOMPARE(list->count(), 200);
    QCOMPARE(list->currentRow(), 199);
}

void PanelsTest::chartsGetTheirRoomFirst()
{
    QTabWidget& tabs = m_view->tabs();
    const auto chartsFit = [this] {
        return m_view->charts().height() >= m_view->charts().minimumSizeHint().height()
            && m_view->charts().parentWidget()->height() >= m_view->charts().height();
    };
    const auto bar = [&tabs] { return tabs.tabBar()->height(); };
    QTRY_VERIFY(chartsFit() && tabs.height() > 3 * bar());
    m_view->resize(1000, m_view->charts().minimumSizeHint().height() + 160);
    QTRY_VERIFY(chartsFit() && tabs.height() < 2 * bar());
    QVERIFY(m_view->saveLayout().isEmpty()); // nobody has chosen it
    QTest::mouseClick(tabs.tabBar(), Qt::LeftButton, {}, tabs.tabBar()->tabRect(0).center());
    QTRY_VERIFY(tabs.height() > 3 * bar());
    QVERIFY(!m_view->saveLayout().isEmpty());
    m_view->resize(1000, m_view->height() - 20);
    QCoreApplication::processEvents();
    QVERIFY(tabs.height() > 3 * bar()); // as somebody wanted it
}

void PanelsTest::arithmeticFollowsTheRows()
{
    auto* label = child<QLabel>(*m_view, "crashArithmetic");
    QVERIFY2(label->text().startsWith(QStringLiteral("80 B left behind by each look-up")),
        qPrintable(label->text()));
    SeriesRow().with(Metric::HeapLimit, 64 * mebi).appendTo(*m_session, 121);
    QTRY_VERIFY(label->text().contains(QStringLiteral("nothing to reckon with")));
}

void PanelsTest::theRibbonCountsTheBackOffDown()
{
    const auto* ribbon = m_view->findChild<charts::StateRibbon*>();
    QVERIFY(ribbon);
    const auto says = [ribbon](const char* text) {
        return ribbon->accessibleDescription().contains(QLatin1String(text));
    };
    crash(*m_session, 110);
    m_session->appendEvent(cartDeath(120.5, ExitKind::HeapLimit, 134));
    m_session->appendEvent(cartEvent(EventKind::BackOff, 120.5, { { QStringLiteral("waitMs"), 4000 } }));
    SeriesRow().with(Metric::HeapLimit, 64 * mebi).appendTo(*m_session, 121.5);
    QTRY_VERIFY2(says("3 s left"), qPrintable(ribbon->accessibleDescription()));
    SeriesRow().with(Metric::HeapLimit, 64 * mebi).appendTo(*m_session, 123.5);
    QTRY_VERIFY2(says("1 s left"), qPrintable(ribbon->accessibleDescription()));
}

QTEST_MAIN(PanelsTest)
#include "panels_test.moc"
