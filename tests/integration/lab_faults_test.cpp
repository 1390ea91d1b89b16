#include "app/lab/lab.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace leaklab;
using collect::EventKind;
using collect::LabEvent;
using lab::Role;
using metrics::Metric;
using supervise::ProcessState;

namespace {

constexpr int patience = 60'000;

} // namespace

/// A real lab in which things are made wrong, and right again, while it runs.
class LabFaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void knowsItsFaults();
    void aSlowCatalogueDelaysTheAdds();
    void brokenAnswersFailAndTheCartStaysUp();
    void aStoppedCatalogueIsStartedAgain();
    void whoStartsTheCatalogueEndsTheFault();
    void aStoppedStoreFailsRequests();
    void aStoreOfOthersIsLeftAlone();
    void restartsKeepFaults();
    void decoysFillAndOutliveACart();
    void setUpsBringTheirFaults();

private:
    void startLab();
    [[nodiscard]] double last(Metric metric) const { return m_lab->session().series().last(metric); }
    [[nodiscard]] double counted(const char* id) const;
    [[nodiscard]] std::uint64_t ended(load::Outcome how) const
    {
        return m_lab->trafficTotals().outcomes[static_cast<std::size_t>(how)];
    }
    [[nodiscard]] std::vector<LabEvent> changes() const;

    core::SteadyClock m_clock;
    lab::LabSettings m_settings;
    std::unique_ptr<lab::Lab> m_lab;
};

void LabFaultsTest::init()
{
    m_settings = {};
    m_settings.programs = qEnvironmentVariable("LEAKLAB_BIN");
    m_settings.useEmbeddedStore = true;
    m_settings.rate = core::Rate(60);
    m_lab = std::make_unique<lab::Lab>(m_settings, m_clock);
}

void LabFaultsTest::startLab()
{
    m_lab->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->isReady(), patience);
}

/// What the fault is known to have had to do with; -1 while that is not known, or it is off.
double LabFaultsTest::counted(const char* id) const
{
    for (const lab::FaultTouch& touch : m_lab->faultsTouched()) {
        if (touch.fault == QLatin1String(id) && touch.count)
            return static_cast<double>(*touch.count);
    }
    return -1;
}

std::vector<LabEvent> LabFaultsTest::changes() const
{
    std::vector<LabEvent> found;
    for (const LabEvent& event : m_lab->session().events()) {
        if (event.kind == EventKind::FaultChanged)
            found.push_back(event);
    }
    return found;
}

void LabFaultsTest::knowsItsFaults()
{
    for (const lab::Fault& fault : lab::faults()) {
        QCOMPARE(lab::faultNamed(QLatin1String(fault.id)), &fault);
        QVERIFY(m_lab->canSetFault(QLatin1String(fault.id)));
        QVERIFY(!m_lab->isFaultOn(QLatin1String(fault.id)));
    }
    QVERIFY(!lab::faultNamed(QStringLiteral("eclipse")));
    m_lab->setFault(QStringLiteral("eclipse"), true);
    QVERIFY(m_lab->settings().faults.isEmpty());
    QVERIFY(changes().empty());
}

void LabFaultsTest::aSlowCatalogueDelaysTheAdds()
{
    startLab();
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::LatencyP50) > 0 && last(Metric::LatencyP50) < 250, patience);
    const qint64 cart = m_lab->process(Role::Cart)->pid();
    const qint64 catalogue = m_lab->process(Role::Catalogue)->pid();
    m_lab->setFault(QLatin1String(lab::fault::slowCatalogue), true);
    m_lab->setFault(QLatin1String(lab::fault::slowCatalogue), true); // once is enough
    QVERIFY(m_lab->isFaultOn(QLatin1String(lab::fault::slowCatalogue)));
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::LatencyP50) >= lab::fault::slowMs, patience);
    QTRY_VERIFY_WITH_TIMEOUT(counted(lab::fault::slowCatalogue) > 20, patience);
    m_lab->setFault(QLatin1String(lab::fault::slowCatalogue), false);
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::LatencyP50) < 250, patience);
    QVERIFY(m_lab->faultsTouched().empty());
    QCOMPARE(m_lab->process(Role::Cart)->pid(), cart);
    QCOMPARE(m_lab->process(Role::Catalogue)->pid(), catalogue);

    const auto events = changes();
    QCOMPARE(events.size(), std::size_t{ 2 });
    QVERIFY(events[0].isMarker());
    QCOMPARE(events[0].fields.value(QLatin1String("fault")).toString(), QStringLiteral("slow-catalogue"));
    QVERIFY(events[0].fields.value(QLatin1String("on")).toBool());
    QVERIFY(!events[1].fields.value(QLatin1String("on")).toBool());
}

