#include "app/charts/chart_column.h"
#include "app/charts/live_chart.h"
#include "app/charts/marker_layer.h"

#include <QComboBox>
#include <QTest>

#include <array>
#include <cmath>
#include <limits>

using namespace leaklab;
using charts::ChartSpec;
using charts::LineStyle;
using charts::LiveChart;
using metrics::Metric;
using models::EventLevel;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

ChartSpec oneSeries(LineStyle style = LineStyle::Bold)
{
    ChartSpec spec;
    spec.title = QStringLiteral("Test");
    spec.unit = metrics::Unit::PerSecond;
    spec.series = { { Metric::Achieved, QStringLiteral("answered"), charts::Ink::Vermillion, style, false } };
    return spec;
}

/// A session of `rows` frames, ten a second; `valueAt` gives the value of Achieved for a row.
template <class ValueAt> void fill(metrics::SeriesStore& store, int rows, ValueAt valueAt)
{
    std::array<double, metrics::metricCount> values{};
    values.fill(none);
    for (int row = 0; row < rows; ++row) {
        values[static_cast<std::size_t>(Metric::Achieved)] = valueAt(row);
        store.append(row * 0.1, values);
    }
}

bool near(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 60;
}

/// Whether any pixel of a column of the plot has the ink's colour.
bool inked(const QImage& image, const QRectF& plot, double shareOfWidth, charts::Ink ink)
{
    const QColor wanted = charts::ChartPalette().ink(ink);
    const int x = static_cast<int>(plot.left() + shareOfWidth * (plot.width() - 1));
    for (int y = static_cast<int>(plot.top()); y <= plot.bottom(); ++y) {
        if (near(image.pixelColor(x, y), wanted))
            return true;
    }
    return false;
}

struct Fixture {
    metrics::SeriesStore store;
    std::vector<models::Marker> markers;
    QImage paint(ChartSpec spec, double span, QRectF* plot)
    {
        LiveChart chart(std::move(spec), store, markers);
        chart.resize(900, 200);
        chart.showWindow({ store.lastTime(), span });
        *plot = chart.plotArea();
        return chart.grab().toImage();
    }
};

} // namespace

class LiveChartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drawsTheLineAndLeavesGaps_data();
    void drawsTheLineAndLeavesGaps();
    void keepsTheShortestPeak();
    void constantLineIsWhereItsValueIs();
    void markersAreOnTheChart();
    void labelsNeverOverlap();
    void labelsOfLimitsKeepApart_data();
    void labelsOfLimitsKeepApart();
    void thousandsOfLabelsStayReadable_data();
    void thousandsOfLabelsStayReadable();
    void aCapIsTheTopOfABar();
    void limitIsDashed();
    void columnRepaintsAllCharts();
};

void LiveChartTest::drawsTheLineAndLeavesGaps_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("fewer rows than pixels") << 600;
    QTest::newRow("ten rows a pixel") << 8000;
}

void LiveChartTest::drawsTheLineAndLeavesGaps()
{
    QFETCH(int, rows);
    Fixture f;
    fill(f.store, rows, [rows](int row) { return row > rows * 4 / 10 && row < rows * 6 / 10 ? none : 250; });
    QRectF plot;
    const QImage image = f.paint(oneSeries(), rows * 0.1, &plot);
    for (const double x : { 0.1, 0.25, 0.38, 0.62, 0.8, 0.95 })
        QVERIFY2(inked(image, plot, x, charts::Ink::Vermillion), qPrintable(QString::number(x)));
    for (const double x : { 0.43, 0.5, 0.57 })
        QVERIFY2(!inked(image, plot, x, charts::Ink::Vermillion), qPrintable(QString::number(x)));
}

void LiveChartTest::keepsTheShortestPeak()
{
    Fixture f;
    fill(f.store, 36'000, [](int row) { return row == 18'000 ? 1000.0 : 10.0; });
    QRectF plot;
    const QImage image = f.paint(oneSeries(), 3600, &plot);
    const QColor ink = charts::ChartPalette().ink(charts::Ink::Vermillion);
    int columns = 0;
    for (int x = static_cast<int>(plot.left()); x < plot.right(); ++x)
        columns += near(image.pixelColor(x, static_cast<int>(plot.center().y())), ink) ? 1 : 0;
    QVERIFY(columns >= 1 && columns <= 3);
}

