#include "app/lab/lab.h"
#include "app/supervise/process_alive.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace leaklab;
using collect::EventKind;
using lab::Role;
using metrics::Metric;
using supervise::ProcessState;

namespace {

constexpr int patience = 30'000;

QString binaries()
{
    return qEnvironmentVariable("LEAKLAB_BIN");
}

} // namespace

/// A twin that comes, goes, dies or can't start, beside a lab that goes on.
class TwinTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void comesAndGoesWhileTheShopGoesOn();
    void isTheOtherBuildAfterADeploymentToo();
    void comesBackWhenItIsKilled();
    void maySwitchBackAndForthAtOnce();
    void goesWithTheShop();
    void theShopGoesOnWhenItCannotStart();

private:
    void startLab();
    [[nodiscard]] int count(EventKind kind) const;
    [[nodiscard]] bool twinRuns() const;
    [[nodiscard]] double last(Metric metric) const { return m_lab->session().series().last(metric); }

    core::SteadyClock m_clock;
    lab::LabSettings m_settings;
    std::unique_ptr<lab::Lab> m_lab;
};

void TwinTest::init()
{
    m_settings = {};
    m_settings.programs = binaries();
    m_settings.useEmbeddedStore = true;
    m_settings.rate = core::Rate(100);
}

void TwinTest::cleanup()
{
    m_lab.reset();
}

void TwinTest::startLab()
{
    m_lab = std::make_unique<lab::Lab>(m_settings, m_clock);
    m_lab->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_lab->isReady(), patience);
}

int TwinTest::count(EventKind kind) const
{
    const auto& events = m_lab->session().events();
    return static_cast<int>(std::count_if(
        events.begin(), events.end(), [kind](const auto& event) { return event.kind == kind; }));
}

bool TwinTest::twinRuns() const
{
    return m_lab->twin().isReady() && m_lab->twin().process(Role::Cart)->state() == ProcessState::Running
        && m_lab->twin().process(Role::Web)->state() == ProcessState::Running;
}

void TwinTest::comesAndGoesWhileTheShopGoesOn()
{
    startLab();
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::Achieved) > 50, patience);
    QVERIFY(std::isnan(last(Metric::TwinAchieved)));
    for (int round = 1; round <= 2; ++round) {
        m_lab->setTwin(true);
        QTRY_VERIFY_WITH_TIMEOUT(twinRuns(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(last(Metric::TwinAchieved) > 50, patience);
        QCOMPARE(count(EventKind::TwinStarted), round);
        QCOMPARE(last(Metric::TwinLeakedRecords), 0.0);
        QVERIFY(last(Metric::TwinResident) > 0);
        const qint64 cart = m_lab->twin().process(Role::Cart)->pid();
        const qint64 web = m_lab->twin().process(Role::Web)->pid();
        m_lab->setTwin(false);
        QTRY_VERIFY_WITH_TIMEOUT(!m_lab->twin().isThere(), patience);
        QVERIFY(!supervise::processIsAlive(cart));
        QVERIFY(!supervise::processIsAlive(web));
        QCOMPARE(count(EventKind::TwinStopped), round);
        QTRY_VERIFY_WITH_TIMEOUT(std::isnan(last(Metric::TwinAchieved)), patience);
    }
    QCOMPARE(count(EventKind::ProcessDied), 0);
    QVERIFY(m_lab->trafficRunning());
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::Achieved) > 50, patience);
    // Also the carts of those who shopped before the twins came are asked for.
    std::optional<load::CartAudit> audit;
    m_lab->auditCarts([&](const load::CartAudit& carts) { audit = carts; });
    QTRY_VERIFY_WITH_TIMEOUT(audit.has_value(), patience);
    QVERIFY(audit->checked > 0);
    QCOMPARE(audit->lost + audit->wrong + audit->unreachable, std::uint64_t{ 0 });
}

