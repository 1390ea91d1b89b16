#include "app/headless/command_line.h"
#include "app/headless/subcommands.h"
#include "app/policy/policy_reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leaklab;

class CommandLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesEveryOption();
    void hasDefaults();
    void aLabIsWhereTheOtherOptionsBegin();
    void takesAProfile();
    void takesAClosedLoop();
    void takesJourneysAndASeed();
    void takesFaults();
    void refuses_data();
    void refuses();
    void knowsASessionFromExercises();
    void knowsWhatAWindowDoesNotDo();
    void helpNamesEveryOption();
    void commandsAreKnownByTheirNames();
    void beginsAsThePolicySays();
    void refusesWhatThePolicyLocks_data();
    void refusesWhatThePolicyLocks();
    void findsTheTrialPolicy();
};

namespace {

policy::Policy policyOf(const QByteArray& content)
{
    json::Problems problems;
    policy::Policy policy = policy::readPolicy(content, QStringLiteral("policy.json"), problems);
    if (!problems.empty())
        qFatal("%s", qPrintable(json::toText(problems.front())));
    return policy;
}

} // namespace

void CommandLineTest::beginsAsThePolicySays()
{
    const policy::Policy policy = policyOf(
        R"({"format": 1, "defaults": {"rate": 40, "store": "built-in"}, "locked": {"heapLimit": "16M"}})");
    const auto begun
        = headless::parseCommandLine({ QStringLiteral("--lab"), QStringLiteral("aged") }, policy);
    QVERIFY(begun.ok());
    QCOMPARE(begun.value().settings.rate.perSecond(), 40.0);
    QCOMPARE(begun.value().settings.heapLimit.count(), std::uint64_t{ 16 } << 20);
    QVERIFY(begun.value().settings.useEmbeddedStore);
    QVERIFY(begun.value().settings.age.isSet()); // what the policy leaves out is as the lab has it
    const auto other = headless::parseCommandLine({ QStringLiteral("--rate"), QStringLiteral("7"),
                                                      QStringLiteral("--heap-limit"), QStringLiteral("16M") },
        policy);
    QVERIFY2(other.ok(), other ? "" : other.error().detail.c_str()); // a default, and the locked value itself
    QCOMPARE(other.value().settings.rate.perSecond(), 7.0);
}

void CommandLineTest::refusesWhatThePolicyLocks_data()
{
    QTest::addColumn<QByteArray>("locked");
    QTest::addColumn<QString>("options");
    const auto row = [](const char* locked, const char* options) {
        QTest::newRow(options) << QByteArray(locked) << QString::fromLatin1(options);
    };
    row(R"("heapLimit": "16M")", "--heap-limit 32M");
    row(R"("memoryLimit": "off")", "--memory-limit 100M");
    row(R"("rate": 40)", "--rate 41");
    row(R"("rate": 40)", "--closed-loop 5");
    row(R"("store": "built-in")", "--redis localhost:6379");
    row(R"("store": "localhost:6379")", "--embedded-store");
    row(R"("loopbackOnly": true)", "--redis 10.0.0.1:6379");
    row(R"("largestRate": 100)", "--profile spike_20_to_300_for_5s_every_60s");
    row(R"("recording": false)", "--headless --record a.leaklab");
}

void CommandLineTest::refusesWhatThePolicyLocks()
{
    QFETCH(QByteArray, locked);
    QFETCH(QString, options);
    const policy::Policy policy = policyOf(R"({"format": 1, "locked": {)" + locked + "}}");
    QStringList arguments = options.split(QLatin1Char(' '));
    arguments.replaceInStrings(QStringLiteral("_"), QStringLiteral(" "));
    QVERIFY(headless::parseCommandLine(arguments).ok());
    const auto refused = headless::parseCommandLine(arguments, policy);
    QVERIFY(!refused.ok());
    const QString detail = QString::fromStdString(refused.error().detail);
    QVERIFY2(detail.contains(QLatin1String("administrator")), qPrintable(detail));
    QVERIFY2(detail.contains(QLatin1String("policy.json:1")), qPrintable(detail));
}

void CommandLineTest::findsTheTrialPolicy()
{
    QCOMPARE(headless::trialPolicy({ QStringLiteral("--policy"), QStringLiteral("a.json") }),
        QStringLiteral("a.json"));
    QCOMPARE(headless::trialPolicy({ QStringLiteral("--headless"), QStringLiteral("--policy=b.json") }),
        QStringLiteral("b.json"));
    QVERIFY(headless::trialPolicy({ QStringLiteral("--headless") }).isEmpty());
    QVERIFY(headless::parseCommandLine({ QStringLiteral("--policy"), QStringLiteral("a.json") }).ok());
}

