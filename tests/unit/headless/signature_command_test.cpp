#include "app/headless/signature_command.h"
#include "tests/support/session_csv.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace leaklab;
using headless::CommandResult;
using metrics::Metric;
using tests::SessionCsv;

namespace {

constexpr double mebibyte = 1024.0 * 1024.0;

/// A life of `seconds` in a session that began `from` seconds ago. The spiral sets in as the headroom goes,
/// or not at all.
void recordLife(SessionCsv& csv, double from, double seconds, double restarts, bool spiral)
{
    for (int i = 1; i <= std::lround(seconds * 10); ++i) {
        const double time = i * 0.1;
        const double left = 1 - time / (seconds + 0.2);
        const double share = spiral ? std::min(0.9, 0.05 / left) : 0.02;
        SessionCsv::Values values = tests::healthyCart(time);
        values[Metric::LeakedRecords] = std::floor(500 * time);
        values[Metric::HeapLive] = (64 - 20 * left) * mebibyte;
        values[Metric::CollectionShare] = share;
        values[Metric::MajorRate] = share * 50;
        values[Metric::CollectionPause] = 2 + share * 40;
        values[Metric::LatencyP50] = 0.4 + share * share * 20;
        values[Metric::LatencyP99] = 2 + share * share * 2000;
        values[Metric::Achieved] = share > 0.4 ? 500 * (1.3 - share) : 500;
        values[Metric::Restarts] = restarts;
        csv.row(from + time, values);
    }
}

QStringList words(const QString& text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class SignatureCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aSpiralIsToldFromACalmEnd();
    void textFitsATerminal();
    void everyLifeIsJudgedAndOneShown();
    void eventsFillInWhatACsvCannotTell();
    void jsonTellsTheSame();
    void otherReferencesMayBeNamed();
    void helpIsThere();
    void refuses_data();
    void refuses();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const std::string& text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text.data(), static_cast<qint64>(text.size())), static_cast<qint64>(text.size()));
    }
    /// FOLDER in the words stands for where the files of this test are.
    CommandResult run(const char* arguments) const
    {
        QStringList list = words(QString::fromLatin1(arguments));
        list.replaceInStrings(QStringLiteral("FOLDER"), m_folder.path());
        return headless::runSignature(list);
    }
    QTemporaryDir m_folder{ QDir::tempPath() + QStringLiteral("/signature XXXXXX") };
};

void SignatureCommandTest::initTestCase()
{
    SessionCsv spiral;
    recordLife(spiral, 0, 80, 0, true);
    recordLife(spiral, 81, 10, 1, true);
    recordLife(spiral, 92, 60, 2, true);
    recordLife(spiral, 153, 5, 3, true);
    write(QStringLiteral("spiral.csv"), spiral.text());
    SessionCsv calm;
    recordLife(calm, 0, 80, 0, false);
    recordLife(calm, 81, 1, 1, false);
    write(QStringLiteral("calm.csv"), calm.text());
    SessionCsv alive;
    recordLife(alive, 0, 40, 0, true);
    write(QStringLiteral("alive.csv"), alive.text());
    write(QStringLiteral("events.jsonl"),
        "{\"time\":80.02,\"kind\":\"process-died\",\"process\":\"cart\",\"cause\":\"heap-limit\","
        "\"exitCode\":134,"
        "\"lastWords\":\"FATAL\"}\n"
        "{\"time\":80.9,\"kind\":\"process-started\",\"process\":\"cart\",\"launch\":2,\"allowedAt\":80.8}\n"
        "{\"time\":81.0,\"kind\":\"process-ready\",\"process\":\"cart\",\"afterMs\":100}\n"
        "{\"time\":160,\"kind\":\"carts-audited\",\"checked\":7,\"lost\":0,\"wrong\":0,\"unreachable\":0}\n");
    write(QStringLiteral("empty.csv"), {});
    write(QStringLiteral("foreign.csv"), "name,price\nWatson,2001\n");
    std::string text = alive.text();
    write(QStringLiteral("cut.csv"), text.substr(0, text.size() - 30));
    text.replace(text.find(",500,"), 5, ",lots,");
    write(QStringLiteral("word.csv"), text);
    write(QStringLiteral("no-lives.csv"), SessionCsv().text());
}

