/// leaklab-chart-bench: what a frame of the live charts costs with eight hours of data behind them, beside
/// charts made of plain QLineSeries in the same run. Four charts of four series at 1600x900.

#include "app/charts/chart_column.h"
#include "tests/bench/thread_cpu.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <random>
#include <vector>

using namespace leaklab;
using metrics::Metric;

namespace {

constexpr double hours = 8;
constexpr double framesPerSecond = 10;
constexpr QSize size(1600, 900);
constexpr std::array<std::array<Metric, 4>, 4> series{ {
    { Metric::HeapLive, Metric::HeapUsed, Metric::HeapCommitted, Metric::CartResident },
    { Metric::CollectionShare, Metric::MutatorUtilisation, Metric::CartCpu, Metric::ErrorShare },
    { Metric::LatencyP99, Metric::LatencyP95, Metric::LatencyP50, Metric::SentLatencyP99 },
    { Metric::ErrorRate, Metric::Achieved, Metric::Offered, Metric::Dropped },
} };

/// A session as a leaking cart makes it: saw-teeth, spikes, noise; the same in every run.
class Session {
public:
    void appendRow()
    {
        std::array<double, metrics::metricCount> row{};
        const double tooth = std::fmod(m_time, 5) / 5;
        const double life = std::fmod(m_time, 240) / 240;
        for (std::size_t chart = 0; chart < series.size(); ++chart) {
            for (std::size_t i = 0; i < series[chart].size(); ++i) {
                const double noise = std::uniform_real_distribution<double>(0, 1)(m_random);
                const double spike = noise > 0.995 ? 5 : 1;
                row[static_cast<std::size_t>(series[chart][i])] = chart == 0
                    ? 64e6 * (0.2 * static_cast<double>(i) + 0.4 * life + 0.2 * tooth)
                    : chart == 1 ? std::min(1.0, life * noise)
                                 : 10 * spike * (1 + noise + static_cast<double>(i));
            }
        }
        store.append(m_time, row);
        m_time += 1 / framesPerSecond;
    }
    metrics::SeriesStore store;

private:
    double m_time = 0;
    std::mt19937_64 m_random{ 7 };
};

/// The charts as most programs have them: every point into a QLineSeries, the axis set to the window.
class PlainCharts : public QWidget {
public:
    explicit PlainCharts(const metrics::SeriesStore& store)
        : m_store(store)
    {
        auto* layout = new QVBoxLayout(this);
        for (std::size_t i = 0; i < series.size(); ++i) {
            auto* chart = new QChart;
            m_x[i] = new QValueAxis(chart);
            auto* y = new QValueAxis(chart);
            y->setRange(0, i == 0 ? 80e6 : i == 1 ? 1 : 250);
            chart->addAxis(m_x[i], Qt::AlignBottom);
            chart->addAxis(y, Qt::AlignLeft);
            for (QLineSeries*& line : m_lines[i]) {
                line = new QLineSeries(chart);
                chart->addSeries(line);
                line->attachAxis(m_x[i]);
                line->attachAxis(y);
            }
            layout->addWidget(new QChartView(chart));
        }
    }
    void showWindow(double from, double until)
    {
        const std::size_t first = m_store.rowAt(from).value_or(0);
        for (std::size_t i = 0; i < series.size(); ++i) {
            for (std::size_t k = 0; k < series[i].size(); ++k) {
                QList<QPointF> points;
                for (std::size_t row = first; row < m_store.rows(); ++row)
                    points.append({ m_store.time(row), m_store.value(series[i][k], row) });
                m_lines[i][k]->replace(points);
            }
            m_x[i]->setRange(from, until);
        }
    }

private:
    const metrics::SeriesStore& m_store;
    std::array<QValueAxis*, 4> m_x{};
    std::array<std::array<QLineSeries*, 4>, 4> m_lines{};
};

struct Times {
    double median = 0;
    double p95 = 0;
};

/// Milliseconds of the GUI thread's processor time from the data to the painted picture: on a busy machine
/// the time that passes says more of the others.
template <class Frame> Times measure(int frames, Frame frame)
{
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        const auto begin = bench::threadCpu();
        frame();
        QCoreApplication::processEvents();
        times.push_back(std::chrono::duration<double, std::milli>(bench::threadCpu() - begin).count());
    }
    std::sort(times.begin(), times.end());
    return { times[times.size() / 2], times[times.size() * 95 / 100] };
}

charts::ChartSpec specOf(std::size_t chart)
{
    std::array specs{ charts::memoryChart(false), charts::collectionsChart(), charts::latencyChart(true),
        charts::trafficChart() };
    charts::ChartSpec spec = specs.at(chart);
    spec.rightUnit.reset();
    spec.series.clear();
    for (std::size_t i = 0; i < 4; ++i)
        spec.series.push_back({ series.at(chart).at(i),
            QString::fromLatin1(metrics::info(series.at(chart).at(i)).name.data()),
            static_cast<charts::Ink>(i), i == 0 ? charts::LineStyle::Bold : charts::LineStyle::Thin, false });
    return spec;
}

void print(const char* what, const Times& ours, const Times& plain)
{
    std::printf(
        "%-22s %8.2f %8.2f %12.2f %12.1f\n", what, ours.median, ours.p95, plain.p95, plain.p95 / ours.p95);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const bool quick = argc > 1 && std::strcmp(argv[1], "--quick") == 0;
    Session session;
    for (int row = 0; row < hours * 3600 * framesPerSecond; ++row)
        session.appendRow();

    charts::ChartColumn column(session.store);
    for (std::size_t i = 0; i < series.size(); ++i)
        column.charts().at(i)->setSpec(specOf(i));
    column.controls().hide();
    column.resize(size);
    column.show();
    PlainCharts plain(session.store);
    plain.resize(size);
    plain.show();
    QCoreApplication::processEvents();

    const auto ours = [&](double range, int frames) {
        column.navigation().showRange(range);
        QCoreApplication::processEvents();
        return measure(frames, [&] {
            session.appendRow();
            column.refresh();
            for (charts::LiveChart* chart : column.charts())
                chart->update(); // also when the new row moves nothing by a pixel
        });
    };
    const auto theirs = [&](double span, int frames) {
        return measure(frames, [&] {
            session.appendRow();
            plain.showWindow(session.store.lastTime() - span, session.store.lastTime());
        });
    };
    const int frames = quick ? 60 : 300;
    std::printf("Processor milliseconds a frame: four charts of four series, %dx%d, %.0f hours at %.0f rows "
                "a second\n\n",
        size.width(), size.height(), hours, framesPerSecond);
    std::printf("%-22s %8s %8s %12s %12s\n", "", "median", "p95", "QLineSeries", "times ours");
    print("live, the last minute", ours(60, frames), theirs(60, frames / 3));
    print("live, 15 minutes", ours(900, frames), theirs(900, frames / 10));
    print(
        "everything", ours(charts::TimeNavigation::everything, frames), theirs(hours * 3600, quick ? 1 : 3));
    const double values = static_cast<double>(session.store.rows() * metrics::metricCount);
    std::printf("\nStore: %.2f bytes a value, %.1f MB for %zu series\n",
        static_cast<double>(session.store.bytes()) / values, static_cast<double>(session.store.bytes()) / 1e6,
        metrics::metricCount);
    return 0;
}