void CommandLineTest::takesEveryOption()
{
    const QString words = QStringLiteral(
        "--headless --rate 250 --heap-limit 32M --memory-limit 100M --age 92% "
        "--amplify 3 --request-garbage 64K --leak off --browse-only --duration 3m --csv a.csv "
        "--events b.jsonl --endpoints c.json --summary d.json --port 8080 "
        "--redis 10.0.0.1:6379 --back-off-scale 1 --embedded-store --verify-carts --twin");
    const auto parsed = headless::parseCommandLine(words.split(QLatin1Char(' ')));
    QVERIFY2(parsed.ok(), parsed ? "" : parsed.error().detail.c_str());
    const headless::CommandLine& line = parsed.value();
    QVERIFY(line.headless);
    QCOMPARE(line.settings.rate.perSecond(), 250.0);
    QCOMPARE(line.settings.heapLimit.count(), std::uint64_t{ 32 } << 20);
    QVERIFY(line.settings.memoryLimit.has_value());
    QCOMPARE(line.settings.memoryLimit->count(), std::uint64_t{ 100 } << 20);
    QCOMPARE(line.settings.age.shareOfLimit, 0.92);
    QCOMPARE(line.settings.amplify, std::uint64_t{ 3 });
    QCOMPARE(line.settings.requestGarbage.count(), std::uint64_t{ 64 } << 10);
    QVERIFY(!line.settings.leaking);
    QVERIFY(line.settings.journeys == load::JourneyMix(load::Journey::Browse));
    QVERIFY(line.duration.has_value());
    QCOMPARE(core::seconds(*line.duration), 180.0);
    QCOMPARE(line.files.csv, QStringLiteral("a.csv"));
    QCOMPARE(line.files.events, QStringLiteral("b.jsonl"));
    QCOMPARE(line.files.endpoints, QStringLiteral("c.json"));
    QCOMPARE(line.files.summary, QStringLiteral("d.json"));
    QCOMPARE(line.settings.webPort, quint16{ 8080 });
    QCOMPARE(line.settings.redis, QStringLiteral("10.0.0.1:6379"));
    QCOMPARE(line.settings.backOffScale, 1.0);
    QVERIFY(line.settings.useEmbeddedStore);
    QVERIFY(line.settings.verifyCarts);
    QVERIFY(line.settings.twin);
}

void CommandLineTest::hasDefaults()
{
    const auto parsed = headless::parseCommandLine({});
    QVERIFY(parsed.ok());
    QVERIFY(!parsed.value().headless);
    QVERIFY(!parsed.value().settings.twin);
    QVERIFY(parsed.value().settings.leaking);
    QVERIFY(!parsed.value().duration.has_value());
    QVERIFY(!parsed.value().settings.memoryLimit.has_value());
    QVERIFY(parsed.value().settings.amplify > 1);
    QVERIFY(parsed.value().settings.requestGarbage.count() > 0);
}

void CommandLineTest::aLabIsWhereTheOtherOptionsBegin()
{
    const auto settingsOf = [](const char* words) {
        const auto parsed = headless::parseCommandLine(QString::fromLatin1(words).split(QLatin1Char(' ')));
        return parsed ? parsed.value().settings : lab::LabSettings{};
    };
    const lab::LabSettings plain = settingsOf("--lab plain");
    QCOMPARE(plain.amplify, std::uint64_t{ 1 });
    QCOMPARE(plain.requestGarbage.count(), std::uint64_t{ 0 });
    QVERIFY(!plain.age.isSet());
    QVERIFY(settingsOf("--lab aged").age.isSet());
    const lab::LabSettings changed = settingsOf("--amplify 7 --lab aged --rate 20");
    QCOMPARE(changed.amplify, std::uint64_t{ 7 });
    QCOMPARE(changed.rate.perSecond(), 20.0);
    QVERIFY(changed.age.isSet());
}

void CommandLineTest::takesAProfile()
{
    const auto parsed = headless::parseCommandLine(
        { QStringLiteral("--profile"), QStringLiteral("poisson ramp 0 2000 60s; constant 500") });
    QVERIFY2(parsed.ok(), parsed ? "" : parsed.error().detail.c_str());
    QVERIFY(parsed.value().settings.profile.has_value());
    QCOMPARE(parsed.value().settings.profile->rateAt(30), 1000.0);
    QCOMPARE(parsed.value().settings.profile->rateAt(100), 500.0);
}

