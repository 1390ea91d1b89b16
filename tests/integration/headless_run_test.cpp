#include "app/supervise/process_alive.h"
#include "tests/support/lab_run.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using leaklab::tests::LabRun;

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QJsonObject child(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toObject();
}

double number(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toDouble(-1);
}

QJsonArray deaths(const LabRun& run)
{
    return run.summary().value(QLatin1String("deaths")).toArray();
}

/// The cart's event of this kind for its launch number `launch`.
QJsonObject eventOf(const LabRun& run, const char* kind, int launch)
{
    for (const QJsonObject& event : run.events()) {
        if (event.value(QLatin1String("kind")).toString() == QLatin1String(kind)
            && event.value(QLatin1String("process")).toString() == QLatin1String("cart")
            && event.value(QLatin1String("launch")).toInt() == launch)
            return event;
    }
    return {};
}

/// Beside that of the present launch, which the cart's command line names.
QString flightFileOfLaunch(const LabRun& run, int launch)
{
    static const QRegularExpression option(QStringLiteral("--flight (.*/)cart-[0-9]+\\.flight"));
    const QString command = child(run.endpoints(), "cart").value(QLatin1String("command")).toString();
    return option.match(command).captured(1) + QStringLiteral("cart-%1.flight").arg(launch);
}

/// One of the commands that only read files, and what it printed.
struct CommandRun {
    int exitCode = -1;
    QString output;
};

CommandRun runCommand(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QDir(qEnvironmentVariable("LEAKLAB_BIN")).filePath(QStringLiteral("leaklab")), arguments);
    if (!process.waitForFinished(30'000))
        return {};
    return { process.exitCode(), QString::fromUtf8(process.readAll()) };
}

#define VERIFY_ENDED_WELL(run, seconds)                                                                      \
    QVERIFY2((run).finish(seconds), qPrintable((run).output()));                                             \
    QVERIFY2((run).exitCode() == 0, qPrintable((run).output()))

} // namespace

/// The whole lab, real processes and all, through its second front end.
class HeadlessRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leaksDiesAndComesBack_data();
    void leaksDiesAndComesBack();
    void whoShopsThroughACrashLosesNothing();
    void fixedBuildLivesOn();
    void browsingLeaksNothing();
    void containerLimitKillsWithoutLastWords();
    void everyProcessMayBeKilled();
    void aStoppedStoreIsSeenByShoppers();
    void endsInGoodOrderWhenInterrupted();
    void aKilledConsoleLeavesNoProcessBehind();
    void aFixedTwinLivesBesideTheLeakingCart();
    void refusesFilesItCannotWrite();
    void saysThatThePortIsTaken();
    void saysThatNoRedisAnswers();
};

void HeadlessRunTest::leaksDiesAndComesBack_data()
{
    QTest::addColumn<QStringList>("store");
    QTest::newRow("redis-server") << QStringList();
    QTest::newRow("leaklab-store") << words("--embedded-store");
}

