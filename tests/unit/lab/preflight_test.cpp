#include "app/lab/preflight.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace leaklab;
using lab::Check;
using lab::CheckStatus;

namespace {

constexpr int patience = 20'000;

lab::MachineFacts goodMachine()
{
    lab::MachineFacts facts;
    for (const char* name : { "leaklab-catalogue", "leaklab-cart", "leaklab-web" })
        facts.programs.push_back({ QString::fromLatin1(name), {}, true, QStringLiteral("1.2.3") });
    facts.memory = lab::MachineMemory{ core::Bytes::mebi(8192), core::Bytes::mebi(4096) };
    facts.runFolder = { QStringLiteral("/run/user/1"), {}, core::Bytes::mebi(2000) };
    facts.sessions = { QStringLiteral("/home/a/sessions"), {}, core::Bytes::mebi(2000) };
    return facts;
}

lab::PreflightReport judged(const lab::MachineFacts& facts, const lab::LabSettings& settings = {})
{
    return lab::judge(facts, settings, QStringLiteral("1.2.3"), QLocale::c());
}

/// The one check that is not good.
Check theFault(const lab::PreflightReport& report)
{
    const auto isFault = [](const Check& check) { return check.status != CheckStatus::Good; };
    const auto found = std::find_if(report.checks.begin(), report.checks.end(), isFault);
    if (std::count_if(report.checks.begin(), report.checks.end(), isFault) != 1)
        return {};
    return *found;
}

} // namespace

class PreflightTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGoodMachineLacksNothing();
    void eachLackIsSaidWithWhatToDo_data();
    void eachLackIsSaidWithWhatToDo();
    void aBigHeapNeedsMoreMemory();
    void looksAtTheRealMachine();
    void seesWhatIsNotThere();
    void seesATakenPort();
    void aSilentRedisIsToldOf();
};

void PreflightTest::aGoodMachineLacksNothing()
{
    const lab::PreflightReport report = judged(goodMachine());
    QCOMPARE(report.worst(), CheckStatus::Good);
    QCOMPARE(report.checks.size(), std::size_t{ 7 });
    for (const Check& check : report.checks) {
        QVERIFY(!check.title.isEmpty() && !check.finding.isEmpty());
        QVERIFY2(check.advice.isEmpty(), qPrintable(check.advice));
    }
}

void PreflightTest::eachLackIsSaidWithWhatToDo_data()
{
    QTest::addColumn<lab::MachineFacts>("facts");
    QTest::addColumn<CheckStatus>("status");
    QTest::addColumn<QString>("finding");
    const auto add = [](const char* name, CheckStatus status, const char* finding, auto&& change) {
        lab::MachineFacts facts = goodMachine();
        change(facts);
        QTest::newRow(name) << facts << status << QString::fromUtf8(finding);
    };
    using Facts = lab::MachineFacts;
    add("program", CheckStatus::Missing, "missing: leaklab-cart",
        [](Facts& facts) { facts.programs[1].found = false; });
    add("version", CheckStatus::Note, "leaklab-web is version 1.0.0",
        [](Facts& facts) { facts.programs[2].version = QStringLiteral("1.0.0"); });
    add("silent", CheckStatus::Note, "no answer from: leaklab-web",
        [](Facts& facts) { facts.programs[2].version.clear(); });
    add("loopback", CheckStatus::Missing, "refused",
        [](Facts& facts) { facts.loopbackProblem = QStringLiteral("refused"); });
    add("memory", CheckStatus::Missing, "100.0 MiB of 8.0 GiB free",
        [](Facts& facts) { facts.memory->available = core::Bytes::mebi(100); });
    add("memory unknown", CheckStatus::Note, "does not tell", [](Facts& facts) { facts.memory.reset(); });
    add("disk", CheckStatus::Missing, "10.0 MiB free",
        [](Facts& facts) { facts.runFolder.free = core::Bytes::mebi(10); });
    add("less disk", CheckStatus::Note, "200.0 MiB free",
        [](Facts& facts) { facts.sessions.free = core::Bytes::mebi(200); });
    add("read-only", CheckStatus::Missing, "Read-only file system",
        [](Facts& facts) { facts.sessions.problem = QStringLiteral("Read-only file system"); });
    add("redis", CheckStatus::Missing, "Connection refused", [](Facts& facts) {
        facts.store = lab::StoreChoice::Kind::External;
        facts.storeProblem = QStringLiteral("Connection refused");
    });
}