void CommandLineTest::takesAClosedLoop()
{
    const auto settingsOf = [](const char* words) {
        const auto parsed = headless::parseCommandLine(QString::fromLatin1(words).split(QLatin1Char(' ')));
        return parsed ? parsed.value().settings : lab::LabSettings{};
    };
    const lab::LabSettings settings = settingsOf("--think 0.25s --workers 3 --closed-loop 20");
    QVERIFY((settings.closedLoop == load::ClosedLoop{ 20, std::chrono::milliseconds{ 250 } }));
    QCOMPARE(settings.trafficWorkers, std::size_t{ 3 });
    QVERIFY(
        (settingsOf("--closed-loop 20 --think 0").closedLoop == load::ClosedLoop{ 20, core::Duration{ 0 } }));
    QVERIFY((settingsOf("--closed-loop 7").closedLoop->think == std::chrono::milliseconds{ 500 }));
    QVERIFY(!settingsOf("--rate 5").closedLoop);
}

void CommandLineTest::takesJourneysAndASeed()
{
    const auto parsed = headless::parseCommandLine({ QStringLiteral("--journey"),
        QStringLiteral("add=70,browse=20,shop=10"), QStringLiteral("--seed"), QStringLiteral("4711") });
    QVERIFY2(parsed.ok(), parsed ? "" : parsed.error().detail.c_str());
    QCOMPARE(parsed.value().settings.journeys.share(load::Journey::Browse), 0.2);
    QCOMPARE(parsed.value().settings.trafficSeed, std::uint64_t{ 4711 });
}

void CommandLineTest::takesFaults()
{
    const auto parsed = headless::parseCommandLine(
        QStringLiteral("--fault slow-catalogue --fault bounded-cache --rate 3 --rate 5")
            .split(QLatin1Char(' ')));
    QVERIFY2(parsed.ok(), parsed ? "" : parsed.error().detail.c_str());
    const lab::LabSettings& settings = parsed.value().settings;
    QCOMPARE(
        settings.faults, (QStringList{ QStringLiteral("slow-catalogue"), QStringLiteral("bounded-cache") }));
    QCOMPARE(settings.rate.perSecond(), 5.0);
}

void CommandLineTest::refuses_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char* words, const char* mentions) {
        QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(mentions);
    };
    row("--fault eclipse", "slow-catalogue, broken-catalogue");
    row("--fault store-down --redis 10.0.0.1:6379", "--redis");
    row("--heap-limit lots", "--heap-limit: \"lots\" is not an amount of memory");
    row("--heap-limit 64X", "64X");
    row("--heap-limit 4M", "8M to 4G");
    row("--heap-limit 5G", "8M to 4G");
    row("--heap-limit -64M", "-64M");
    row("--memory-limit 1M", "too small");
    row("--rate fast", "not a rate");
    row("--rate -5", "not a rate");
    row("--rate nan", "not a rate");
    row("--rate inf", "not a rate");
    row("--rate 1e9", "not a rate");
    row("--rate 2000000", "at most 1000000");
    row("--rate 99999999999999999999", "at most 1000000");
    row("--profile fast", "--profile: \"fast\" does not fit; expected constant, ramp, steps, spike or sine");
    row("--profile steps", "as in \"steps 200");
    row("--rate 5 --profile steps", "leave out --rate");
    row("--closed-loop 0", "whole number from 1");
    row("--closed-loop some", "whole number from 1");
    row("--closed-loop 5 --rate 100", "leave out --rate");
    row("--closed-loop 5 --think -1s", "time span");
    row("--closed-loop 5 --think 2h", "at most 1h");
    row("--think 1s", "give --closed-loop N too");
    row("--journey", "journey");
    row("--journey steal", "--journey: \"steal\" is not a journey; there are add, browse, shop");
    row("--journey add=1,shop=-1", "numbers from 0 on");
    row("--journey shop --browse-only", "leave out --journey");
    row("--seed x", "whole number");
    row("--rate 0x5", "not a rate");
    row("--rate 1e999", "not a rate");
    row("--rate nan", "not a rate");
    row("--workers 0", "whole number from 1");
    row("--workers 65", "1 to 64");
    row("--age 100%", "below 100%");
    row("--age old", "not an age");
    row("--amplify 0", "whole number from 1");
    row("--amplify 2.5", "whole number from 1");
    row("--request-garbage 2M", "at most 1M");
    row("--request-garbage heavy", "heavy");
    row("--lab fast", "lesson, aged, plain");
    row("--leak maybe", "neither");
    row("--duration 0", "time span");
    row("--duration soon", "time span");
    row("--port 70000", "65535");
    row("--redis nowhere", "HOST:PORT");
    row("--redis host:0", "HOST:PORT");
    row("--back-off-scale 0", "1 to 1000");
    row("--no-such-option", "no-such-option");
    row("cart", "not an option");
    row("--rate", "rate");
}