void LiveChartTest::constantLineIsWhereItsValueIs()
{
    Fixture f;
    fill(f.store, 600, [](int row) { return row == 0 ? 1000.0 : 500.0; });
    QRectF plot;
    const QImage image = f.paint(oneSeries(), 60, &plot);
    charts::AxisScale scale;
    scale.fit(0, 1000);
    const double y = plot.bottom() - plot.height() * scale.position(500);
    const QColor ink = charts::ChartPalette().ink(charts::Ink::Vermillion);
    const int x = static_cast<int>(plot.center().x());
    bool found = false;
    for (int dy = -2; dy <= 2; ++dy)
        found = found || near(image.pixelColor(x, static_cast<int>(y) + dy), ink);
    QVERIFY(found);
}

void LiveChartTest::markersAreOnTheChart()
{
    Fixture f;
    fill(f.store, 601, [](int) { return 1.0; });
    f.markers.push_back({ 30, QStringLiteral("Aborted (134)"), EventLevel::Change });
    QRectF plot;
    const QImage image = f.paint(oneSeries(LineStyle::Thin), 60, &plot);
    const QColor ink = charts::ChartPalette().marker(EventLevel::Change);
    int inLine = 0;
    for (int y = static_cast<int>(plot.top()); y < plot.bottom(); ++y)
        inLine += near(image.pixelColor(static_cast<int>(std::round(plot.center().x())), y), ink) ? 1 : 0;
    QVERIFY(inLine > plot.height() * 0.8);
    int inLabel = 0;
    for (int y = 0; y < 16; ++y) {
        for (int x = 3; x < 70; ++x)
            inLabel += near(image.pixelColor(static_cast<int>(plot.center().x()) + x,
                                static_cast<int>(plot.top()) + 1 + y),
                           ink)
                ? 1
                : 0;
    }
    QVERIFY(inLabel > 20);
}

void LiveChartTest::labelsNeverOverlap()
{
    charts::AxisScale scale;
    const charts::PlotMap map{ QRectF(50, 20, 600, 100), { 60, 60 }, &scale };
    std::vector<models::Marker> markers;
    for (int i = 0; i < 40; ++i)
        markers.push_back({ 1.4 * i, QStringLiteral("traffic 500/s"), EventLevel::Change });
    markers.push_back({ 30, QStringLiteral("OOMKilled (137)"), EventLevel::Death });
    const auto placed = charts::placeMarkers(markers, map, QFontMetricsF(QFont()));
    QCOMPARE(placed.size(), markers.size());
    bool deathIsWhole = false;
    for (std::size_t a = 0; a < placed.size(); ++a) {
        deathIsWhole = deathIsWhole || placed[a].text == QStringLiteral("OOMKilled (137)");
        QVERIFY(placed[a].label.isEmpty() || map.plot.contains(placed[a].label));
        for (std::size_t b = a + 1; b < placed.size(); ++b)
            QVERIFY(placed[a].label.isEmpty() || !placed[a].label.intersects(placed[b].label));
    }
    QVERIFY(deathIsWhole);
}

void LiveChartTest::labelsOfLimitsKeepApart_data()
{
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("second");
    QTest::newRow("on one line") << 60.0 << 60.0;
    QTest::newRow("close together") << 60.0 << 66.0;
    QTest::newRow("at the top") << 21.0 << 24.0;
    QTest::newRow("at the bottom") << 118.0 << 119.0;
}

void LiveChartTest::labelsOfLimitsKeepApart()
{
    QFETCH(double, first);
    QFETCH(double, second);
    const QRectF plot(50, 20, 600, 100);
    std::vector<charts::LimitLabel> labels{
        { QStringLiteral("heap limit 64 MiB"), charts::Ink::Vermillion, 50, first, {} },
        { QStringLiteral("memory limit 64 MiB"), charts::Ink::Neutral, 50, second, {} },
    };
    const QRectF marker(52, 21, 90, 30);
    charts::placeLimits(labels, { marker }, plot, QFontMetricsF(QFont()));
    for (const charts::LimitLabel& label : labels) {
        QVERIFY(!label.box.isEmpty());
        QVERIFY(plot.contains(label.box));
        QVERIFY(!label.box.intersects(marker));
        QVERIFY(std::abs(label.box.center().y() - label.y) < label.box.height() + 2); // by its line
    }
    QVERIFY(!labels[0].box.intersects(labels[1].box));
}

void LiveChartTest::thousandsOfLabelsStayReadable_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("width");
    for (const int count : { 1, 300, 10'000 }) {
        for (const int width : { 40, 300, 900, 3000 })
            QTest::addRow("%d on %d pixels", count, width) << count << width;
    }
}

