#include "tests/support/lab_run.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using leaklab::tests::LabRun;

namespace {

QString program(const char* name)
{
    return QDir(qEnvironmentVariable("LEAKLAB_BIN")).filePath(QLatin1String(name));
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList filesBelow(const QString& folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(QDir(folder).relativeFilePath(all.next()));
    files.sort();
    return files;
}

/// A person who has never used Leak Lab, on a machine of its own administrator.
class FreshPerson {
public:
    FreshPerson()
    {
        for (const char* name : { "home", "run", "tmp", "here", "etc/leaklab" })
            QDir(m_root.path()).mkpath(QLatin1String(name));
        QFile(path("run")).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] QString path(const char* name) const { return m_root.filePath(QLatin1String(name)); }
    void setPolicy(const QByteArray& content) const
    {
        QFile file(path("etc/leaklab/policy.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        for (const QString& name : all.keys()) {
            if (name.startsWith(QLatin1String("XDG_")))
                all.remove(name);
        }
        all.insert(QStringLiteral("HOME"), path("home"));
        all.insert(QStringLiteral("XDG_RUNTIME_DIR"), path("run"));
        all.insert(QStringLiteral("XDG_CONFIG_DIRS"), path("etc"));
        all.insert(QStringLiteral("TMPDIR"), path("tmp"));
        return all;
    }
    void use(QProcess& process) const
    {
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(path("here"));
    }

private:
    QTemporaryDir m_root;
};

struct Ended {
    int exitCode = -1;
    QString output;
};

Ended run(const FreshPerson& person, const QStringList& arguments)
{
    QProcess process;
    person.use(process);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program("leaklab"), arguments);
    if (!process.waitForFinished(30'000))
        return {};
    return { process.exitCode(), QString::fromUtf8(process.readAll()) };
}

const QStringList quietLab = words("--rate 50 --heap-limit 16M --amplify 1");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// `pid` and all that it has started.
QStringList family(const QString& pid)
{
    QStringList all{ pid };
    for (qsizetype i = 0; i < all.size(); ++i) {
        QDirIterator tasks(QStringLiteral("/proc/%1/task").arg(all[i]), QDir::Dirs | QDir::NoDotAndDotDot);
        while (tasks.hasNext()) {
            const QByteArray children = contentOf(tasks.next() + QStringLiteral("/children"));
            all += QString::fromLatin1(children).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        }
    }
    return all;
}

QSet<QString> socketsOf(const QStringList& pids)
{
    QSet<QString> inodes;
    static const QRegularExpression socket(QStringLiteral("^socket:\\[(\\d+)\\]$"));
    for (const QString& pid : pids) {
        const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(pid));
        for (const QFileInfo& one : descriptors.entryInfoList(QDir::AllEntries | QDir::System)) {
            const auto match
                = socket.match(QFile(one.filePath()).symLinkTarget().section(QLatin1Char('/'), -1));
            if (match.hasMatch())
                inodes.insert(match.captured(1));
        }
    }
    return inodes;
}

/// Local addresses, as the kernel writes them, of what these processes listen on, TCP and UDP.
QStringList listening(const QStringList& pids)
{
    const QSet<QString> own = socketsOf(pids);
    QStringList addresses;
    for (const char* table : { "tcp", "tcp6", "udp", "udp6" }) {
        const bool tcp = table[0] == 't';
        const QString content
            = QString::fromLatin1(contentOf(QStringLiteral("/proc/net/") + QLatin1String(table)));
        for (const QString& line : content.split(QLatin1Char('\n')).mid(1)) {
            const QStringList field = line.simplified().split(QLatin1Char(' '));
            // 0A: listening. A UDP socket has no such state; any that is not connected takes what comes.
            if (field.size() > 9 && field[3] == (tcp ? QLatin1String("0A") : QLatin1String("07"))
                && own.contains(field[9]))
                addresses.append(field[1]);
        }
    }
    return addresses;
}

bool isLoopback(const QString& address)
{
    const QString host = address.section(QLatin1Char(':'), 0, 0);
    const bool four
        = host.size() == 8 || host.startsWith(QLatin1String("0000000000000000FFFF0000")); // or ::ffff:a.b.c.d
    return (four && host.endsWith(QLatin1String("7F"))) // 127.b.c.d, backwards
        || host == QLatin1String("00000000000000000000000001000000"); // ::1
}

/// A counter of /proc/net/snmp where that process lives.
qint64 networkCounter(const QString& pid, const char* protocol, const char* name)
{
    const QString content = QString::fromLatin1(contentOf(QStringLiteral("/proc/%1/net/snmp").arg(pid)));
    QStringList names;
    for (const QString& line : content.split(QLatin1Char('\n'))) {
        const QStringList field = line.split(QLatin1Char(' '));
        if (field.first() != QLatin1String(protocol) + QLatin1Char(':'))
            continue;
        if (names.isEmpty()) {
            names = field;
            continue;
        }
        const qsizetype at = names.indexOf(QLatin1String(name));
        return at < 0 ? -1 : field.value(at).toLongLong();
    }
    return -1;
}

} // namespace

/// What an administrator of a lab relies on: the policy holds, nothing leaves the machine, nothing is written
/// but where it belongs.
class RolloutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBrokenPolicyKeepsItFromStarting_data();
    void aBrokenPolicyKeepsItFromStarting();
    void whatIsLockedIsRefusedAtTheCommandLine();
    void ownExercisesAreNotProved();
    void aTrialLoosensNothing();
    void thePolicyIsTold();
    void everySocketIsLoopback_data();
    void everySocketIsLoopback();
    void nothingLeavesTheMachine_data();
    void nothingLeavesTheMachine();
    void writesOnlyWhereItBelongs();
    void pagesAndExercisesLoadNothingFromElsewhere();
};

void RolloutTest::aBrokenPolicyKeepsItFromStarting_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("headless") << words("--headless --duration 1s");
    QTest::newRow("window") << QStringList();
    QTest::newRow("preflight") << words("preflight");
}

