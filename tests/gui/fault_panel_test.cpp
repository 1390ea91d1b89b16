#include "app/lab/lab.h"
#include "app/ui/fault_panel.h"
#include "app/ui/main_window.h"
#include "tests/gui/window_support.h"

#include <QCheckBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace leaklab;
using lab::Role;
using tests::child;

namespace {

constexpr int patience = 30'000;

} // namespace

/// The switches for the faults in the window over the real lab.
class FaultPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyFaultHasASwitchThatTellsWhatItDoes();
    void worksByKeyAndShowsWhatItTouched();
    void followsTheLab();
    void isNotThereWhenTheLabIsConcealed();
    void leavesAStoreOfOthersAlone();

private:
    [[nodiscard]] QCheckBox* box(const char* fault) const
    {
        return child<QCheckBox>(*m_window, QByteArray("fault-").append(fault));
    }
    [[nodiscard]] QLabel* touched(const char* fault) const
    {
        return child<QLabel>(*m_window, QByteArray("touched-").append(fault));
    }
    void open();

    core::SteadyClock m_clock;
    lab::LabSettings m_settings;
    std::unique_ptr<lab::Lab> m_lab;
    std::unique_ptr<ui::MainWindow> m_window;
};

void FaultPanelTest::initTestCase()
{
    tests::useTestSettings();
}

void FaultPanelTest::init()
{
    m_settings = {};
    m_settings.programs = qEnvironmentVariable("LEAKLAB_BIN");
    m_settings.useEmbeddedStore = true;
    m_settings.rate = core::Rate(50);
    open();
}

void FaultPanelTest::open()
{
    m_window.reset();
    m_lab = std::make_unique<lab::Lab>(m_settings, m_clock);
    m_window = std::make_unique<ui::MainWindow>(*m_lab, m_clock);
    m_window->show();
}

void FaultPanelTest::cleanup()
{
    m_window.reset();
    m_lab.reset();
}

void FaultPanelTest::everyFaultHasASwitchThatTellsWhatItDoes()
{
    for (const lab::Fault& fault : lab::faults()) {
        const QCheckBox* found = box(fault.id);
        QVERIFY2(found->isEnabled() && !found->isChecked(), fault.id);
        QVERIFY(found->accessibleName().contains(QLatin1String(fault.name)));
        QCOMPARE(found->toolTip(), QLatin1String(fault.effect));
        QCOMPARE(found->accessibleDescription(), QLatin1String(fault.effect));
        QVERIFY(found->focusPolicy() & Qt::TabFocus);
        QVERIFY(touched(fault.id)->isHidden());
    }
}

void FaultPanelTest::worksByKeyAndShowsWhatItTouched()
{
    m_lab->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->isReady(), patience);
    box(lab::fault::slowCatalogue)->setFocus();
    QTest::keyClick(box(lab::fault::slowCatalogue), Qt::Key_Space);
    QVERIFY(m_lab->isFaultOn(QLatin1String(lab::fault::slowCatalogue)));
    QVERIFY(!touched(lab::fault::slowCatalogue)->isHidden());
    const QRegularExpression counted(QStringLiteral("^[1-9][0-9,]* answers held back$"));
    QTRY_VERIFY_WITH_TIMEOUT(counted.match(touched(lab::fault::slowCatalogue)->text()).hasMatch(), patience);
    QTest::keyClick(box(lab::fault::boundedCache), Qt::Key_Space);
    const QRegularExpression sized(QStringLiteral("^[0-9.]+ [KM]iB in [1-9][0-9,]* entries$"));
    QTRY_VERIFY_WITH_TIMEOUT(sized.match(touched(lab::fault::boundedCache)->text()).hasMatch(), patience);
    QTest::keyClick(box(lab::fault::slowCatalogue), Qt::Key_Space);
    QVERIFY(!m_lab->isFaultOn(QLatin1String(lab::fault::slowCatalogue)));
    QVERIFY(touched(lab::fault::slowCatalogue)->isHidden());
}

void FaultPanelTest::followsTheLab()
{
    m_lab->setFault(QLatin1String(lab::fault::listenerLeak), true);
    QVERIFY(box(lab::fault::listenerLeak)->isChecked());
    QCOMPARE(touched(lab::fault::listenerLeak)->text(), QStringLiteral("\u2013")); // nothing runs yet
    m_lab->setFault(QLatin1String(lab::fault::listenerLeak), false);
    QVERIFY(!box(lab::fault::listenerLeak)->isChecked());
}

void FaultPanelTest::isNotThereWhenTheLabIsConcealed()
{
    const auto* panel = child<ui::FaultPanel>(*m_window, "faults");
    QTRY_VERIFY(panel->isVisible());
    m_settings.trafficOn = false;
    m_lab->setUp(m_settings, true);
    QTRY_VERIFY(panel->isHidden());
    m_lab->reveal();
    QTRY_VERIFY(panel->isVisible());
}

void FaultPanelTest::leavesAStoreOfOthersAlone()
{
    m_settings.redis = QStringLiteral("127.0.0.1:1");
    open();
    QVERIFY(!box(lab::fault::storeDown)->isEnabled());
    QVERIFY(box(lab::fault::storeDown)->toolTip().contains(QStringLiteral("Redis of your own")));
    QVERIFY(box(lab::fault::catalogueDown)->isEnabled());
}

QTEST_MAIN(FaultPanelTest)
#include "fault_panel_test.moc"
