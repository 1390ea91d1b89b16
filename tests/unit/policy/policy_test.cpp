#include "app/policy/apply_policy.h"
#include "app/policy/policy_files.h"
#include "app/policy/policy_reader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace leaklab;
using policy::Policy;

namespace {

const QString fileName = QStringLiteral("policy.json");

QByteArray resource(const char* name)
{
    QFile file(QStringLiteral(LEAKLAB_RESOURCES "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Policy read(const QByteArray& content)
{
    json::Problems problems;
    Policy policy = policy::readPolicy(content, fileName, problems);
    if (!problems.empty())
        qFatal("%s", qPrintable(json::toText(problems.front())));
    return policy;
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly));
    file.write(content);
}

QJsonObject schemaOf(const char* section)
{
    return QJsonDocument::fromJson(resource("policy.schema.json"))
        .object()
        .value(QLatin1String("properties"))
        .toObject()
        .value(QLatin1String(section))
        .toObject()
        .value(QLatin1String("properties"))
        .toObject();
}

QString messages(const json::Problems& problems)
{
    QString text;
    for (const json::Problem& problem : problems)
        text += json::toText(problem) + QLatin1Char('\n');
    return text;
}

} // namespace

class PolicyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheExample();
    void schemaAndReaderKnowTheSame_data();
    void schemaAndReaderKnowTheSame();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void theStrongerFileAndALockPrevail();
    void aTrialLoosensNothing();
    void whatCannotBeReadIsAProblem();
    void contradictionsAreProblems();
    void settingsBeginAsThePolicySays();
    void whatIsLockedHolds_data();
    void whatIsLockedHolds();
    void knowsLoopback_data();
    void knowsLoopback();
};

void PolicyTest::readsTheExample()
{
    const Policy policy = read(resource("policy.example.json"));
    QVERIFY(policy::isLocked(policy.store));
    QVERIFY(policy.store->value.kind == policy::Store::Kind::BuiltIn);
    QVERIFY(policy.rate && !policy.rate->locked);
    QCOMPARE(policy.rate->value.perSecond(), 500.0);
    QVERIFY(policy.memoryLimit && !policy.memoryLimit->value);
    QCOMPARE(policy.recordingsRoom->value.count(), core::Bytes::mebi(200).count());
    QCOMPARE(policy.exercises->value, QStringList{ QStringLiteral("//server/share/exercises") });
    QVERIFY(!policy.allowsOwnExercises());
    QVERIFY(policy.allowsRecording());
    QVERIFY(policy.nameInResults->value == policy::NameInResults::Account);
    QCOMPARE(policy.language->value, QStringLiteral("system"));
    QCOMPARE(policy.store->where(), QStringLiteral("policy.json:10"));
}

void PolicyTest::schemaAndReaderKnowTheSame_data()
{
    QTest::addColumn<QString>("section");
    QTest::newRow("defaults") << QStringLiteral("defaults");
    QTest::newRow("locked") << QStringLiteral("locked");
}

