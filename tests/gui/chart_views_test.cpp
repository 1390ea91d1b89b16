#include "app/charts/chart_column.h"
#include "app/charts/chart_export.h"
#include "app/charts/chart_saver.h"
#include "app/charts/chart_table.h"
#include "tests/gui/window_support.h"
#include "tests/support/full_disk.h"
#include "tests/support/series_row.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <optional>

using namespace leaklab;
using charts::ChartColumn;
using charts::LiveChart;
using metrics::Metric;
using tests::child;

/// The charts as tables, in words, for screen readers and in files.
class ChartViewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tests::useTestSettings(); }
    void init();
    void cleanup();
    void tableCopiesWhatTheChartShows();
    void screenReadersGetTheSummary();
    void wordsStandBesideTheTitles();
    void pictureIsWhatIsShown();
    void csvIsWhatIsShownToTheDigit();
    void svgIsLinesAndText();
    void oneChartIsSavedAlone();
    void unwritableFilesAreSaid();
    void aFullDiskLeavesWhatWasThere_data() { formats(); }
    void aFullDiskLeavesWhatWasThere();
    void onlyFilesAreReplaced_data() { formats(); }
    void onlyFilesAreReplaced();
    void whatWasBegunIsWrittenWithoutTheCharts();
    void saveAsksWithoutBlocking();
    void askingBeginsWhereOneSavedLast();
    void eightSeriesKeepTheirNames();
    void oddDataIsShown_data();
    void oddDataIsShown();

private:
    void formats() const;
    void save(const QString& file);
    [[nodiscard]] QString refusal(const QString& file);

    std::unique_ptr<metrics::SeriesStore> m_store;
    std::unique_ptr<ChartColumn> m_column;
    std::unique_ptr<charts::ChartSaver> m_saver;
    QTemporaryDir m_folder;
};

void ChartViewsTest::init()
{
    m_store = std::make_unique<metrics::SeriesStore>();
    tests::appendSession(*m_store, 300, [](tests::SeriesRow& row, double time) {
        row.with(Metric::HeapUsed, 1e6 * std::fmod(time, 20)).with(Metric::HeapLimit, 67108864);
        row.with(Metric::LatencyP99, 10 + time / 7).with(Metric::LatencyP50, 3);
        row.with(Metric::Offered, 500).with(Metric::Achieved, 499.5).with(Metric::ErrorShare, 0);
    });
    m_column = std::make_unique<ChartColumn>(*m_store);
    m_column->resize(1200, 800);
    m_column->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_column.get()));
    m_column->refresh();
    m_saver = std::make_unique<charts::ChartSaver>(*m_column);
}

void ChartViewsTest::cleanup()
{
    m_saver.reset();
    m_column.reset();
    m_store.reset();
}

void ChartViewsTest::save(const QString& file)
{
    QSignalSpy saved(m_saver.get(), &charts::ChartSaver::saved);
    m_saver->save(file, false);
    QTRY_COMPARE(saved.count(), 1);
}

void ChartViewsTest::tableCopiesWhatTheChartShows()
{
    m_column->navigation().showWindow({ 100, 10 });
    m_column->charts()[2]->setFocus();
    QTest::keyClick(m_column->charts()[2], Qt::Key_T);
    auto* table = m_column->findChild<charts::ChartTable*>();
    QVERIFY(table);
    const auto* model = table->findChild<QTableView*>()->model();
    QCOMPARE(model->rowCount(), 101);
    child<QPushButton>(*table, "copyTable")->click();
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 102);
    QCOMPARE(lines[0].split(QLatin1Char('\t')).size(), 5);
    QVERIFY(lines[0].contains(QStringLiteral("p99 (ms)")));
    QVERIFY(lines[1].startsWith(QStringLiteral("1:30.0\t")));
    table->close();
}

void ChartViewsTest::screenReadersGetTheSummary()
{
    LiveChart* memory = m_column->charts()[0];
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(memory);
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::Chart);
    QVERIFY(accessible->text(QAccessible::Value).contains(QStringLiteral("of 64 MiB heap used")));
    QVERIFY(accessible->text(QAccessible::Name).contains(QStringLiteral("Memory")));
    QVERIFY(!accessible->text(QAccessible::Description).isEmpty());
    m_column->navigation().setCrosshair(m_store->lastTime());
    QVERIFY(accessible->text(QAccessible::Value).startsWith(QStringLiteral("5:00, ")));
    QVERIFY(accessible->text(QAccessible::Value).contains(QStringLiteral("heap used 19")));
}

void ChartViewsTest::wordsStandBesideTheTitles()
{
    LiveChart* traffic = m_column->charts()[3];
    const QRect beside(static_cast<int>(traffic->plotArea().left()) + 100, 0, 400,
        static_cast<int>(traffic->plotArea().top()) - 1);
    const QImage without = traffic->grab(beside).toImage();
    m_column->chartActions().inWords->trigger();
    QVERIFY(traffic->grab(beside).toImage() != without);
    QCOMPARE(
        traffic->summary(), QStringLiteral("500/s answered of 500/s offered; 0 % of the requests failed."));
    m_column->chartActions().inWords->trigger();
    QCOMPARE(traffic->grab(beside).toImage(), without);
}

