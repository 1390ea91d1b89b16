#include "app/headless/csv_recorder.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <limits>

using namespace leaklab;

class CsvRecorderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesEverySeriesOfEverySample();
    void refusesAFileItCannotOpen();
    void reportsAFullDisk();
};

void CsvRecorderTest::writesEverySeriesOfEverySample()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("series.csv"));
    metrics::SeriesStore series;
    headless::CsvRecorder csv;
    QVERIFY(csv.open(file).ok());
    std::array<double, metrics::metricCount> row{};
    row.fill(1.5);
    row[1] = std::numeric_limits<double>::quiet_NaN();
    row[2] = 67108864;
    for (const double time : { 0.1, 0.2 }) {
        series.append(time, row);
        QVERIFY(csv.writeLatest(series).ok());
    }
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = written.readAll().split('\n');
    QCOMPARE(lines.size(), 4); // header, two rows, and what follows the last line end
    const QList<QByteArray> header = lines[0].trimmed().split(',');
    QCOMPARE(header.size(), static_cast<qsizetype>(metrics::metricCount) + 1);
    QCOMPARE(header[0], QByteArray("time_s"));
    QCOMPARE(header[3], QByteArray("heap.used_bytes"));
    const QList<QByteArray> cells = lines[2].trimmed().split(',');
    QCOMPARE(cells.size(), header.size());
    QCOMPARE(cells[0], QByteArray("0.2"));
    QCOMPARE(cells[1], QByteArray("1.5"));
    QCOMPARE(cells[2], QByteArray());
    QCOMPARE(cells[3], QByteArray("67108864"));
}

void CsvRecorderTest::refusesAFileItCannotOpen()
{
    headless::CsvRecorder csv;
    const auto opened = csv.open(QStringLiteral("/no/such/folder/series.csv"));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, core::ErrorCode::FileNotWritable);
    QVERIFY(
        QString::fromStdString(opened.error().detail).contains(QLatin1String("/no/such/folder/series.csv")));
}

void CsvRecorderTest::reportsAFullDisk()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("there is no /dev/full here to stand for a full disk");
    headless::CsvRecorder csv;
    const auto opened = csv.open(QStringLiteral("/dev/full"));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, core::ErrorCode::FileNotWritable);
    QVERIFY(!csv.isOpen());
}

QTEST_GUILESS_MAIN(CsvRecorderTest)
#include "csv_recorder_test.moc"
