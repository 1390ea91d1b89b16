#include "app/charts/chart_column.h"
#include "app/lab/lab.h"
#include "app/ui/main_window.h"
#include "tests/gui/window_support.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace leaklab;
using lab::Role;
using metrics::Metric;
using tests::child;

namespace {

constexpr int patience = 30'000;

} // namespace

/// The switch for the twin in the window over the real lab.
class TwinPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void switchesATwinOnAndOff();
    void offersTheOtherBuild();
    void saysWhyThereIsNone();

private:
    void startLab();
    [[nodiscard]] QStringList namesIn(std::size_t chart) const;

    core::SteadyClock m_clock;
    lab::LabSettings m_settings;
    std::unique_ptr<lab::Lab> m_lab;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TwinPanelTest::initTestCase()
{
    tests::useTestSettings();
}

void TwinPanelTest::init()
{
    m_settings = {};
    m_settings.programs = qEnvironmentVariable("LEAKLAB_BIN");
    m_settings.useEmbeddedStore = true;
    m_settings.rate = core::Rate(50);
    m_lab = std::make_unique<lab::Lab>(m_settings, m_clock);
    m_window = std::make_unique<ui::MainWindow>(*m_lab, m_clock);
    m_window->show();
}

void TwinPanelTest::cleanup()
{
    m_window.reset();
    m_lab.reset();
}

void TwinPanelTest::startLab()
{
    m_lab->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->isReady(), patience);
}

QStringList TwinPanelTest::namesIn(std::size_t chart) const
{
    QStringList names;
    for (const charts::SeriesSpec& series : m_window->charts().charts().at(chart)->spec().series)
        names += series.name;
    return names;
}

void TwinPanelTest::switchesATwinOnAndOff()
{
    startLab();
    auto* twin = child<QAbstractButton>(*m_window, "twin");
    auto* lines = child<QAbstractButton>(*m_window, "twinLines");
    QVERIFY(!twin->isChecked());
    QVERIFY(!lines->isVisible());
    QVERIFY(!namesIn(0).contains(QStringLiteral("fixed twin: live set")));
    QTest::keyClick(twin, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->twin().isReady(), patience);
    auto* state = child<QLabel>(*m_window, "twinState");
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(QStringLiteral("Twin cart Running")), patience);
    QVERIFY(state->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(
        child<QLabel>(*m_window, "twinCost")->text().contains(QStringLiteral("of a core")), patience);
    QVERIFY(namesIn(0).contains(QStringLiteral("fixed twin: live set")));
    QVERIFY(namesIn(0).contains(QStringLiteral("fixed twin: resident (RSS)")));
    QVERIFY(namesIn(1).contains(QStringLiteral("fixed twin: longest pause")));
    QVERIFY(namesIn(2).contains(QStringLiteral("fixed twin: p99")));
    QVERIFY(lines->isVisible());
    lines->click();
    QVERIFY(!namesIn(2).contains(QStringLiteral("fixed twin: p99")));
    lines->click();
    QVERIFY(namesIn(2).contains(QStringLiteral("fixed twin: p99")));

    QTest::keyClick(twin, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!m_lab->twin().isThere(), patience);
    QTRY_VERIFY(!state->isVisible());
    QVERIFY(namesIn(0).contains(QStringLiteral("fixed twin: live set"))); // what it did stays to be seen
}

void TwinPanelTest::offersTheOtherBuild()
{
    startLab();
    auto* twin = child<QAbstractButton>(*m_window, "twin");
    QVERIFY(twin->text().remove(QLatin1Char('&')).contains(QStringLiteral("fixed twin")));
    m_lab->setLeaking(false);
    QVERIFY(twin->text().remove(QLatin1Char('&')).contains(QStringLiteral("leaking twin")));
}

void TwinPanelTest::saysWhyThereIsNone()
{
    startLab();
    auto* failure = child<QLabel>(*m_window, "twinFailure");
    QVERIFY(!failure->isVisible());
    Q_EMIT m_lab->twinFailed({ core::ErrorCode::StartFailed, "twin-cart: no twins today" });
    QVERIFY(failure->isVisible());
    QVERIFY(failure->text().contains(QStringLiteral("no twins today")));
    QTest::keyClick(child<QAbstractButton>(*m_window, "twin"), Qt::Key_Space);
    QVERIFY(!failure->isVisible()); // another try
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->twin().isReady(), patience);
}

QTEST_MAIN(TwinPanelTest)
#include "twin_panel_test.moc"