void LabFaultsTest::brokenAnswersFailAndTheCartStaysUp()
{
    startLab();
    QTRY_VERIFY_WITH_TIMEOUT(ended(load::Outcome::Ok) > 50, patience);
    const std::uint64_t before = ended(load::Outcome::Status5xx);
    m_lab->setFault(QLatin1String(lab::fault::brokenCatalogue), true);
    QTRY_VERIFY_WITH_TIMEOUT(counted(lab::fault::brokenCatalogue) > 20, patience);
    QTRY_VERIFY_WITH_TIMEOUT(ended(load::Outcome::Status5xx) >= before + 20, patience);
    QVERIFY(ended(load::Outcome::Ok) > 50); // two of three are whole
    QCOMPARE(m_lab->process(Role::Cart)->state(), ProcessState::Running);
    QCOMPARE(m_lab->process(Role::Cart)->restarts(), 0);
}

void LabFaultsTest::aStoppedCatalogueIsStartedAgain()
{
    startLab();
    m_lab->setFault(QLatin1String(lab::fault::catalogueDown), true);
    QTRY_COMPARE_WITH_TIMEOUT(m_lab->process(Role::Catalogue)->pid(), 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(counted(lab::fault::catalogueDown) > 20, patience);
    QVERIFY(counted(lab::fault::catalogueDown) <= static_cast<double>(m_lab->trafficTotals().failed()) + 60);
    m_lab->setFault(QLatin1String(lab::fault::catalogueDown), false);
    QTRY_COMPARE_WITH_TIMEOUT(m_lab->process(Role::Catalogue)->state(), ProcessState::Running, patience);
    QCOMPARE(m_lab->process(Role::Catalogue)->restarts(), 0);
}

void LabFaultsTest::whoStartsTheCatalogueEndsTheFault()
{
    startLab();
    m_lab->setFault(QLatin1String(lab::fault::catalogueDown), true);
    QTRY_COMPARE_WITH_TIMEOUT(m_lab->process(Role::Catalogue)->pid(), 0, patience);
    m_lab->process(Role::Catalogue)->start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_lab->isFaultOn(QLatin1String(lab::fault::catalogueDown)), patience);
    QCOMPARE(changes().size(), std::size_t{ 2 });
    QTRY_COMPARE_WITH_TIMEOUT(m_lab->process(Role::Catalogue)->state(), ProcessState::Running, patience);
}