void PreflightTest::eachLackIsSaidWithWhatToDo()
{
    QFETCH(lab::MachineFacts, facts);
    QFETCH(CheckStatus, status);
    QFETCH(QString, finding);
    const lab::PreflightReport report = judged(facts);
    QCOMPARE(report.worst(), status);
    const Check fault = theFault(report);
    QVERIFY2(fault.finding.contains(finding), qPrintable(fault.finding));
    QVERIFY(!fault.advice.isEmpty());
}

void PreflightTest::aBigHeapNeedsMoreMemory()
{
    lab::LabSettings settings;
    settings.heapLimit = core::Bytes::mebi(4096);
    QCOMPARE(theFault(judged(goodMachine(), settings)).status, CheckStatus::Missing);
    // A container that is killed before its heap is full never takes that much.
    settings.memoryLimit = core::Bytes::mebi(256);
    QCOMPARE(judged(goodMachine(), settings).worst(), CheckStatus::Good);
    settings.twin = true;
    const core::Bytes both = lab::memoryNeeded(settings);
    settings.twin = false;
    QCOMPARE(both.count() - lab::memoryNeeded(settings).count(), core::Bytes::mebi(256).count());
}

void PreflightTest::looksAtTheRealMachine()
{
    QTemporaryDir sessions;
    lab::LabSettings settings;
    settings.programs = qEnvironmentVariable("LEAKLAB_BIN");
    settings.useEmbeddedStore = true;
    lab::Preflight preflight({ settings, sessions.filePath(QStringLiteral("not/made/yet")), false });
    QSignalSpy finished(&preflight, &lab::Preflight::finished);
    preflight.start();
    QVERIFY(finished.wait(patience));
    const lab::MachineFacts& facts = preflight.facts();
    QCOMPARE(facts.programs.size(), std::size_t{ 4 });
    for (const lab::ProgramFacts& program : facts.programs) {
        QVERIFY2(program.found, qPrintable(program.path));
        // On a crowded machine it may stay silent for three seconds; a wrong answer it may not give.
        QVERIFY(program.version.isEmpty() || program.version == QStringLiteral(LEAKLAB_VERSION));
    }
    QVERIFY(facts.memory && facts.memory->available <= facts.memory->total);
    QVERIFY2(facts.sessions.problem.isEmpty(), qPrintable(facts.sessions.problem));
    QVERIFY(facts.sessions.free && facts.runFolder.free);
    QVERIFY2(!QFileInfo::exists(sessions.filePath(QStringLiteral("not"))), "looking must make no folder");
    QCOMPARE(finished.count(), 1);
}

void PreflightTest::seesWhatIsNotThere()
{
    QTemporaryDir empty;
    lab::LabSettings settings;
    settings.programs = empty.path();
    lab::Preflight preflight({ settings, empty.path(), false });
    QSignalSpy finished(&preflight, &lab::Preflight::finished);
    preflight.start();
    QVERIFY(finished.wait(patience));
    QVERIFY(!preflight.facts().programs.empty());
    for (const lab::ProgramFacts& program : preflight.facts().programs)
        QVERIFY(!program.found);
    QCOMPARE(preflight.report().worst(), CheckStatus::Missing);
}

void PreflightTest::seesATakenPort()
{
    QTemporaryDir folder;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, 0));
    lab::LabSettings settings;
    settings.webPort = other.serverPort();
    for (const bool ours : { false, true }) {
        lab::Preflight preflight({ settings, folder.path(), ours });
        QSignalSpy finished(&preflight, &lab::Preflight::finished);
        preflight.start();
        QVERIFY(finished.wait(patience));
        QCOMPARE(preflight.facts().portTaken, !ours);
    }
}

void PreflightTest::aSilentRedisIsToldOf()
{
    QTemporaryDir folder;
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost, 0));
    const quint16 port = closed.serverPort();
    closed.close();
    for (const QString& address : { QStringLiteral("127.0.0.1:%1").arg(port),
             QStringLiteral("unix:") + folder.filePath(QStringLiteral("no.sock")) }) {
        lab::LabSettings settings;
        settings.redis = address;
        lab::Preflight preflight({ settings, folder.path(), false });
        QSignalSpy finished(&preflight, &lab::Preflight::finished);
        preflight.start();
        QVERIFY(finished.wait(patience));
        QVERIFY(!preflight.facts().storeProblem.isEmpty());
        QCOMPARE(preflight.report().worst(), CheckStatus::Missing);
    }
}

QTEST_GUILESS_MAIN(PreflightTest)
#include "preflight_test.moc"