void RolloutTest::aBrokenPolicyKeepsItFromStarting()
{
    QFETCH(QStringList, arguments);
    const FreshPerson person;
    person.setPolicy("{ \"format\": 1, \"locked\": {\n\"ownExercise\": false } }");
    const Ended ended = run(person, arguments);
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(ended.output.contains(QLatin1String("policy.json:2: ")), qPrintable(ended.output));
    QVERIFY2(
        ended.output.contains(QLatin1String("did you mean \"ownExercises\"?")), qPrintable(ended.output));
    QVERIFY2(ended.output.contains(QLatin1String("does not start")), qPrintable(ended.output));
    QCOMPARE(filesBelow(person.path("home")), QStringList());
    QCOMPARE(run(person, words("--version")).exitCode, 0); // which runs nothing
}

void RolloutTest::whatIsLockedIsRefusedAtTheCommandLine()
{
    const FreshPerson person;
    person.setPolicy(
        R"({ "format": 1, "locked": { "store": "built-in", "largestRate": 100, "recording": false } })");
    for (const char* option : { "--redis localhost:6379", "--rate 101", "--record x.leaklab" }) {
        const Ended ended = run(person, words("--headless --duration 1s") + words(option));
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.output.contains(person.path("etc/leaklab/policy.json")), qPrintable(ended.output));
    }
    QVERIFY(!QFile::exists(person.path("here/x.leaklab")));
}

void RolloutTest::ownExercisesAreNotProved()
{
    const FreshPerson person;
    QVERIFY(
        run(person, { QStringLiteral("exercises"), QStringLiteral("new"), QStringLiteral("Mine") }).exitCode
        == 0);
    person.setPolicy(R"({ "format": 1, "locked": { "ownExercises": false } })");
    const Ended ended = run(person, words("exercises prove ."));
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(ended.output.contains(QLatin1String("administrator")), qPrintable(ended.output));
}