void SignatureCommandTest::aSpiralIsToldFromACalmEnd()
{
    const CommandResult spiral = run("FOLDER/spiral.csv");
    QVERIFY2(spiral.exitCode == 0, qPrintable(spiral.output.mid(1200) + spiral.error));
    QVERIFY(spiral.error.isEmpty());
    QVERIFY2(spiral.output.contains(QStringLiteral("node-n64_r500_1.csv")), qPrintable(spiral.output));
    const CommandResult calm = run("FOLDER/calm.csv");
    QCOMPARE(calm.exitCode, 1);
    QVERIFY2(calm.output.contains(
                 QStringLiteral("not held      collection share, last 10 s: 2.0 % (at least 40 %)")),
        qPrintable(calm.output));
}

void SignatureCommandTest::textFitsATerminal()
{
    for (const char* arguments : { "FOLDER/spiral.csv --events FOLDER/events.jsonl", "FOLDER/calm.csv" }) {
        const CommandResult result = run(arguments);
        for (const QString& line : result.output.split(QLatin1Char('\n'))) {
            QVERIFY2(line.size() <= 100, qPrintable(line));
            for (const QChar letter : line)
                QVERIFY2(letter.unicode() >= ' ' && letter.unicode() <= '~', qPrintable(line));
        }
    }
}

void SignatureCommandTest::everyLifeIsJudgedAndOneShown()
{
    const CommandResult result = run("FOLDER/spiral.csv");
    QCOMPARE(result.output.count(QStringLiteral("first half     this run")), 1);
    QCOMPARE(result.output.count(QStringLiteral("collection share, last 10 s")), 2);
    QVERIFY(result.output.contains(QStringLiteral("Life 2 of 4: 9.9 s")));
    QVERIFY(result.output.contains(QStringLiteral("a life must last 20 s")));
    QVERIFY(result.output.contains(QStringLiteral("Life 4 of 4")));
    const CommandResult third = run("FOLDER/spiral.csv --life 3");
    const qsizetype life = third.output.indexOf(QStringLiteral("Life 3 of 4"));
    QVERIFY(third.output.indexOf(QStringLiteral("first half     this run")) > life && life > 0);
}

void SignatureCommandTest::eventsFillInWhatACsvCannotTell()
{
    const QString without = run("FOLDER/spiral.csv").output;
    QVERIFY2(
        without.contains(QStringLiteral("not measured  all carts still there: needs")), qPrintable(without));
    const QString with = run("FOLDER/spiral.csv --events FOLDER/events.jsonl").output;
    QVERIFY2(
        with.contains(QStringLiteral("held          all carts still there: 7 checked")), qPrintable(with));
    QVERIFY2(with.contains(QStringLiteral("allowed the restart: 200 ms (at most 250 ms)")), qPrintable(with));
    QVERIFY2(with.contains(QStringLiteral("the events do not know this death")), qPrintable(with)); // life 3
}