void CommandLineTest::refuses()
{
    QFETCH(QString, words);
    QFETCH(QString, mentions);
    const auto parsed = headless::parseCommandLine(words.split(QLatin1Char(' ')));
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().code, core::ErrorCode::BadValue);
    const QString detail = QString::fromStdString(parsed.error().detail);
    QVERIFY2(detail.contains(mentions), qPrintable(detail));
}

void CommandLineTest::knowsASessionFromExercises()
{
    const QTemporaryDir dir;
    const QDir folder(dir.path());
    QVERIFY(folder.mkdir(QStringLiteral("empty")) && folder.mkdir(QStringLiteral("one")));
    QFile exercise(folder.filePath(QStringLiteral("one/exercise.json")));
    QVERIFY(exercise.open(QIODevice::WriteOnly));
    const auto parsed = [&folder](const char* place) {
        return headless::parseCommandLine({ folder.filePath(QString::fromLatin1(place)) });
    };

    QCOMPARE(parsed("one").value().exercises, folder.filePath(QStringLiteral("one")));
    QCOMPARE(parsed("one").value().session, QString());
    QCOMPARE(parsed(".").value().exercises, folder.filePath(QStringLiteral(".")));
    QVERIFY(QString::fromStdString(parsed("empty").error().detail).contains(QLatin1String("no exercise")));
    // One that is not there is told by whoever opens it, with the reason.
    QCOMPARE(parsed("gone.leaklab").value().session, folder.filePath(QStringLiteral("gone.leaklab")));
    QVERIFY(QString::fromStdString(parsed("gone").error().detail).contains(QLatin1String("not an option")));
    QVERIFY(!headless::parseCommandLine({ dir.path(), dir.path() }).ok());
}

void CommandLineTest::knowsWhatAWindowDoesNotDo()
{
    const auto needsHeadless = [](const char* words) {
        return headless::parseCommandLine(QString::fromLatin1(words).split(QLatin1Char(' ')))
            .value()
            .needsHeadless();
    };
    for (const char* words : { "--duration 5", "--csv a", "--events a", "--endpoints a", "--summary a" })
        QVERIFY2(needsHeadless(words), words);
    QVERIFY(!needsHeadless("--rate 5"));
}

void CommandLineTest::helpNamesEveryOption()
{
    const auto parsed = headless::parseCommandLine({ QStringLiteral("--help") });
    QVERIFY(parsed.ok());
    for (const char* option : { "headless", "duration", "rate", "heap-limit", "memory-limit", "age",
             "amplify", "leak", "profile", "closed-loop", "think", "workers", "journey", "seed",
             "browse-only", "csv", "events", "endpoints", "summary" }) {
        QVERIFY2(parsed.value().information.contains(QLatin1String("--") + QLatin1String(option)), option);
    }
}

void CommandLineTest::commandsAreKnownByTheirNames()
{
    const auto isSubcommand = [](std::vector<QByteArray> words) {
        std::vector<char*> arguments;
        for (QByteArray& word : words)
            arguments.push_back(word.data());
        return headless::isSubcommand(static_cast<int>(arguments.size()), arguments.data());
    };
    const QString help = headless::parseCommandLine({ QStringLiteral("--help") }).value().information;
    for (const char* name : { "signature", "postmortem" }) {
        QVERIFY(isSubcommand({ "leaklab", name }));
        QVERIFY2(help.contains(QStringLiteral("leaklab ") + QLatin1String(name)), qPrintable(help));
        const auto said
            = headless::runSubcommand({ QString::fromLatin1(name), QStringLiteral("--help") }, {});
        QVERIFY(said && said->exitCode == 0);
        QVERIFY2(said->output.contains(QLatin1String(name) + QStringLiteral(" [options]")),
            qPrintable(said->output));
    }
    QVERIFY(!isSubcommand({ "leaklab" }));
    QVERIFY(!isSubcommand({ "leaklab", "--headless", "signature" }));
    QVERIFY(!headless::runSubcommand({}, {}).has_value());
    QVERIFY(!headless::runSubcommand({ QStringLiteral("cart") }, {}).has_value());
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