void PolicyTest::schemaAndReaderKnowTheSame()
{
    QFETCH(QString, section);
    const QJsonObject definitions = QJsonDocument::fromJson(resource("policy.schema.json"))
                                        .object()[QLatin1String("definitions")]
                                        .toObject();
    const QJsonObject known = schemaOf(section.toUtf8().constData());
    QVERIFY(known.size() >= 6);
    for (auto it = known.begin(); it != known.end(); ++it) {
        QJsonObject about = it.value().toObject();
        const QString reference = about.value(QLatin1String("$ref")).toString();
        if (!reference.isEmpty())
            about = definitions.value(reference.section(QLatin1Char('/'), -1)).toObject();
        QJsonArray examples = about.value(QLatin1String("examples")).toArray();
        for (const QJsonValue& one : about.value(QLatin1String("enum")).toArray())
            examples.append(one);
        if (about.value(QLatin1String("type")).toString() == QLatin1String("boolean"))
            examples = { true, false };
        QVERIFY2(!examples.isEmpty(), qPrintable(it.key()));
        for (const QJsonValue& example : examples) {
            const QJsonObject file{ { QStringLiteral("format"), 1 },
                { section, QJsonObject{ { it.key(), example } } } };
            json::Problems problems;
            static_cast<void>(policy::readPolicy(QJsonDocument(file).toJson(), fileName, problems));
            QVERIFY2(problems.empty(), qPrintable(messages(problems)));
        }
    }
    // What the reader offers instead of nonsense is what the schema has.
    json::Problems problems;
    static_cast<void>(policy::readPolicy(
        R"({"format": 1, ")" + section.toUtf8() + R"(": {"zzzzzzzzzz": 1}})", fileName, problems));
    QCOMPARE(problems.size(), std::size_t{ 1 });
    const QString offered = problems.front().message.section(QStringLiteral("write one of: "), 1);
    for (const QString& name : offered.split(QStringLiteral(", ")))
        QVERIFY2(known.contains(name) || schemaOf("locked").contains(name), qPrintable(name));
}

void PolicyTest::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* content, const char* message) {
        QTest::newRow(name) << QByteArray(content) << QString::fromUtf8(message);
    };
    row("no JSON", "{\n\"format\": 1,,\n}", "policy.json:2: this is no JSON");
    row("cut off", "{\n\"format\": 1", "policy.json:2: the file ends too early");
    row("empty", "", "policy.json:1: ");
    row("no format", "{}", "policy.json:1: a policy needs \"format\"");
    row("newer", "{\"format\": 2}", "this version reads policies of format 1 only");
    row("misspelt section", "{\"format\": 1,\n\"lockd\": {}}",
        "policy.json:2: a policy knows no \"lockd\"; did you mean \"locked\"?");
    row("misspelt key", "{\"format\": 1, \"locked\": {\n\"heaplimit\": \"64M\"}}",
        "policy.json:2: \"locked\" knows no \"heaplimit\"; did you mean \"heapLimit\"?");
    row("no heap limit", "{\"format\": 1, \"locked\": {\n\n\"heapLimit\": \"2M\"}}",
        "policy.json:3: \"2M\" is out of range");
    row("no store", "{\"format\": 1, \"locked\": { \"store\": \"builtin\"}}",
        "\"builtin\" is no store; write found, built-in");
    row("no name", "{\"format\": 1, \"locked\": { \"nameInResults\": \"acount\"}}",
        "did you mean \"account\"?");
    row("no truth", "{\"format\": 1, \"locked\": { \"recording\": \"no\"}}",
        "\"recording\" has to be true or false");
    row("relative folder", "{\"format\": 1, \"locked\": { \"exercises\": [\"exercises\"]}}",
        "\"exercises\" is no whole path");
    row("no language", "{\"format\": 1, \"locked\": { \"language\": \"German\"}}",
        "\"German\" is no language");
    row("no rate", "{\"format\": 1, \"locked\": { \"largestRate\": 0}}", "the largest rate is more than 0");
    row("no room", "{\"format\": 1, \"locked\": { \"recordingsRoom\": \"10K\"}}",
        "recordings get 1M or more");
    row("twice", "{\"format\": 1, \"defaults\": {\"rate\": 5},\n\"locked\": {\"rate\": 6}}",
        "policy.json:2: \"rate\" is a default and locked");
    row("a default that nobody can change", "{\"format\": 1, \"defaults\": {\"ownExercises\": false}}",
        "nobody can change \"ownExercises\"");
    row("a list", "[]", "a policy is an object");
}

void PolicyTest::saysWhatIsWrongAndWhere()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, message);
    json::Problems problems;
    static_cast<void>(policy::readPolicy(content, fileName, problems));
    QVERIFY2(messages(problems).contains(message), qPrintable(messages(problems)));
}