void ChartViewsTest::pictureIsWhatIsShown()
{
    const QString file = m_folder.filePath(QStringLiteral("charts.png"));
    save(file);
    const QImage picture(file);
    QCOMPARE(picture.size(), m_column->chartArea().size());
    const QImage shown
        = m_column->grab(m_column->chartArea()).toImage().convertToFormat(QImage::Format_RGB32);
    int different = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            different += picture.pixel(x, y) != shown.pixel(x, y) ? 1 : 0;
    }
    QVERIFY2(different < picture.width() * picture.height() / 1000, qPrintable(QString::number(different)));
    QCOMPARE(charts::chartPicture(*m_column, 2).size(), picture.size() * 2);
}

void ChartViewsTest::csvIsWhatIsShownToTheDigit()
{
    m_column->navigation().showWindow({ 100, 10 });
    const QString file = m_folder.filePath(QStringLiteral("charts.csv"));
    save(file);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = written.readAll().split('\n');
    const QList<QByteArray> header = lines[0].trimmed().split(',');
    QCOMPARE(header[0], QByteArray("time_s"));
    const auto p99 = header.indexOf("latency.p99_ms");
    QVERIFY(p99 > 0);
    QVERIFY2(!header.contains("heap.allocation_bytes_per_s"), "only what the charts show");
    QCOMPARE(lines.size(), 101 + 2);
    const QList<QByteArray> first = lines[1].trimmed().split(',');
    const std::size_t row = *m_store->rowAt(90);
    QCOMPARE(first[0].toDouble(), m_store->time(row));
    QCOMPARE(first[p99].toDouble(), m_store->value(Metric::LatencyP99, row));
}

void ChartViewsTest::svgIsLinesAndText()
{
    if (!charts::canSaveSvg())
        QSKIP("built without Qt Svg");
    const QString file = m_folder.filePath(QStringLiteral("charts.svg"));
    save(file);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray svg = written.readAll();
    QVERIFY(svg.contains("<svg") && svg.contains("Memory of the cart") && svg.contains("<polyline"));
    QVERIFY2(!svg.contains("<image"), "no pixels in it");
}

void ChartViewsTest::oneChartIsSavedAlone()
{
    m_column->showOnly(2);
    QTRY_VERIFY(m_column->charts()[2]->height() > 400);
    const QString file = m_folder.filePath(QStringLiteral("latency.csv"));
    save(file);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray header = written.readLine();
    QVERIFY(header.contains("latency.p99_ms") && !header.contains("heap.used_bytes"));
    QVERIFY(charts::chartPicture(*m_column, 1).height() <= m_column->height());
}

void ChartViewsTest::unwritableFilesAreSaid()
{
    QSignalSpy failed(m_saver.get(), &charts::ChartSaver::failed);
    for (const char* name : { "/no/such/folder/a.png", "/no/such/folder/a.csv", "/no/such/folder/a.txt" })
        m_saver->save(QString::fromLatin1(name), false);
    QTRY_COMPARE(failed.count(), 3);
    QVERIFY(failed[0][0].toString().contains(QStringLiteral("/no/such/folder/a.png was not written")));
    QVERIFY(failed[2][0].toString().contains(QStringLiteral(".csv")));
    const auto boxes = m_column->findChildren<QMessageBox*>();
    QCOMPARE(boxes.size(), 3);
    for (QMessageBox* box : boxes)
        box->close();
}

void ChartViewsTest::formats() const
{
    QTest::addColumn<QString>("suffix");
    for (const char* suffix : { "png", "csv" })
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
    if (charts::canSaveSvg())
        QTest::newRow("svg") << QStringLiteral("svg");
}

/// What is said when a file is not saved; empty when it is.
QString ChartViewsTest::refusal(const QString& file)
{
    QSignalSpy failed(m_saver.get(), &charts::ChartSaver::failed);
    QSignalSpy saved(m_saver.get(), &charts::ChartSaver::saved);
    m_saver->save(file, false);
    if (!QTest::qWaitFor([&] { return failed.count() + saved.count() > 0; }) || failed.isEmpty())
        return {};
    for (QMessageBox* box : m_column->findChildren<QMessageBox*>())
        box->close();
    return failed[0][0].toString();
}

