#include "app/charts/chart_column.h"
#include "app/lab/lab.h"
#include "app/lab/lab_presets.h"
#include "app/ui/main_window.h"
#include "app/ui/theme/appearance.h"
#include "tests/bench/thread_cpu.h"

#include <QApplication>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <vector>

// How fast the console comes up, what it costs while it shows a live default lab, and how soon a crash is
// marked on the charts. Absolute figures of this machine at this moment: hold them against a quiet one of
// your own.

using namespace leaklab;
using metrics::Metric;

namespace {

constexpr double secondsWatched = 20;
constexpr int crashes = 5;

/// Hears of every painting of one chart.
class PaintWatch : public QObject {
public:
    PaintWatch(QWidget& chart, std::function<void()> painted)
        : QObject(&chart)
        , m_painted(std::move(painted))
    {
        chart.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_painted;
};

void waitFor(const std::function<bool()>& condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// What has been seen of the start, in milliseconds since main.
struct Start {
    double window = -1; ///< the first chart painted
    double moving = -1; ///< a chart painted with rows to draw a line from
    double traffic = -1; ///< the same, and the shop answers shoppers
};

double mean(const metrics::SeriesStore& series, Metric metric, double from)
{
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t row = series.rowAt(from).value_or(0); row < series.rows(); ++row) {
        if (const double value = series.value(metric, row); std::isfinite(value)) {
            sum += value;
            ++count;
        }
    }
    return count > 0 ? sum / static_cast<double>(count) : 0;
}

void measureLoad(const lab::Lab& laboratory)
{
    const double from = laboratory.now();
    const auto begin = bench::threadCpu();
    waitFor([&] { return laboratory.now() >= from + secondsWatched; });
    const double span = laboratory.now() - from;
    const metrics::SeriesStore& series = laboratory.session().series();
    const double rows = static_cast<double>(series.rows() - series.rowAt(from).value_or(0));
    const double gui = std::chrono::duration<double>(bench::threadCpu() - begin).count();
    const double all = mean(series, Metric::ConsoleCpu, from);
    std::printf("console CPU           %5.1f %% of a core; the window's thread %.1f %%, traffic and the rest "
                "%.1f %%\n",
        all * 100, gui / span * 100, (all - gui / span) * 100);
    std::printf("  a frame             %5.2f ms of CPU in the window's thread; %.1f frames a second\n",
        gui / rows * 1000, rows / span);
    std::printf("  answered            %5.0f of %.0f a second\n", mean(series, Metric::Achieved, from),
        mean(series, Metric::Offered, from));
    std::printf("console memory        %5.0f MiB\n", series.last(Metric::ConsoleResident) / 1048576);
}

void measureMarkers(lab::Lab& laboratory, double& paintedAt)
{
    double diedAt = -1;
    QObject::connect(&laboratory.session(), &collect::SessionRecord::eventAppended, qApp,
        [&](const collect::LabEvent& event) {
            if (event.kind == collect::EventKind::ProcessDied) {
                diedAt = laboratory.now();
                paintedAt = -1;
            }
        });
    std::vector<double> waits;
    auto* cart = laboratory.process(lab::Role::Cart);
    while (waits.size() < crashes) {
        waitFor([&] { return cart->state() == supervise::ProcessState::Running; });
        diedAt = -1;
        cart->kill();
        waitFor([&] { return diedAt >= 0 && paintedAt >= diedAt; });
        waits.push_back((paintedAt - diedAt) * 1000);
        cart->start(); // out of a back-off
    }
    std::sort(waits.begin(), waits.end());
    std::printf("crash to marker       %5.0f ms median, %.0f ms at most, of %d\n", waits[waits.size() / 2],
        waits.back(), crashes);
}

} // namespace

int main(int argc, char** argv)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto sinceBegin = [begin] {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    };
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("window-bench"));
    QCoreApplication::setOrganizationName(QStringLiteral("leaklab-test"));
    if (argc != 2) {
        std::fputs("leaklab-window-bench: give the folder of the leaklab-* programs\n", stderr);
        return 2;
    }
    lab::LabSettings settings = lab::defaultPreset();
    settings.programs = QFileInfo(QString::fromLocal8Bit(argv[1])).absoluteFilePath();
    core::SteadyClock clock;
    lab::Lab laboratory(settings, clock);
    const ui::Appearance appearance(application);
    ui::MainWindow window(laboratory, clock);
    window.resize(1600, 900);

    Start start;
    double paintedAt = -1;
    const metrics::SeriesStore& series = laboratory.session().series();
    const PaintWatch watch(*window.charts().charts().front(), [&] {
        paintedAt = laboratory.now();
        const auto once = [&](double& moment, bool seen) {
            if (moment < 0 && seen)
                moment = sinceBegin();
        };
        once(start.window, true);
        once(start.moving, series.rows() >= 2 && std::isfinite(series.last(Metric::HeapUsed)));
        once(start.traffic, series.last(Metric::Achieved) > 0);
    });
    QObject::connect(&laboratory, &lab::Lab::failed, qApp, [](const core::Error& error) {
        std::fprintf(stderr, "leaklab-window-bench: %s\n", error.detail.c_str());
        std::exit(1);
    });
    window.show();
    window.checkAndStart();
    waitFor([&] { return start.moving >= 0 && start.traffic >= 0; });
    std::printf("from main to          %5.0f ms first chart painted\n", start.window);
    std::printf("                      %5.0f ms first moving chart\n", start.moving);
    std::printf("                      %5.0f ms with traffic\n", start.traffic);
    std::fflush(stdout);
    measureLoad(laboratory);
    std::fflush(stdout);
    measureMarkers(laboratory, paintedAt);
    window.quitNow();
    waitFor([&] { return !window.isVisible(); });
    return 0;
}
