#include "app/lab/lab.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
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

/// A real lab that is set up for an exercise, from whatever state it is in.
class LabSetUpTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void startsALabThatWasNotStarted();
    void redeploysOnceAndAgesAnew();
    void bringsBackWhatWasStoppedAndForgetsDeaths();
    void anotherSetUpMeanwhileWins();
    void twinsComeAndGo();
    void concealsTheBuild();
    void saysWhyItCannotBeDone();

private:
    void startLab();
    void setUp(const lab::LabSettings& settings, bool concealed = false);
    [[nodiscard]] int count(EventKind kind, const QString& process = {}) const;
    [[nodiscard]] const LabEvent& lastEvent(EventKind kind) const;
    [[nodiscard]] double last(Metric metric) const { return m_lab->session().series().last(metric); }
    [[nodiscard]] QString cartLine() const { return m_lab->process(Role::Cart)->commandLine(); }

    core::SteadyClock m_clock;
    lab::LabSettings m_settings;
    std::unique_ptr<lab::Lab> m_lab;
};

void LabSetUpTest::init()
{
    m_settings = {};
    m_settings.programs = qEnvironmentVariable("LEAKLAB_BIN");
    m_settings.useEmbeddedStore = true;
    m_settings.rate = core::Rate(100);
    m_lab = std::make_unique<lab::Lab>(m_settings, m_clock);
}

void LabSetUpTest::startLab()
{
    m_lab->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->isReady(), patience);
}

void LabSetUpTest::setUp(const lab::LabSettings& settings, bool concealed)
{
    QSignalSpy ready(m_lab.get(), &lab::Lab::setUpReady);
    m_lab->setUp(settings, concealed);
    QVERIFY(m_lab->isSettingUp());
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    QVERIFY(!m_lab->isSettingUp());
    QVERIFY(m_lab->isReady());
}

int LabSetUpTest::count(EventKind kind, const QString& process) const
{
    const auto& events = m_lab->session().events();
    return static_cast<int>(std::count_if(events.begin(), events.end(), [&](const LabEvent& event) {
        return event.kind == kind && (process.isEmpty() || event.process == process);
    }));
}

const LabEvent& LabSetUpTest::lastEvent(EventKind kind) const
{
    const auto& events = m_lab->session().events();
    return *std::find_if(
        events.rbegin(), events.rend(), [kind](const LabEvent& event) { return event.kind == kind; });
}

void LabSetUpTest::startsALabThatWasNotStarted()
{
    lab::LabSettings wanted;
    wanted.leaking = false;
    wanted.trafficOn = false;
    wanted.programs = QStringLiteral("/nowhere"); // what the machine gives stays
    setUp(wanted);
    QVERIFY(cartLine().contains(QStringLiteral("--leak off")));
    QVERIFY(!m_lab->trafficRunning());
    QCOMPARE(m_lab->settings().programs, m_settings.programs);
    QCOMPARE(count(EventKind::ProcessStarted, QStringLiteral("cart")), 1);
}

void LabSetUpTest::redeploysOnceAndAgesAnew()
{
    startLab();
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::LeakedRecords) > 0, patience);
    const qint64 store = m_lab->process(Role::Store)->pid();
    lab::LabSettings wanted;
    wanted.heapLimit = core::Bytes::mebi(48);
    wanted.memoryLimit = core::Bytes::mebi(200);
    wanted.age = { 0, 0.4 };
    wanted.amplify = 3;
    wanted.rate = core::Rate(50);
    wanted.backOffScale = 20;
    setUp(wanted);
    QCOMPARE(count(EventKind::ProcessStarted, QStringLiteral("cart")), 2);
    QCOMPARE(count(EventKind::ProcessDied), 0);
    QCOMPARE(count(EventKind::LabSetUp), 1);
    QVERIFY(lastEvent(EventKind::LabSetUp).isMarker());
    QVERIFY(lastEvent(EventKind::LabSetUp).fields.value(QLatin1String("leaking")).toBool());
    QVERIFY2(cartLine().contains(QStringLiteral("--age 40%")), qPrintable(cartLine()));
    QVERIFY(cartLine().contains(QStringLiteral("--amplify 3")));
    QCOMPARE(m_lab->process(Role::Store)->pid(), store);
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::LeakedRecords) > 1000, patience);
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::Offered) > 20 && last(Metric::Offered) < 80, patience);
    QVERIFY(!lastEvent(EventKind::TrafficStarted).isMarker());
    QCOMPARE(lastEvent(EventKind::LabReady).fields.value(QLatin1String("backOffScale")).toDouble(), 20.0);
    // And the same once more: as old as before, not older.
    setUp(wanted);
    QCOMPARE(count(EventKind::ProcessStarted, QStringLiteral("cart")), 3);
    QVERIFY(cartLine().contains(QStringLiteral("--age 40%")));
}