void LabFaultsTest::aStoppedStoreFailsRequests()
{
    startLab();
    m_lab->setFault(QLatin1String(lab::fault::storeDown), true);
    QTRY_COMPARE_WITH_TIMEOUT(m_lab->process(Role::Store)->pid(), 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(counted(lab::fault::storeDown) > 20, patience);
    m_lab->setFault(QLatin1String(lab::fault::storeDown), false);
    QTRY_COMPARE_WITH_TIMEOUT(m_lab->process(Role::Store)->state(), ProcessState::Running, patience);
    const std::uint64_t good = ended(load::Outcome::Ok);
    QTRY_VERIFY_WITH_TIMEOUT(ended(load::Outcome::Ok) > good + 50, patience);
    load::CartAudit carts;
    m_lab->auditCarts([&carts](const load::CartAudit& found) { carts = found; });
    QTRY_VERIFY_WITH_TIMEOUT(carts.done, patience);
    const LabEvent& audited = m_lab->session().events().back();
    QCOMPARE(audited.kind, EventKind::CartsAudited);
    QVERIFY(audited.fields.value(QLatin1String("storeEmptied")).toBool()); // who lost them is told
}

void LabFaultsTest::aStoreOfOthersIsLeftAlone()
{
    m_settings.redis = QStringLiteral("127.0.0.1:6379");
    lab::Lab lab(m_settings, m_clock);
    QVERIFY(!lab.canSetFault(QLatin1String(lab::fault::storeDown)));
    lab.setFault(QLatin1String(lab::fault::storeDown), true);
    QVERIFY(!lab.isFaultOn(QLatin1String(lab::fault::storeDown)));
}

void LabFaultsTest::restartsKeepFaults()
{
    m_settings.faults
        = { QLatin1String(lab::fault::slowCatalogue), QLatin1String(lab::fault::catalogueDown) };
    m_lab = std::make_unique<lab::Lab>(m_settings, m_clock);
    startLab();
    QCOMPARE(changes().size(), std::size_t{ 2 });
    QTRY_COMPARE_WITH_TIMEOUT(m_lab->process(Role::Catalogue)->pid(), 0, patience);
    m_lab->setFault(QLatin1String(lab::fault::catalogueDown), false);
    QTRY_VERIFY_WITH_TIMEOUT(counted(lab::fault::slowCatalogue) > 10, patience);
    const double before = counted(lab::fault::slowCatalogue);
    m_lab->process(Role::Catalogue)->kill();
    QTRY_COMPARE_WITH_TIMEOUT(m_lab->process(Role::Catalogue)->restarts(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(counted(lab::fault::slowCatalogue) > before + 10, patience);
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::LatencyP50) >= lab::fault::slowMs, patience);
}

void LabFaultsTest::decoysFillAndOutliveACart()
{
    m_settings.rate = core::Rate(200);
    m_lab = std::make_unique<lab::Lab>(m_settings, m_clock);
    startLab();
    m_lab->setFault(QLatin1String(lab::fault::boundedCache), true);
    m_lab->setFault(QLatin1String(lab::fault::listenerLeak), true);
    QTRY_VERIFY_WITH_TIMEOUT(counted(lab::fault::boundedCache) > 400, patience);
    QTRY_VERIFY_WITH_TIMEOUT(counted(lab::fault::listenerLeak) > 0, patience);
    for (const lab::FaultTouch& touch : m_lab->faultsTouched())
        QVERIFY(touch.bytes && *touch.bytes > 1000);

    m_lab->process(Role::Cart)->kill();
    QTRY_COMPARE_WITH_TIMEOUT(m_lab->process(Role::Cart)->restarts(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(counted(lab::fault::boundedCache) > 100, patience);
    QVERIFY(m_lab->process(Role::Cart)->commandLine().contains(QLatin1String("--listener-leak on")));

    m_lab->setFault(QLatin1String(lab::fault::boundedCache), false);
    QCOMPARE(m_lab->faultsTouched().size(), std::size_t{ 1 });
    QCOMPARE(m_lab->process(Role::Cart)->restarts(), 1);
}

void LabFaultsTest::setUpsBringTheirFaults()
{
    startLab();
    m_lab->setFault(QLatin1String(lab::fault::catalogueDown), true);
    m_lab->setFault(QLatin1String(lab::fault::brokenCatalogue), true);
    QTRY_COMPARE_WITH_TIMEOUT(m_lab->process(Role::Catalogue)->pid(), 0, patience);
    lab::LabSettings wanted = m_settings;
    wanted.faults = { QLatin1String(lab::fault::slowCatalogue) };
    QSignalSpy ready(m_lab.get(), &lab::Lab::setUpReady);
    m_lab->setUp(wanted, true);
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    QCOMPARE(m_lab->settings().faults, wanted.faults);
    QCOMPARE(changes().size(), std::size_t{ 2 }); // what is concealed is not told
    QTRY_VERIFY_WITH_TIMEOUT(counted(lab::fault::slowCatalogue) > 20, patience);
    const std::uint64_t broken = ended(load::Outcome::Status5xx);
    const double held = counted(lab::fault::slowCatalogue);
    QTRY_VERIFY_WITH_TIMEOUT(counted(lab::fault::slowCatalogue) > held + 20, patience);
    QCOMPARE(ended(load::Outcome::Status5xx), broken);
}

QTEST_GUILESS_MAIN(LabFaultsTest)
#include "lab_faults_test.moc"