void RolloutTest::aTrialLoosensNothing()
{
    const FreshPerson person;
    person.setPolicy(R"({ "format": 1, "locked": { "largestRate": 100 } })");
    const QString trial = person.path("here/trial.json");
    QFile file(trial);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({ "format": 1, "locked": { "largestRate": 5000 } })");
    file.close();
    const Ended ended
        = run(person, words("--headless --duration 1s --rate 200 --policy") + QStringList{ trial });
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(ended.output.contains(person.path("etc/leaklab/policy.json")), qPrintable(ended.output));
}

void RolloutTest::thePolicyIsTold()
{
    const FreshPerson person;
    QVERIFY(run(person, words("policy")).output.startsWith(QLatin1String("No policy is in force")));
    person.setPolicy(
        "{ \"format\": 1,\n\"defaults\": { \"rate\": 20 },\n\"locked\": { \"language\": \"de\" } }");
    const Ended told = run(person, words("policy"));
    QCOMPARE(told.exitCode, 0);
    const QString file = person.path("etc/leaklab/policy.json");
    static const QRegularExpression spaces(QStringLiteral(" +"));
    const QString lines = QString(told.output).replace(spaces, QStringLiteral(" "));
    QVERIFY2(lines.contains(QStringLiteral("rate default 20/s (%1:2)").arg(file)), qPrintable(lines));
    QVERIFY2(lines.contains(QStringLiteral("language locked de (%1:3)").arg(file)), qPrintable(lines));
    QCOMPARE(run(person, { QStringLiteral("policy"), QStringLiteral("check"), file }).exitCode, 0);
    person.setPolicy("{}");
    QCOMPARE(run(person, { QStringLiteral("policy"), QStringLiteral("check"), file }).exitCode, 1);
}

void RolloutTest::everySocketIsLoopback_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("redis-server") << QStringList();
    QTest::newRow("leaklab-store, twin") << words("--embedded-store --twin");
}

void RolloutTest::everySocketIsLoopback()
{
    QFETCH(QStringList, options);
    LabRun lab;
    lab.start(quietLab + options);
    QVERIFY2(lab.waitUntilReady(), qPrintable(lab.output()));
    const QStringList pids = family(QString::number(lab.process().processId()));
    QVERIFY2(pids.size() >= 5, qPrintable(pids.join(QLatin1Char(' '))));
    const QStringList addresses = listening(pids);
    QVERIFY2(addresses.size() >= 3, qPrintable(addresses.join(QLatin1Char(' ')))); // cart, catalogue, web
    for (const QString& address : addresses)
        QVERIFY2(isLoopback(address), qPrintable(address));
    lab.interrupt();
    QVERIFY(lab.finish(30));
}

void RolloutTest::nothingLeavesTheMachine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("headless") << words("--headless --embedded-store");
    QTest::newRow("window") << words("--embedded-store");
}

