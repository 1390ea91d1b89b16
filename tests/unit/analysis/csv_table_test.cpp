#include "app/analysis/csv_table.h"

#include <QTest>

#include <cmath>

using namespace leaklab;
using analysis::CsvTable;

namespace {

const std::vector<std::string> columns{ "time_s", "a", "b" };

} // namespace

class CsvTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheColumnsThatAreAskedFor();
    void takesEitherLineEndAndAMissingLast();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
};

void CsvTableTest::takesTheColumnsThatAreAskedFor()
{
    const auto table = CsvTable::parse("b,words,time_s,a\r\n1,x y,0.1,-2.5e3\r\n,,0.2,7\r\n", columns);
    QVERIFY(table.ok());
    QCOMPARE(table.value().rows(), std::size_t{ 2 });
    QCOMPARE(table.value().value(0, 0), 0.1);
    QCOMPARE(table.value().value(0, 1), -2500.0);
    QCOMPARE(table.value().value(0, 2), 1.0);
    QVERIFY(std::isnan(table.value().value(1, 2)));
}

void CsvTableTest::takesEitherLineEndAndAMissingLast()
{
    const auto table = CsvTable::parse("time_s,a,b\n1,2,3\r\n4,5,6", columns);
    QVERIFY(table.ok());
    QCOMPARE(table.value().rows(), std::size_t{ 2 });
    QCOMPARE(table.value().value(1, 2), 6.0);
    QCOMPARE(CsvTable::parse("time_s,a,b\n", columns).value().rows(), std::size_t{ 0 });
}

void CsvTableTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const char* text, const char* sentence) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(sentence);
    };
    row("empty", "", "it is empty");
    row("one column missing", "time_s,a\n1,2\n", "the column b is missing");
    row("columns missing", "time_s,c\n", "the columns a, b are missing");
    row("something else",
        "\x7f"
        "ELF\n",
        "its first line names none of the columns");
    row("too few fields", "time_s,a,b\n1,2,3\n2,2\n", "line 3 has 2 fields instead of 3");
    row("too many fields", "time_s,a,b\n1,2,3,4\n", "line 2 has 4 fields instead of 3");
    row("an empty line", "time_s,a,b\n1,2,3\n\n2,3,4\n", "line 3 has 1 fields instead of 3");
    row("cut off in the middle", "time_s,a,b\n1,2,3\n2,2.", "line 3 has 2 fields");
    row("a word", "time_s,a,b\n1,two,3\n", "line 2 has \"two\" as a, which is no number");
    row("half a number", "time_s,a,b\n1,2x,3\n", "\"2x\"");
    row("a decimal comma", "time_s,a,b\n1,\"2,5\",3\n", "line 2 has 4 fields");
    row("infinity", "time_s,a,b\n1,inf,3\n", "\"inf\"");
    row("not a number", "time_s,a,b\n1,nan,3\n", "\"nan\"");
    row("beyond all numbers", "time_s,a,b\n1,1e999,3\n", "\"1e999\"");
    row("escape characters", "time_s,a,b\n1,\x1b[31m,3\n", "\"?[31m\"");
    row("a very long word", "time_s,a,b\n1,abcdefghijklmnopqrstuvwxyzabcdefg,3\n",
        "\"abcdefghijklmnopqrstuvwx...\"");
    row("no time", "time_s,a,b\n,2,3\n", "line 2 has \"\" as time_s");
    row("time stands still", "time_s,a,b\n1,2,3\n1,2,3\n", "line 3 is not later than the line before it");
    row("time runs back", "time_s,a,b\n2,2,3\n1,2,3\n", "line 3 is not later");
}

void CsvTableTest::namesWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    const auto table = CsvTable::parse(text.toStdString(), columns);
    QVERIFY(!table.ok());
    const QString detail = QString::fromStdString(table.error().detail);
    QVERIFY2(detail.contains(sentence), qPrintable(detail));
}

QTEST_GUILESS_MAIN(CsvTableTest)
#include "csv_table_test.moc"