void PolicyTest::theStrongerFileAndALockPrevail()
{
    const Policy strong = read(
        R"({"format": 1, "defaults": {"rate": 100, "heapLimit": "32M"}, "locked": {"language": "de"}})");
    const Policy weak = read(
        R"({"format": 1, "defaults": {"heapLimit": "64M"}, "locked": {"rate": 50, "language": "fr", "recording": false}})");
    const Policy both = policy::merged({ strong, weak });
    QCOMPARE(both.language->value, QStringLiteral("de"));
    QCOMPARE(both.heapLimit->value.count(), core::Bytes::mebi(32).count());
    QVERIFY(both.rate->locked); // a lock narrows, so it holds wherever it comes from
    QCOMPARE(both.rate->value.perSecond(), 50.0);
    QVERIFY(!both.allowsRecording());
}

void PolicyTest::aTrialLoosensNothing()
{
    QTemporaryDir folder;
    const QString system = folder.filePath(QStringLiteral("etc/policy.json"));
    const QString trial = folder.filePath(QStringLiteral("trial.json"));
    write(system,
        R"({"format": 1, "locked": {"store": "built-in", "ownExercises": false, "largestRate": 100}})");
    write(trial,
        R"({"format": 1, "locked": {"store": "found", "ownExercises": true, "largestRate": 9000, "recording": false}})");
    json::Problems problems;
    const Policy policy = policy::loadPolicy({ system }, trial, problems);
    QVERIFY2(problems.empty(), qPrintable(messages(problems)));
    QVERIFY(policy.store->value.kind == policy::Store::Kind::BuiltIn);
    QVERIFY(!policy.allowsOwnExercises());
    QCOMPARE(policy.largestRate->value.perSecond(), 100.0);
    QVERIFY(!policy.allowsRecording());
    QCOMPARE(policy.files, (QStringList{ system, trial }));
}

void PolicyTest::whatCannotBeReadIsAProblem()
{
    QTemporaryDir folder;
    json::Problems problems;
    const QString none = folder.filePath(QStringLiteral("none.json"));
    QVERIFY(policy::loadPolicy({ none }, {}, problems).files.isEmpty());
    QVERIFY(problems.empty()); // no policy is no fault
    static_cast<void>(policy::loadPolicy({}, none, problems));
    QCOMPARE(problems.size(), std::size_t{ 1 }); // one that was asked for is
    problems.clear();
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder.json")));
    static_cast<void>(policy::loadPolicy({ folder.filePath(QStringLiteral("folder.json")) }, {}, problems));
    QVERIFY2(messages(problems).contains(QLatin1String("no plain file")), qPrintable(messages(problems)));
#ifdef Q_OS_UNIX // Windows' shortcuts are no links
    problems.clear();
    const QString dangling = folder.filePath(QStringLiteral("link.json"));
    QVERIFY(QFile::link(none, dangling));
    static_cast<void>(policy::loadPolicy({ dangling }, {}, problems));
    QCOMPARE(problems.size(), std::size_t{ 1 });
#endif
}

void PolicyTest::contradictionsAreProblems()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(fileName);
    write(file, R"({"format": 1, "locked": {
"loopbackOnly": true,
"store": "10.0.0.7:6379",
"largestHeapLimit": "32M",
"heapLimit": "64M",
"largestRate": 10,
"rate": 20}})");
    json::Problems problems;
    static_cast<void>(policy::loadPolicy({ file }, {}, problems));
    const QString text = messages(problems);
    QVERIFY2(text.contains(QLatin1String("policy.json:3: \"store\" goes beyond")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("policy.json:5: \"heapLimit\" goes beyond")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("policy.json:7: \"rate\" goes beyond")), qPrintable(text));
}