void HeadlessRunTest::leaksDiesAndComesBack()
{
    QFETCH(QStringList, store);
    if (store.isEmpty() && QStandardPaths::findExecutable(QStringLiteral("redis-server")).isEmpty())
        QSKIP("redis-server is not installed here");
    LabRun run;
    run.start(store + words("--rate 200 --heap-limit 16M --age 80% --amplify 40 --verify-carts"));
    QVERIFY2(run.waitUntilReady(), qPrintable(run.output()));
    QTRY_VERIFY_WITH_TIMEOUT(
        run.eventCount(QStringLiteral("process-ready"), QStringLiteral("cart")) >= 2, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(run.eventCount(QStringLiteral("carts-audited")) >= 1, 60'000);
    // Its black box is still there while the lab runs, and tells why it died.
    const CommandRun postmortem = runCommand({ QStringLiteral("postmortem"), flightFileOfLaunch(run, 1) });
    QVERIFY2(postmortem.exitCode == 0, qPrintable(postmortem.output));
    QVERIFY2(
        postmortem.output.startsWith(QStringLiteral("It ended itself: ")), qPrintable(postmortem.output));
    run.interrupt();
    VERIFY_ENDED_WELL(run, 60);

    const QJsonObject restart = eventOf(run, "process-started", 2);
    QVERIFY(number(restart, "allowedAt") > 0);
    QVERIFY(number(restart, "allowedAt") <= number(restart, "time"));
    QVERIFY(run.eventCount(QStringLiteral("carts-audited")) >= 2); // after the crash, and at the end
    // Its figures can be read back; the life was too short to be judged.
    const CommandRun signature
        = runCommand({ QStringLiteral("signature"), run.file(QStringLiteral("series.csv")),
            QStringLiteral("--events"), run.file(QStringLiteral("events.jsonl")) });
    QVERIFY2(signature.exitCode == 2, qPrintable(signature.output));
    QVERIFY2(signature.output.contains(QStringLiteral("no complete life")), qPrintable(signature.output));

    const QJsonObject death = deaths(run).first().toObject();
    QCOMPARE(death.value(QLatin1String("process")).toString(), QStringLiteral("cart"));
    QCOMPARE(death.value(QLatin1String("cause")).toString(), QStringLiteral("heap-limit"));
    QCOMPARE(death.value(QLatin1String("exitCode")).toInt(), 134);
    QVERIFY(number(death, "records") > 0);
    QVERIFY(number(death, "liveBytes") > 0.8 * 16 * 1024 * 1024);
    const QJsonObject afterDeath = child(death, "carts");
    QVERIFY(number(afterDeath, "checked") > 0);
    QCOMPARE(number(afterDeath, "lost"), 0.0);
    QCOMPARE(number(afterDeath, "wrong"), 0.0);
    QVERIFY(run.output().contains(QLatin1String("heap limit")));
    const QJsonObject summary = run.summary();
    QVERIFY(number(summary, "restarts") >= 1);
    QVERIFY(number(summary, "achieved") > 0);
    QVERIFY(number(summary, "offered") >= number(summary, "achieved"));
    const QJsonObject carts = child(summary, "carts");
    QVERIFY(number(carts, "checked") > 0);
    QCOMPARE(number(carts, "lost"), 0.0);
    QCOMPARE(number(carts, "wrong"), 0.0);
    const QJsonObject latency = child(summary, "latencyMs");
    QVERIFY(number(latency, "p50") > 0);
    QVERIFY(number(latency, "p99") >= number(latency, "p50"));
    QVERIFY(number(latency, "p9999") >= number(latency, "p999"));
    QVERIFY(number(latency, "max") >= number(latency, "p9999"));
    QVERIFY(number(child(summary, "latenessMs"), "max") > 0);
    for (const char* process : { "cart", "catalogue", "web", "store" })
        QVERIFY2(number(child(child(summary, "processes"), process), "peakRssBytes") > 0, process);
    // The series go on across the death: time grows, and the heap falls from its limit to a new beginning.
    const QList<double> time = run.column(QStringLiteral("time_s"));
    QVERIFY(std::is_sorted(time.begin(), time.end()));
    const QList<double> used = run.column(QStringLiteral("heap.used_bytes"));
    const auto fullest = std::max_element(used.begin(), used.end());
    QVERIFY(*fullest > 0.9 * 16 * 1024 * 1024);
    QVERIFY(*std::min_element(fullest, used.end()) < *fullest / 2);
}

void HeadlessRunTest::whoShopsThroughACrashLosesNothing()
{
    LabRun run;
    // In a closed loop without a thought they soon are everywhere between storefront and payment.
    run.start(words("--closed-loop 8 --think 0 --journey shop=1 --leak off --verify-carts"));
    QVERIFY2(run.waitUntilReady(), qPrintable(run.output()));
    const auto lookups = [&run] {
        const QList<double> column = run.column(QStringLiteral("cart.lookups_count"));
        return column.isEmpty() ? 0 : column.back();
    };
    for (int crash = 1; crash <= 2; ++crash) {
        QTRY_VERIFY_WITH_TIMEOUT(lookups() > 500, 60'000);
        const auto pid = static_cast<qint64>(number(child(run.endpoints(), "cart"), "pid"));
        QCOMPARE(
            QProcess::execute(QStringLiteral("kill"), { QStringLiteral("-9"), QString::number(pid) }), 0);
        QTRY_COMPARE_WITH_TIMEOUT(run.eventCount(QStringLiteral("carts-audited")), crash, 60'000);
    }
    run.interrupt();
    VERIFY_ENDED_WELL(run, 90);
    QCOMPARE(
        child(run.summary(), "traffic").value(QLatin1String("journeys")).toString(), QStringLiteral("shop"));
    const QJsonObject carts = child(run.summary(), "carts");
    QVERIFY2(number(carts, "checked") > 100, qPrintable(run.output()));
    for (const QJsonObject& audit : { carts, child(deaths(run).first().toObject(), "carts") }) {
        QCOMPARE(number(audit, "lost"), 0.0);
        QCOMPARE(number(audit, "wrong"), 0.0);
        QCOMPARE(number(audit, "unreachable"), 0.0);
    }
}

void HeadlessRunTest::fixedBuildLivesOn()
{
    LabRun run;
    run.start(words("--rate 300 --heap-limit 16M --leak off --duration 8"));
    VERIFY_ENDED_WELL(run, 90);
    QVERIFY(deaths(run).isEmpty());
    QVERIFY(number(run.summary(), "achieved") > 0);
    const QList<double> records = run.column(QStringLiteral("leaked.records_count"));
    QVERIFY(!records.isEmpty());
    QCOMPARE(*std::max_element(records.begin(), records.end()), 0.0);
}

void HeadlessRunTest::browsingLeaksNothing()
{
    LabRun run;
    run.start(words("--rate 300 --heap-limit 16M --browse-only --duration 5"));
    VERIFY_ENDED_WELL(run, 90);
    QVERIFY(number(run.summary(), "achieved") > 0);
    const QList<double> records = run.column(QStringLiteral("leaked.records_count"));
    QVERIFY(!records.isEmpty());
    QCOMPARE(*std::max_element(records.begin(), records.end()), 0.0);
}

void HeadlessRunTest::containerLimitKillsWithoutLastWords()
{
    LabRun run;
    run.start(words("--rate 300 --heap-limit 256M --memory-limit 100M --amplify 1000"));
    QTRY_VERIFY_WITH_TIMEOUT(
        run.eventCount(QStringLiteral("process-died"), QStringLiteral("cart")) >= 1, 60'000);
    run.interrupt();
    VERIFY_ENDED_WELL(run, 60);
    const QJsonObject death = deaths(run).first().toObject();
    QCOMPARE(death.value(QLatin1String("cause")).toString(), QStringLiteral("oom-killed"));
    QCOMPARE(death.value(QLatin1String("exitCode")).toInt(), 137);
    QCOMPARE(death.value(QLatin1String("lastWords")).toBool(), false);
    QCOMPARE(number(child(run.summary(), "carts"), "lost"), 0.0);
}

void HeadlessRunTest::everyProcessMayBeKilled()
{
    LabRun run;
    run.start(words("--rate 100 --leak off"));
    QVERIFY2(run.waitUntilReady(), qPrintable(run.output()));
    for (const char* name : { "catalogue", "cart", "web" }) {
        const QString process = QString::fromLatin1(name);
        const auto pid = static_cast<qint64>(number(child(run.endpoints(), name), "pid"));
        QVERIFY(pid > 0);
        QCOMPARE(
            QProcess::execute(QStringLiteral("kill"), { QStringLiteral("-9"), QString::number(pid) }), 0);
        QTRY_VERIFY_WITH_TIMEOUT(run.eventCount(QStringLiteral("process-ready"), process) >= 2, 30'000);
        QCOMPARE(run.eventCount(QStringLiteral("process-died"), process), 1);
    }
    run.interrupt();
    VERIFY_ENDED_WELL(run, 60);
    for (const QJsonValue& death : deaths(run)) {
        QCOMPARE(death.toObject().value(QLatin1String("cause")).toString(), QStringLiteral("killed"));
        QCOMPARE(death.toObject().value(QLatin1String("exitCode")).toInt(), 137);
    }
    QCOMPARE(number(child(run.summary(), "carts"), "lost"), 0.0);
    QCOMPARE(number(child(run.summary(), "carts"), "unreachable"), 0.0);
}

void HeadlessRunTest::aStoppedStoreIsSeenByShoppers()
{
    LabRun run;
    run.start(words("--rate 100 --leak off"));
    QVERIFY2(run.waitUntilReady(), qPrintable(run.output()));
    const auto pid = static_cast<qint64>(number(child(run.endpoints(), "store"), "pid"));
    QCOMPARE(QProcess::execute(QStringLiteral("kill"), { QStringLiteral("-9"), QString::number(pid) }), 0);
    QTRY_VERIFY_WITH_TIMEOUT(
        run.eventCount(QStringLiteral("process-ready"), QStringLiteral("store")) >= 2, 30'000);
    const qsizetype row = run.column(QStringLiteral("traffic.achieved_per_s")).size();
    // Adds are answered again, by a store that has forgotten the carts.
    QTRY_VERIFY_WITH_TIMEOUT(run.column(QStringLiteral("traffic.achieved_per_s")).size() > row + 10
            && run.column(QStringLiteral("traffic.achieved_per_s")).last() > 50,
        30'000);
    run.interrupt();
    VERIFY_ENDED_WELL(run, 60);
    QCOMPARE(run.eventCount(QStringLiteral("process-died"), QStringLiteral("cart")), 0);
    QCOMPARE(run.eventCount(QStringLiteral("process-died"), QStringLiteral("web")), 0);
}

void HeadlessRunTest::endsInGoodOrderWhenInterrupted()
{
    LabRun run;
    run.start(words("--rate 50"));
    QVERIFY2(run.waitUntilReady(), qPrintable(run.output()));
    run.interrupt();
    VERIFY_ENDED_WELL(run, 60);
    QVERIFY(run.summary().contains(QLatin1String("offered")));
    QCOMPARE(run.eventCount(QStringLiteral("process-died")), 0);
    QCOMPARE(run.eventCount(QStringLiteral("process-stopped")), run.endpoints().size());
}

void HeadlessRunTest::aKilledConsoleLeavesNoProcessBehind()
{
    LabRun run;
    run.start(words("--rate 100 --twin"));
    QVERIFY2(run.waitUntilReady(), qPrintable(run.output()));
    QList<qint64> processes;
    for (const char* name : { "store", "catalogue", "cart", "web", "twin-cart", "twin-web" })
        processes.append(static_cast<qint64>(number(child(run.endpoints(), name), "pid")));
    for (const qint64 process : processes)
        QVERIFY(leaklab::supervise::processIsAlive(process));
    run.process().kill();
    QVERIFY(run.finish(20));
    for (const qint64 process : processes)
        QTRY_VERIFY(!leaklab::supervise::processIsAlive(process));
}

void HeadlessRunTest::aFixedTwinLivesBesideTheLeakingCart()
{
    LabRun run;
    run.start(words("--twin --rate 200 --heap-limit 16M --age 80% --amplify 40"));
    QVERIFY2(run.waitUntilReady(), qPrintable(run.output()));
    QList<qint64> processes;
    for (const QJsonValue& endpoint : run.endpoints())
        processes.append(static_cast<qint64>(number(endpoint.toObject(), "pid")));
    QCOMPARE(processes.size(), 6);
    QTRY_VERIFY_WITH_TIMEOUT(
        run.eventCount(QStringLiteral("process-ready"), QStringLiteral("cart")) >= 2, 60'000);
    run.interrupt();
    VERIFY_ENDED_WELL(run, 60);

    for (const QJsonValue& death : deaths(run))
        QCOMPARE(death.toObject().value(QLatin1String("process")).toString(), QStringLiteral("cart"));
    QVERIFY(!deaths(run).isEmpty());
    const QJsonObject twin = child(run.summary(), "twin");
    QCOMPARE(twin.value(QLatin1String("leaking")).toBool(true), false);
    QCOMPARE(number(twin, "restarts"), 0.0);
    QVERIFY(number(twin, "offered") > 0);
    QCOMPARE(number(twin, "offered"), number(run.summary(), "offered"));
    QVERIFY(number(twin, "achieved") > number(run.summary(), "achieved"));
    QVERIFY(number(child(child(run.summary(), "processes"), "twin-cart"), "peakRssBytes") > 0);
    const QList<double> records = run.column(QStringLiteral("leaked.records_count"));
    const QList<double> twins = run.column(QStringLiteral("twin.leaked.records_count"));
    QVERIFY(*std::max_element(records.begin(), records.end()) > 0);
    QVERIFY(!twins.isEmpty());
    QCOMPARE(*std::max_element(twins.begin(), twins.end()), 0.0);
    for (const qint64 process : processes)
        QVERIFY2(!leaklab::supervise::processIsAlive(process), qPrintable(QString::number(process)));
}

void HeadlessRunTest::refusesFilesItCannotWrite()
{
    for (const char* option : { "--csv", "--events", "--summary", "--endpoints" }) {
        LabRun run;
        run.start({ QString::fromLatin1(option), QStringLiteral("/no/such/folder/file") });
        QVERIFY(run.finish(20));
        QVERIFY2(run.exitCode() != 0, option);
        const QString output = run.output();
        QVERIFY2(output.contains(QLatin1String("/no/such/folder/file")), qPrintable(output));
        QVERIFY2(!output.contains(QLatin1String("process-started")), qPrintable(output));
    }
}

void HeadlessRunTest::saysThatThePortIsTaken()
{
    LabRun first;
    first.start(words("--rate 1"));
    QVERIFY2(first.waitUntilReady(), qPrintable(first.output()));
    const QString port = child(first.endpoints(), "web")
                             .value(QLatin1String("url"))
                             .toString()
                             .section(QLatin1Char(':'), -1);
    LabRun second;
    second.start({ QStringLiteral("--port"), port });
    QVERIFY(second.finish(30));
    QVERIFY(second.exitCode() != 0);
    const QString output = second.output();
    QVERIFY2(output.contains(port) && output.contains(QLatin1String("--port")), qPrintable(output));
    first.interrupt();
    VERIFY_ENDED_WELL(first, 60);
}

void HeadlessRunTest::saysThatNoRedisAnswers()
{
    LabRun run;
    run.start(words("--redis 127.0.0.1:1"));
    QVERIFY(run.finish(60));
    QVERIFY(run.exitCode() != 0);
    const QString output = run.output();
    QVERIFY2(output.contains(QLatin1String("127.0.0.1:1")) && output.contains(QLatin1String("--redis")),
        qPrintable(output));
}

QTEST_GUILESS_MAIN(HeadlessRunTest)
#include "headless_run_test.moc"