/// In a network of its own, with loopback alone, everything works, and the kernel counts no attempt to reach
/// anything else: no packet without a route, and, since a resolver may be on loopback, no datagram at all.
void RolloutTest::nothingLeavesTheMachine()
{
    QFETCH(QStringList, arguments);
    const FreshPerson person;
    QProcess process;
    person.use(process);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString helper = QCoreApplication::applicationDirPath() + QStringLiteral("/loopback_only");
    process.start(helper, QStringList{ program("leaklab") } + arguments + quietLab);
    QVERIFY(process.waitForStarted());
    const QString pid = QString::number(process.processId());
    const auto networkOf = [](const QString& task) {
        return QFile::symLinkTarget(QStringLiteral("/proc/%1/ns/net").arg(task))
            .section(QLatin1Char('/'), -1);
    };
    QTRY_VERIFY_WITH_TIMEOUT(
        process.state() == QProcess::NotRunning || networkOf(pid) != networkOf(QStringLiteral("self")),
        30'000);
    if (process.state() == QProcess::NotRunning && process.exitCode() == 77)
        QSKIP("this machine does not let a test have a network of its own");
    // Shoppers come and go: everything that the lab does by itself has happened.
    QTRY_VERIFY_WITH_TIMEOUT(networkCounter(pid, "Tcp", "OutSegs") >= 500, 60'000);
    QCOMPARE(networkCounter(pid, "Ip", "OutNoRoutes"), 0);
    QCOMPARE(networkCounter(pid, "Udp", "OutDatagrams"), 0);
    process.terminate();
    QVERIFY(process.waitForFinished(30'000));
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

void RolloutTest::writesOnlyWhereItBelongs()
{
    const FreshPerson person;
    const QString programs = qEnvironmentVariable("LEAKLAB_BIN");
    const QStringList programsBefore = filesBelow(programs);
    const Ended headless = run(person, words("--headless --duration 2s --embedded-store") + quietLab);
    QVERIFY2(headless.exitCode == 0, qPrintable(headless.output));
    QCOMPARE(filesBelow(person.path("home")), QStringList()); // it was asked for no file

    QProcess window;
    person.use(window);
    window.setProcessChannelMode(QProcess::MergedChannels);
    window.start(program("leaklab"), quietLab);
    const QString sessions = person.path("home/.local/share/leaklab/leaklab/sessions");
    const auto recorded = [&sessions] {
        const QFileInfoList files = QDir(sessions).entryInfoList({ QStringLiteral("*.leaklab") });
        return files.isEmpty() ? 0 : files.first().size();
    };
    QTRY_VERIFY_WITH_TIMEOUT(recorded() > 20'000, 60'000);
    window.terminate();
    QVERIFY2(window.waitForFinished(30'000), window.readAll().constData());
    QCOMPARE(window.exitCode(), 0);

    static const QRegularExpression allowed(
        QStringLiteral("^(\\.local/share/leaklab/|\\.config/leaklab/|\\.cache/)"));
    const QStringList home = filesBelow(person.path("home"));
    QVERIFY(home.size() >= 2); // settings and the recording
    for (const QString& file : home)
        QVERIFY2(allowed.match(file).hasMatch(), qPrintable(file));
    for (const char* folder : { "run", "tmp", "here" })
        QCOMPARE(filesBelow(person.path(folder)), QStringList());
    QCOMPARE(filesBelow(programs), programsBefore);
}

/// A link that a person clicks may lead anywhere; what a page or an exercise loads by itself must not.
void RolloutTest::pagesAndExercisesLoadNothingFromElsewhere()
{
    static const QRegularExpression loaded(
        QStringLiteral(
            "(?:\\bsrc\\s*=|\\bhref\\s*=(?=[^>]*stylesheet)|<link\\b[^>]*\\bhref\\s*=|@import|\\burl\\(|"
            "!\\[[^\\]]*\\]\\(|xlink:href\\s*=|\\bfetch\\(|\\bimport\\(|XMLHttpRequest|WebSocket\\()"
            "\\s*[\"'(]?\\s*(?:https?:|//|wss?:)[^\\s\"')]*"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    int read = 0;
    for (const char* folder : { "storefront", "exercises", "exercise-template" }) {
        QDirIterator all(QStringLiteral(LEAKLAB_RESOURCES "/") + QLatin1String(folder), QDir::Files,
            QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++read;
            auto matches = loaded.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                found.append(file.fileName() + QStringLiteral(": ") + matches.next().captured());
        }
    }
    QVERIFY(read > 50);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    for (const char* bad :
        { "<script src=\"https://cdn.example.org/x.js\">", "![x](http://example.org/x.png)",
            "url(//example.org/font.woff)", "<link rel=\"stylesheet\" href='http://example.org/a.css'>" })
        QVERIFY2(loaded.match(QLatin1String(bad)).hasMatch(), bad);
    QVERIFY(!loaded.match(QStringLiteral("<a href=\"https://example.org\">more</a>")).hasMatch());
}

QTEST_GUILESS_MAIN(RolloutTest)
#include "rollout_test.moc"