void PolicyTest::settingsBeginAsThePolicySays()
{
    lab::LabSettings settings;
    settings.rate = core::Rate(1500);
    policy::apply(read(R"({"format": 1, "defaults": {"store": "unix:/run/redis.sock", "memoryLimit": "100M"},
        "locked": {"largestRate": 400, "largestHeapLimit": "32M"}})"),
        settings);
    QCOMPARE(settings.redis, QStringLiteral("unix:/run/redis.sock"));
    QVERIFY(settings.memoryLimit == core::Bytes::mebi(100));
    QCOMPARE(settings.rate.perSecond(), 400.0); // no more than there may be
    QCOMPARE(settings.heapLimit.count(), core::Bytes::mebi(32).count());
    QVERIFY(settings.bounds.rate && settings.bounds.heapLimit);
}

void PolicyTest::whatIsLockedHolds_data()
{
    using Change = std::function<void(lab::LabSettings&)>;
    QTest::addColumn<QByteArray>("locked");
    QTest::addColumn<Change>("change");
    QTest::newRow("store") << QByteArray(R"("store": "built-in")")
                           << Change([](auto& s) { s.redis = QStringLiteral("localhost:1"); });
    QTest::newRow("found store") << QByteArray(R"("store": "found")")
                                 << Change([](auto& s) { s.useEmbeddedStore = true; });
    QTest::newRow("heap limit") << QByteArray(R"("heapLimit": "32M")")
                                << Change([](auto& s) { s.heapLimit = core::Bytes::mebi(16); });
    QTest::newRow("memory limit") << QByteArray(R"("memoryLimit": "off")")
                                  << Change([](auto& s) { s.memoryLimit = core::Bytes::mebi(100); });
    QTest::newRow("rate") << QByteArray(R"("rate": 20)") << Change([](auto& s) { s.rate = core::Rate(21); });
    QTest::newRow("rate, by a closed loop")
        << QByteArray(R"("rate": 20)") << Change([](auto& s) { s.closedLoop.emplace(); });
    QTest::newRow("largest rate") << QByteArray(R"("largestRate": 20)")
                                  << Change([](auto& s) { s.rate = core::Rate(21); });
    QTest::newRow("largest heap") << QByteArray(R"("largestHeapLimit": "64M")")
                                  << Change([](auto& s) { s.heapLimit = core::Bytes::mebi(65); });
    QTest::newRow("loopback") << QByteArray(R"("loopbackOnly": true)")
                              << Change([](auto& s) { s.redis = QStringLiteral("example.org:6379"); });
}

void PolicyTest::whatIsLockedHolds()
{
    QFETCH(QByteArray, locked);
    QFETCH(std::function<void(lab::LabSettings&)>, change);
    const Policy policy = read(R"({"format": 1, "locked": {)" + locked + "}}");
    lab::LabSettings settings;
    policy::apply(policy, settings);
    QVERIFY(policy::holdAgainst(policy, settings).ok());
    change(settings);
    const auto held = policy::holdAgainst(policy, settings);
    QVERIFY(!held.ok());
    QVERIFY2(QString::fromStdString(held.error().detail).contains(QLatin1String("policy.json:1")),
        held.error().detail.c_str());
}

void PolicyTest::knowsLoopback_data()
{
    QTest::addColumn<bool>("loopback");
    for (const char* address :
        { "unix:/run/redis.sock", "127.0.0.1:6379", "localhost:1", "[::1]:6379", "127.8.9.1:2" })
        QTest::newRow(address) << true;
    for (const char* address :
        { "10.0.0.1:6379", "redis:6379", "127.evil.org:6379", "localhost.evil.org:1", "0.0.0.0:1" })
        QTest::newRow(address) << false;
}

void PolicyTest::knowsLoopback()
{
    QFETCH(bool, loopback);
    QCOMPARE(policy::isLoopback(QString::fromUtf8(QTest::currentDataTag())), loopback);
}

QTEST_GUILESS_MAIN(PolicyTest)
#include "policy_test.moc"