void LabSetUpTest::bringsBackWhatWasStoppedAndForgetsDeaths()
{
    startLab();
    m_lab->process(Role::Cart)->kill();
    QTRY_COMPARE_WITH_TIMEOUT(m_lab->process(Role::Cart)->restarts(), 1, patience);
    m_lab->process(Role::Catalogue)->stop();
    m_lab->process(Role::Web)->stop();
    QTRY_COMPARE_WITH_TIMEOUT(m_lab->process(Role::Web)->state(), ProcessState::Stopped, patience);
    setUp(m_settings);
    for (const Role role : lab::allRoles)
        QCOMPARE(m_lab->process(role)->state(), ProcessState::Running);
    QCOMPARE(m_lab->process(Role::Cart)->restarts(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::Achieved) > 50, patience);
    QCOMPARE(last(Metric::Restarts), 0.0);
}

void LabSetUpTest::anotherSetUpMeanwhileWins()
{
    startLab();
    QSignalSpy ready(m_lab.get(), &lab::Lab::setUpReady);
    lab::LabSettings wanted;
    for (const std::uint64_t mebi : { 40, 48 }) {
        wanted.heapLimit = core::Bytes::mebi(mebi);
        m_lab->setUp(wanted, false);
    }
    // And once more while that one's cart is on its way up.
    auto* cart = m_lab->process(Role::Cart);
    connect(cart, &supervise::SupervisedProcess::launched, this, [&] {
        disconnect(cart, nullptr, this, nullptr);
        wanted.heapLimit = core::Bytes::mebi(56);
        m_lab->setUp(wanted, false);
    });
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patience);
    QVERIFY(!m_lab->isSettingUp());
    QCOMPARE(ready.count(), 1);
    QVERIFY(cartLine().contains(QString::number(core::Bytes::mebi(56).count())));
    QCOMPARE(count(EventKind::ProcessDied), 0);
}

void LabSetUpTest::twinsComeAndGo()
{
    m_settings.twin = true;
    m_lab = std::make_unique<lab::Lab>(m_settings, m_clock);
    startLab();
    const qint64 first = m_lab->twin().process(Role::Cart)->pid();
    setUp(m_settings);
    QVERIFY(m_lab->twin().isReady());
    QVERIFY(m_lab->twin().process(Role::Cart)->pid() != first);
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::TwinAchieved) > 50, patience);
    m_settings.twin = false;
    setUp(m_settings);
    QVERIFY(!m_lab->twin().isThere());
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::Achieved) > 50, patience);
}

void LabSetUpTest::concealsTheBuild()
{
    startLab();
    setUp(m_settings, true);
    QVERIFY(m_lab->isConcealed());
    QVERIFY(!lastEvent(EventKind::LabSetUp).fields.contains(QLatin1String("leaking")));
    QVERIFY(!lastEvent(EventKind::LabSetUp).fields.contains(QLatin1String("amplify")));
    m_lab->setHeapLimit(core::Bytes::mebi(80));
    QVERIFY(!lastEvent(EventKind::Deployed).fields.contains(QLatin1String("leaking")));
    // That nothing happened would tell which build runs.
    const int deployed = count(EventKind::Deployed);
    m_lab->setLeaking(true);
    QCOMPARE(count(EventKind::Deployed), deployed + 1);
    // Nor does a death tell what had leaked.
    auto* cart = m_lab->process(Role::Cart);
    QTRY_COMPARE_WITH_TIMEOUT(cart->state(), supervise::ProcessState::Running, patience);
    cart->kill();
    QTRY_COMPARE_WITH_TIMEOUT(count(EventKind::ProcessDied), 1, patience);
    QVERIFY(!lastEvent(EventKind::ProcessDied).fields.contains(QLatin1String("records")));
    m_lab->reveal();
    QVERIFY(!m_lab->isConcealed());
}

void LabSetUpTest::saysWhyItCannotBeDone()
{
    startLab();
    QSignalSpy failed(m_lab.get(), &lab::Lab::setUpFailed);
    lab::LabSettings wanted;
    wanted.age = { 0, 5 }; // five times as much as fits
    m_lab->setUp(wanted, false);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    QVERIFY(failed.first().first().value<core::Error>().detail.find("cart") != std::string::npos);
    QVERIFY(!m_lab->isReady());
    // What can be done is done then.
    setUp(m_settings);
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::Achieved) > 50, patience);
    m_lab->stop();
    m_lab->setUp(m_settings, false);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 2, patience);
}

QTEST_GUILESS_MAIN(LabSetUpTest)
#include "lab_set_up_test.moc"
