#include "app/headless/results_command.h"
#include "app/training/result_files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace leaklab;
using headless::CommandResult;
using training::ExerciseResult;

namespace {

ExerciseResult result(const QString& name, const QString& host, int exercise)
{
    ExerciseResult result;
    result.who = { name, host };
    result.exercise = QStringLiteral("exercise-%1").arg(exercise);
    result.title = QStringLiteral("Title & <b>%1</b>").arg(exercise);
    result.number = exercise;
    result.began = QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC);
    result.ended = result.began.addSecs(600);
    ExerciseResult::Step step;
    step.id = QStringLiteral("only");
    step.passed = true;
    step.seconds = 125;
    step.hints = 1;
    result.steps.push_back(step);
    return result;
}

/// Reads a CSV file as RFC 4180 says.
std::vector<QStringList> csvRows(const QString& text)
{
    std::vector<QStringList> rows(1);
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == QLatin1Char('"') && text.mid(i + 1, 1) == QLatin1String("\"")) {
            field += text[++i];
        } else if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (!quoted && (c == QLatin1Char(',') || c == QLatin1Char('\r'))) {
            rows.back().append(std::exchange(field, {}));
        } else if (!quoted && c == QLatin1Char('\n')) {
            rows.emplace_back();
        } else {
            field += c;
        }
    }
    rows.pop_back();
    return rows;
}

class ResultsCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsAClass();
    void hostileNamesStayText();
    void aBigClassIsRead();
    void badInputIsTold();

private:
    void save(const ExerciseResult& result) { QVERIFY(training::saveResult(result, m_dir->path()).ok()); }
    [[nodiscard]] QString path(const char* name) const { return m_dir->filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QString content(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void ResultsCommandTest::tellsAClass()
{
    init();
    ExerciseResult call = result(QStringLiteral("Ann"), QStringLiteral("pc-1"), 10);
    call.diagnosis = { QStringLiteral("leak-slow"), 0, 125 };
    call.steps.front().predictions.insert(QStringLiteral("when"), 0.125);
    save(call);
    save(result(QStringLiteral("Ann"), QStringLiteral("pc-2"), 2));
    QFile broken(path("broken.json"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.close();
    const CommandResult told = headless::runResults(
        { m_dir->path(), QStringLiteral("--csv"), path("t.csv"), QStringLiteral("--html"), path("t.html") });
    QVERIFY2(told.exitCode == 0, qPrintable(told.error));
    for (const char* words : { "Ann (pc-1)", "Ann (pc-2)", "75 in 2:05 h1 w0", "Not used: broken.json: " })
        QVERIFY2(told.output.contains(QLatin1String(words)), qPrintable(told.output));

    const auto rows = csvRows(content("t.csv"));
    QCOMPARE(rows.size(), std::size_t(3));
    for (const QStringList& row : rows)
        QCOMPARE(row.size(), rows.front().size());
    const auto figure = [&](std::size_t row, const char* column) {
        return rows[row].value(rows.front().indexOf(QLatin1String(column)));
    };
    QCOMPARE(rows[1].mid(0, 3),
        QStringList({ QStringLiteral("Ann"), QStringLiteral("pc-1"), QStringLiteral("1") }));
    QCOMPARE(figure(1, "exercise-10: score"), QStringLiteral("75"));
    QCOMPARE(figure(1, "exercise-10: minutes"), QStringLiteral("2.1"));
    QCOMPARE(figure(1, "exercise-10: prediction off by %"), QStringLiteral("12.5"));
    QCOMPARE(figure(1, "exercise-10: named at once"), QStringLiteral("yes"));
    QCOMPARE(figure(2, "exercise-10: passed"), QString());
    QCOMPARE(figure(2, "exercise-2: hints"), QStringLiteral("1"));
}

void ResultsCommandTest::hostileNamesStayText()
{
    init();
    save(result(QStringLiteral("=cmd|'/c calc'!A0"), QStringLiteral("@SUM(1)"), 1));
    save(result(QStringLiteral("<script>alert(1)</script>, \"x\"\r\n\x1b[2J"), QStringLiteral("pc"), 1));
    const CommandResult told = headless::runResults(
        { m_dir->path(), QStringLiteral("--csv"), path("t.csv"), QStringLiteral("--html"), path("t.html") });
    QVERIFY2(told.exitCode == 0, qPrintable(told.error));
    QVERIFY(!told.output.contains(QLatin1Char('\x1b')));
    const auto rows = csvRows(content("t.csv"));
    QCOMPARE(rows.size(), std::size_t(3));
    for (const QStringList& row : rows) {
        QCOMPARE(row.size(), rows.front().size());
        for (const QString& field : row)
            QVERIFY2(
                field.isEmpty() || !QStringLiteral("=+-@\t\r").contains(field.front()), qPrintable(field));
    }
    const QString html = content("t.html");
    QVERIFY(!html.contains(QLatin1String("<script")));
    QVERIFY(!html.contains(QLatin1String("<b>1</b>")));
    QString text;
    QXmlStreamReader page(html);
    while (!page.atEnd()) {
        if (page.readNext() == QXmlStreamReader::Characters)
            text += page.text();
    }
    QVERIFY2(!page.hasError(), qPrintable(page.errorString()));
    QVERIFY(text.contains(QLatin1String("<script>alert(1)</script>, \"x\"")));
}

void ResultsCommandTest::aBigClassIsRead()
{
    init();
    for (int person = 0; person < 20; ++person) {
        for (int exercise = 1; exercise <= 10; ++exercise)
            save(result(QStringLiteral("Person %1").arg(person), QStringLiteral("pc"), exercise));
    }
    const CommandResult told = headless::runResults({ m_dir->path() });
    QCOMPARE(told.exitCode, 0);
    QCOMPARE(told.output.count(QLatin1String("75 in 2:05")), 200);
}

void ResultsCommandTest::badInputIsTold()
{
    init();
    QCOMPARE(headless::runResults({}).exitCode, 2);
    QCOMPARE(headless::runResults({ path("nowhere") }).exitCode, 2);
    const CommandResult none = headless::runResults({ m_dir->path() });
    QCOMPARE(none.exitCode, 1);
    QVERIFY(none.error.contains(QLatin1String("no result")));
    save(result(QStringLiteral("Ann"), QStringLiteral("pc"), 1));
    const CommandResult unwritable
        = headless::runResults({ m_dir->path(), QStringLiteral("--csv"), path("no/such/t.csv") });
    QCOMPARE(unwritable.exitCode, 2);
    QVERIFY2(unwritable.error.contains(QLatin1String("t.csv")), qPrintable(unwritable.error));
    QVERIFY(headless::runResults({ QStringLiteral("--help") }).output.contains(QLatin1String("--html")));
}

} // namespace

QTEST_GUILESS_MAIN(ResultsCommandTest)
#include "results_command_test.moc"