void TwinTest::isTheOtherBuildAfterADeploymentToo()
{
    m_settings.twin = true;
    startLab();
    QVERIFY(twinRuns());
    QVERIFY(m_lab->twin().process(Role::Cart)->commandLine().contains(QStringLiteral("--leak off")));
    m_lab->setLeaking(false);
    const auto* cart = m_lab->twin().process(Role::Cart);
    QTRY_VERIFY_WITH_TIMEOUT(cart->commandLine().contains(QStringLiteral("--leak on")), patience);
    QVERIFY(m_lab->process(Role::Cart)->commandLine().contains(QStringLiteral("--leak off")));
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::TwinLeakedRecords) > 0, patience);
    QCOMPARE(last(Metric::LeakedRecords), 0.0);
}

void TwinTest::comesBackWhenItIsKilled()
{
    m_settings.twin = true;
    startLab();
    QVERIFY(twinRuns());
    m_lab->twin().process(Role::Cart)->kill();
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::TwinErrorRate) > 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(twinRuns() && last(Metric::TwinRestarts) == 1, patience);
    const auto& events = m_lab->session().events();
    const auto death = std::find_if(
        events.begin(), events.end(), [](const auto& event) { return event.kind == EventKind::ProcessDied; });
    QVERIFY(death != events.end());
    QCOMPARE(death->process, QStringLiteral("twin-cart"));
    QCOMPARE(m_lab->process(Role::Cart)->restarts(), 0);
}

void TwinTest::maySwitchBackAndForthAtOnce()
{
    startLab();
    for (int i = 0; i < 5; ++i)
        m_lab->setTwin(i % 2 == 0);
    QVERIFY(m_lab->settings().twin);
    QTRY_VERIFY_WITH_TIMEOUT(twinRuns() && last(Metric::TwinAchieved) > 0, patience);
    for (int i = 0; i < 5; ++i)
        m_lab->setTwin(i % 2 == 1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_lab->twin().isThere(), patience);
    QVERIFY(!m_lab->settings().twin);
}

void TwinTest::goesWithTheShop()
{
    m_settings.twin = true;
    startLab();
    std::vector<qint64> pids;
    for (const Role role : lab::allRoles) {
        pids.push_back(m_lab->process(role)->pid());
        if (const auto* twin = m_lab->twin().process(role))
            pids.push_back(twin->pid());
    }
    QCOMPARE(pids.size(), std::size_t{ 6 });
    QSignalSpy stopped(m_lab.get(), &lab::Lab::stopped);
    m_lab->stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, patience);
    for (const qint64 pid : pids)
        QVERIFY2(!supervise::processIsAlive(pid), qPrintable(QString::number(pid)));
}

void TwinTest::theShopGoesOnWhenItCannotStart()
{
#ifdef Q_OS_WINDOWS
    QSKIP("the cart that refuses to be a twin is a shell script");
#endif
    const QTemporaryDir folder;
    for (const char* program : { "leaklab-web", "leaklab-catalogue", "leaklab-store" }) {
        const QString name = QString::fromLatin1(program);
        QVERIFY(QFile::link(QDir(binaries()).filePath(name), folder.filePath(name)));
    }
    QFile script(folder.filePath(QStringLiteral("leaklab-cart")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\ncase \"$*\" in *twin-*) echo 'no twins today' >&2; exit 3;; esac\nexec \""
        + QDir(binaries()).filePath(QStringLiteral("leaklab-cart")).toUtf8() + "\" \"$@\"\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    m_settings.programs = folder.path();
    m_settings.twin = true;
    startLab(); // the doors open all the same
    QCOMPARE(count(EventKind::TwinFailed), 1);
    QVERIFY(!m_lab->settings().twin);
    QTRY_VERIFY_WITH_TIMEOUT(last(Metric::Achieved) > 50, patience);
    // And once more while it runs.
    QSignalSpy failed(m_lab.get(), &lab::Lab::twinFailed);
    m_lab->setTwin(true);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    const auto error = failed.first().first().value<core::Error>();
    QVERIFY2(error.detail.find("twin-cart: no twins today") != std::string::npos, error.detail.c_str());
    QVERIFY(!m_lab->twin().isThere());
    QVERIFY(m_lab->trafficRunning());
    QCOMPARE(m_lab->process(Role::Cart)->restarts(), 0);
}

QTEST_GUILESS_MAIN(TwinTest)
#include "twin_test.moc"