void ChartViewsTest::aFullDiskLeavesWhatWasThere()
{
    if (!tests::FullDisk::possible)
        QSKIP("there is no way to make room run out here");
    QFETCH(QString, suffix);
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("kept.") + suffix);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("kept") == 4);
    file.close();
    std::optional<tests::FullDisk> full(2'000);
    const QString said = refusal(name);
    full.reset();
    QVERIFY2(said.contains(name + QStringLiteral(" was not written")), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("make room")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("kept"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // and nothing half-written beside it
}

void ChartViewsTest::onlyFilesAreReplaced()
{
    QFETCH(QString, suffix);
    const QTemporaryDir folder;
    const QString inside = folder.filePath(QStringLiteral("folder.") + suffix);
    QVERIFY(QDir().mkdir(inside));
    QVERIFY(refusal(inside).contains(QStringLiteral("no regular file")));
    QVERIFY(QFileInfo(inside).isDir());
    const QString full = folder.filePath(QStringLiteral("full.") + suffix);
    if (!QFile::exists(QStringLiteral("/dev/full")) || !QFile::link(QStringLiteral("/dev/full"), full))
        QSKIP("there is no /dev/full here");
    QVERIFY(refusal(full).contains(QStringLiteral("no regular file")));
    QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
}

void ChartViewsTest::whatWasBegunIsWrittenWithoutTheCharts()
{
    tests::appendSession(
        *m_store, 2'000, [](tests::SeriesRow& row, double time) { row.with(Metric::HeapUsed, time); });
    QWidget window;
    auto* column = new ChartColumn(*m_store, &window);
    column->navigation().showRange(charts::TimeNavigation::everything);
    column->refresh();
    const QString name = m_folder.filePath(QStringLiteral("long.csv"));
    charts::ChartSaver(*column).save(name, false);
    QVERIFY(!QFile::exists(name));
    delete column;
    cleanup(); // the store goes as well
    QTRY_VERIFY(QFile::exists(name));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 23'001);
}

void ChartViewsTest::saveAsksWithoutBlocking()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_column->chartActions().save->trigger();
    auto* dialog = m_column->findChild<QFileDialog*>(QStringLiteral("saveCharts"));
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->nameFilters().join(QLatin1Char(' ')).contains(QStringLiteral("*.csv")));
    QCOMPARE(
        dialog->nameFilters().join(QLatin1Char(' ')).contains(QStringLiteral("*.svg")), charts::canSaveSvg());
    dialog->close();
}

void ChartViewsTest::askingBeginsWhereOneSavedLast()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    save(m_folder.filePath(QStringLiteral("here.csv")));
    m_column->chartActions().save->trigger();
    auto* dialog = m_column->findChild<QFileDialog*>(QStringLiteral("saveCharts"));
    QVERIFY(dialog);
    QCOMPARE(dialog->directory(), QDir(m_folder.path()));
    dialog->close();
}

void ChartViewsTest::eightSeriesKeepTheirNames()
{
    LiveChart* memory = m_column->charts()[0];
    charts::ChartSpec spec = memory->spec();
    const auto first = spec.series;
    for (charts::SeriesSpec series : first) {
        series.name += QStringLiteral(" of the twin");
        series.style = charts::LineStyle::Dotted;
        spec.series.push_back(series);
    }
    memory->setSpec(spec);
    for (const QSize size : { QSize(420, 80), QSize(900, 130), QSize(1600, 400) }) {
        memory->resize(size);
        QVERIFY(!memory->grab().isNull());
    }
    QCOMPARE(memory->reading().values.size(), spec.series.size());
}

void ChartViewsTest::oddDataIsShown_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<double>("value");
    QTest::newRow("empty") << 0 << 1.0;
    QTest::newRow("one row") << 1 << 1.0;
    QTest::newRow("all gaps") << 200 << tests::nothing;
    QTest::newRow("zero") << 200 << 0.0;
    QTest::newRow("negative") << 200 << -5.0;
    QTest::newRow("huge") << 200 << 1e300;
    QTest::newRow("infinite") << 200 << std::numeric_limits<double>::infinity();
    QTest::newRow("tiny") << 200 << 1e-300;
}

void ChartViewsTest::oddDataIsShown()
{
    QFETCH(int, rows);
    QFETCH(double, value);
    metrics::SeriesStore store;
    std::array<double, metrics::metricCount> row{};
    row.fill(value);
    for (int i = 0; i < rows; ++i)
        store.append(i * 0.1, row);
    ChartColumn column(store);
    column.resize(900, 600);
    column.show();
    QVERIFY(QTest::qWaitForWindowExposed(&column));
    column.refresh();
    for (const double range : { 60.0, charts::TimeNavigation::everything }) {
        column.navigation().showRange(range);
        column.navigation().setCrosshair(column.navigation().window().until - 1);
        column.chartActions().inWords->trigger();
        QVERIFY(!column.grab().isNull());
    }
    LiveChart* chart = column.charts()[0];
    for (const auto key :
        { Qt::Key_Left, Qt::Key_Home, Qt::Key_PageUp, Qt::Key_Plus, Qt::Key_End, Qt::Key_F, Qt::Key_T })
        QTest::keyClick(chart, key);
    QVERIFY(!column.grab().isNull());
    for (auto* table : column.findChildren<charts::ChartTable*>())
        table->close();
}

QTEST_MAIN(ChartViewsTest)
#include "chart_views_test.moc"