void LiveChartTest::thousandsOfLabelsStayReadable()
{
    QFETCH(int, count);
    QFETCH(int, width);
    charts::AxisScale scale;
    const charts::PlotMap map{ QRectF(50, 20, width, 100), { 600, 600 }, &scale };
    std::vector<models::Marker> markers;
    for (int i = 0; i < count; ++i) {
        const bool death = i % 97 == 0;
        markers.push_back({ 600.0 * i / count,
            death ? QStringLiteral("OOMKilled (137)")
                  : QStringLiteral("a label of somebody who likes to explain a lot %1").arg(i),
            death ? EventLevel::Death : EventLevel::Change });
    }
    const auto placed = charts::placeMarkers(markers, map, QFontMetricsF(QFont()), 3);
    QCOMPARE(placed.size(), markers.size());
    std::vector<charts::PlacedMarker> labelled;
    for (const charts::PlacedMarker& marker : placed) {
        if (marker.label.isEmpty())
            continue;
        QVERIFY(map.plot.contains(marker.label));
        for (const charts::PlacedMarker& other : labelled)
            QVERIFY(!marker.label.intersects(other.label));
        labelled.push_back(marker);
    }
    QVERIFY(!labelled.empty());
    QVERIFY2(labelled.front().level == EventLevel::Death, "deaths find room first");
}

void LiveChartTest::aCapIsTheTopOfABar()
{
    Fixture f;
    fill(f.store, 600, [](int row) { return row == 300 ? 250.0 : 0.0; });
    const auto inkedRows = [&f](LineStyle style) {
        QRectF plot;
        const QImage image = f.paint(oneSeries(style), 60, &plot);
        const QColor ground = charts::ChartPalette().background();
        const int middle = static_cast<int>(std::round(plot.left() + plot.width() * 300 / 599.0));
        QList<int> most;
        // In which column of pixels the one row falls depends on the room that the type leaves.
        for (int x = middle - 3; x <= middle + 3; ++x) {
            QList<int> rows;
            for (int y = static_cast<int>(plot.top()) + 3; y < static_cast<int>(plot.bottom()) - 3; ++y) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.red() - pixel.blue() > 40 && pixel != ground)
                    rows += y;
            }
            if (rows.size() > most.size())
                most = rows;
        }
        return most;
    };
    const QList<int> bar = inkedRows(LineStyle::Bars);
    const QList<int> cap = inkedRows(LineStyle::Caps);
    QVERIFY(bar.size() > 20);
    QVERIFY(!cap.isEmpty() && cap.size() <= 4);
    QVERIFY(std::abs(cap.first() - bar.first()) <= 1);
}

void LiveChartTest::limitIsDashed()
{
    Fixture f;
    fill(f.store, 601, [](int) { return 40.0; });
    QRectF plot;
    const QImage image = f.paint(oneSeries(LineStyle::Limit), 60, &plot);
    int inkedColumns = 0;
    int changes = 0;
    bool before = false;
    for (int x = static_cast<int>(plot.center().x()); x < plot.right(); ++x) {
        const bool here = inked(image, plot, (x - plot.left()) / (plot.width() - 1), charts::Ink::Vermillion);
        inkedColumns += here ? 1 : 0;
        changes += here != before ? 1 : 0;
        before = here;
    }
    QVERIFY(inkedColumns > plot.width() * 0.2);
    QVERIFY2(changes > 20, "the line is not dashed");
}

void LiveChartTest::columnRepaintsAllCharts()
{
    metrics::SeriesStore store;
    fill(store, 100, [](int) { return 500.0; });
    charts::ChartColumn column(store);
    column.resize(1000, 700);
    column.show();
    QVERIFY(QTest::qWaitForWindowExposed(&column));
    LiveChart* traffic = column.charts()[3];
    const QColor ink = charts::ChartPalette(column.palette()).ink(charts::Ink::Green);
    const auto pixels = [traffic, ink] {
        const QImage image = traffic->grab().toImage();
        const QRect plot = traffic->plotArea().toRect();
        int count = 0;
        for (int x = plot.left(); x < plot.right(); ++x) {
            for (int y = plot.top(); y < plot.bottom(); ++y)
                count += near(image.pixelColor(x, y), ink) ? 1 : 0;
        }
        return count;
    };
    column.refresh();
    // Ten seconds are a sixth of a minute: the line covers that much of the plot, and less of five minutes.
    const double width = traffic->plotArea().width();
    QTRY_VERIFY(pixels() > width / 8);
    auto* range = column.findChild<QComboBox*>(QStringLiteral("timeRange"));
    range->setCurrentIndex(1);
    QTRY_VERIFY(pixels() > 0 && pixels() < width / 8);
}

QTEST_MAIN(LiveChartTest)
#include "live_chart_test.moc"