void SignatureCommandTest::jsonTellsTheSame()
{
    const CommandResult result = run("FOLDER/calm.csv --json");
    QCOMPARE(result.exitCode, 1);
    const QJsonObject json = QJsonDocument::fromJson(result.output.toUtf8()).object();
    QCOMPARE(json.value(QLatin1String("holds")).toBool(true), false);
    const QJsonObject life = json.value(QLatin1String("lives")).toArray().first().toObject();
    QCOMPARE(life.value(QLatin1String("kind")).toString(), QStringLiteral("heap-limit"));
    const QJsonObject last
        = life.value(QLatin1String("phases")).toObject().value(QLatin1String("last-10-s")).toObject();
    QCOMPARE(
        last.value(QLatin1String("run")).toObject().value(QLatin1String("collectingShare")).toDouble(), 0.02);
    QVERIFY(
        last.value(QLatin1String("reference")).toObject().value(QLatin1String("p99Ms")).toDouble() > 2000);
    const QJsonArray conditions = life.value(QLatin1String("conditions")).toArray();
    QCOMPARE(conditions.size(), 12);
    for (const QJsonValue& value : conditions) {
        const QJsonObject condition = value.toObject();
        QVERIFY(!condition.value(QLatin1String("condition")).toString().isEmpty());
        QVERIFY(!condition.value(QLatin1String("text")).toString().isEmpty());
        const bool measured
            = condition.value(QLatin1String("verdict")).toString() != QLatin1String("not measured");
        QCOMPARE(condition.value(QLatin1String("figure")).isDouble(), measured);
        QCOMPARE(condition.contains(QLatin1String("why")), !measured);
    }
}

void SignatureCommandTest::otherReferencesMayBeNamed()
{
    const CommandResult named = run("FOLDER/spiral.csv --reference node-n32_closed16.csv");
    QCOMPARE(named.exitCode, 0);
    QVERIFY(named.output.contains(QStringLiteral("node-n32_closed16.csv")));
    QFile::copy(
        QStringLiteral(LEAKLAB_REFERENCE_FOLDER "/node-fixed_n32_r500.csv"), path(QStringLiteral("own.csv")));
    const CommandResult own = run("FOLDER/spiral.csv --reference FOLDER/own.csv");
    QVERIFY2(own.exitCode == 0, qPrintable(own.error));
    QVERIFY(own.output.contains(QStringLiteral("own.csv")));
}

void SignatureCommandTest::helpIsThere()
{
    const CommandResult help = run("--help");
    QCOMPARE(help.exitCode, 0);
    for (const char* word : { "--reference", "--events", "--life", "--json", "CSV" })
        QVERIFY2(help.output.contains(QLatin1String(word)), word);
}

void SignatureCommandTest::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* arguments, const char* sentence) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << QString::fromLatin1(sentence);
    };
    row("", "the name of one CSV file");
    row("FOLDER/spiral.csv FOLDER/calm.csv", "the name of one CSV file");
    row("FOLDER/missing.csv", "missing.csv: ");
    row("FOLDER", "it is not a file");
    row("FOLDER/empty.csv", "empty.csv: it is empty");
    row("FOLDER/foreign.csv", "names none of the columns");
    row("FOLDER/events.jsonl", "names none of the columns");
    row("FOLDER/cut.csv", "fields instead of");
    row("FOLDER/word.csv", "line 2 has \"lots\" as ");
    row("FOLDER/no-lives.csv", "the cart was never ready under traffic");
    row("FOLDER/alive.csv", "no complete life is in it: the cart leaks and still lives at the end");
    row("FOLDER/spiral.csv --life 0", "--life: \"0\"");
    row("FOLDER/spiral.csv --life two", "--life: \"two\"");
    row("FOLDER/spiral.csv --life 5", "there is no life 5");
    row("FOLDER/spiral.csv --events FOLDER/missing", "missing: ");
    row("FOLDER/spiral.csv --events FOLDER/calm.csv", "line 1 is not an event");
    row("FOLDER/spiral.csv --reference FOLDER/missing", "missing: ");
    row("FOLDER/spiral.csv --reference FOLDER/calm.csv",
        "calm.csv: its first line names none of the columns");
    row("FOLDER/spiral.csv --what", "what");
    row("FOLDER/spiral.csv --events", "events");
}

void SignatureCommandTest::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(QString, sentence);
    const CommandResult result = run(arguments.toLatin1().constData());
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.output.isEmpty());
    QVERIFY2(result.error.contains(sentence), qPrintable(result.error));
    QVERIFY2(!result.error.contains(QLatin1Char('\n')), qPrintable(result.error));
}

QTEST_GUILESS_MAIN(SignatureCommandTest)
#include "signature_command_test.moc"
