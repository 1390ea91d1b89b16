#include "app/supervise/line_splitter.h"
#include "app/supervise/log_ring.h"

#include <QTest>

using namespace leaklab::supervise;

class LogLinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesAreTheSameHoweverTheBytesArrive_data();
    void linesAreTheSameHoweverTheBytesArrive();
    void overlongLinesAreCutAndMarked();
    void aCutNeverSplitsACharacter();
    void whatIsShownIsSafe();
    void theRingKeepsTheNewest();
};

void LogLinesTest::linesAreTheSameHoweverTheBytesArrive_data()
{
    QTest::addColumn<int>("piece");
    QTest::newRow("byte by byte") << 1;
    QTest::newRow("three at a time") << 3;
    QTest::newRow("at once") << 1'000;
}

void LogLinesTest::linesAreTheSameHoweverTheBytesArrive()
{
    QFETCH(int, piece);
    QByteArrayList lines;
    LineSplitter splitter([&lines](const QByteArray& line) { lines += line; });
    const QByteArray text = "one\r\n\ntwo words\nlast without end";
    for (qsizetype at = 0; at < text.size(); at += piece) {
        splitter.feed(text.mid(at, piece));
    }
    QCOMPARE(lines, (QByteArrayList{ "one", "", "two words" }));
    splitter.flush();
    QCOMPARE(lines.last(), QByteArray("last without end"));
    splitter.flush();
    QCOMPARE(lines.size(), 4);
}

void LogLinesTest::overlongLinesAreCutAndMarked()
{
    QByteArrayList lines;
    LineSplitter splitter([&lines](const QByteArray& line) { lines += line; });
    for (int piece = 0; piece < 1'000; ++piece) {
        splitter.feed(QByteArray(1'000, 'x'));
    }
    splitter.feed("\nnext\n");
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first(), QByteArray(LineSplitter::maximumLine, 'x') + LineSplitter::cutMark());
    QCOMPARE(lines.last(), QByteArray("next"));
}

void LogLinesTest::aCutNeverSplitsACharacter()
{
    QByteArrayList lines;
    LineSplitter splitter([&lines](const QByteArray& line) { lines += line; });
    const QByteArray euro = "\xE2\x82\xAC";
    splitter.feed("a" + euro.repeated(2'000) + "\n");
    QVERIFY(!safeText(lines.first()).contains(QChar(QChar::ReplacementCharacter)));
    QVERIFY(lines.first().startsWith("a" + euro.repeated(1'365)));
}

void LogLinesTest::whatIsShownIsSafe()
{
    QCOMPARE(safeText("caf\xC3\xA9\tok"), QStringLiteral("café\tok"));
    QCOMPARE(safeText("bad \xFF end"), QStringLiteral("bad \uFFFD end"));
    QCOMPARE(safeText(QByteArray("\x1B[2J\0\x7F", 6)), QStringLiteral("\u241B[2J\u2400\u2421"));
    QCOMPARE(safeText("\xC2\x9B"
                      "31m"),
        QStringLiteral("\uFFFD31m"));
}

void LogLinesTest::theRingKeepsTheNewest()
{
    LogRing ring(3);
    for (int line = 0; line < 10; ++line) {
        ring.append({ {}, QStringLiteral("cart"), false, QString::number(line) });
    }
    QCOMPARE(ring.entries().size(), std::size_t{ 3 });
    QCOMPARE(ring.entries().front().text, QStringLiteral("7"));
    QCOMPARE(ring.entries().back().text, QStringLiteral("9"));
    QCOMPARE(ring.dropped(), std::size_t{ 7 });
}

QTEST_GUILESS_MAIN(LogLinesTest)
#include "log_lines_test.moc"
