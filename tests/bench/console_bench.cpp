/// leaklab-console-bench --target HOST:PORT [OPTIONS]: our own traffic in a process that does what the
/// console does meanwhile: takes a report ten times a second, records it, and repaints the charts, offscreen.
/// Prints one JSON object: how late requests were sent, what a repaint costs, and how much memory the run
/// took.

#include "app/charts/chart_column.h"
#include "app/collect/frame_recorder.h"
#include "app/collect/session_record.h"
#include "app/load/load_engine.h"
#include "tests/bench/arguments.h"
#include "tests/bench/report_json.h"
#include "tests/bench/resident_bytes.h"
#include "tests/bench/thread_cpu.h"

#include <QApplication>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace leaklab;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr const char* program = "leaklab-console-bench";

std::vector<http::OptionSpec> optionSpecs()
{
    return {
        { "target", "HOST:PORT", "the shop, or whatever answers like one", "", "" },
        { "rate", "N", "requests a second", "5000", "" },
        { "seconds", "N", "for how long requests fall due", "10", "" },
        { "repaint", "HZ", "repaints of all charts a second; 0 none", "30", "" },
    };
}

constexpr int framesBefore = 3'000;

/// Five minutes as they are before a run, so that the charts have something to paint.
void fillCharts(collect::FrameRecorder& recorder)
{
    load::LoadReport traffic;
    traffic.offered = 150;
    traffic.outcomes[static_cast<std::size_t>(load::Outcome::Ok)] = 150;
    for (int i = 0; i < framesBefore; ++i) {
        collect::FrameInput frame;
        frame.time = 0.1 * i;
        frame.heapLimit = core::Bytes(256'000'000);
        frame.cartReady = true;
        frame.cart.emplace();
        frame.cart->gauges.heapUsed = static_cast<std::uint64_t>(70'000 * i + i % 40 * 400'000);
        frame.cart->gauges.heapCommitted = frame.cart->gauges.heapUsed + 8'000'000;
        frame.cart->collectingShare = i % 17 / 100.0;
        frame.cart->longestPauseMs = i % 23;
        traffic.fromIntended.clear();
        traffic.fromIntended.record(1ms + 1ms * (i % 29), 150);
        frame.traffic = traffic;
        recorder.record(frame);
    }
}

/// The console's rhythm around an engine.
class Console {
public:
    Console(load::LoadEngine& engine, int repaintsASecond)
        : m_engine(engine)
        , m_charts(m_session.series())
    {
        fillCharts(m_recorder);
        m_charts.resize(1100, 900);
        m_charts.show();
        for (QTimer* timer : { &m_frames, &m_repaints })
            timer->setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_frames, &QTimer::timeout, [this] { takeFrame(); });
        QObject::connect(&m_repaints, &QTimer::timeout, [this] { repaint(); });
        if (repaintsASecond > 0)
            m_repaints.setInterval(1'000 / repaintsASecond);
    }

    /// Returns when the last request has ended.
    void run(std::chrono::seconds time)
    {
        m_start = Clock::now();
        m_engine.start();
        m_frames.start(100);
        if (m_repaints.interval() > 0)
            m_repaints.start();
        QTimer::singleShot(time, Qt::PreciseTimer, &m_charts, [this] {
            m_repaints.stop();
            m_stopped = true;
            m_engine.stop();
        });
        QApplication::exec();
    }

    [[nodiscard]] const load::LoadReport& report() const { return m_report; }
    [[nodiscard]] int repaints() const { return m_painted; }
    [[nodiscard]] std::chrono::nanoseconds repaintCpu() const { return m_paintCpu; }

private:
    void takeFrame()
    {
        collect::FrameInput frame;
        frame.time = 0.1 * framesBefore + core::seconds(Clock::now() - m_start);
        frame.traffic = m_engine.takeReport();
        frame.cartReady = true;
        m_report.merge(frame.traffic);
        m_recorder.record(frame);
        if (m_stopped && m_report.inFlight == 0)
            QApplication::quit();
    }

    void repaint()
    {
        const auto before = bench::threadCpu();
        m_charts.refresh();
        for (charts::LiveChart* chart : m_charts.charts())
            chart->repaint();
        m_paintCpu += bench::threadCpu() - before;
        ++m_painted;
    }

    load::LoadEngine& m_engine;
    collect::SessionRecord m_session;
    collect::FrameRecorder m_recorder{ m_session };
    charts::ChartColumn m_charts;
    QTimer m_frames;
    QTimer m_repaints;
    Clock::time_point m_start;
    bool m_stopped = false;
    load::LoadReport m_report; ///< of this run alone
    int m_painted = 0;
    std::chrono::nanoseconds m_paintCpu{ 0 };
};

void measure(const load::LoadTarget& target, double rate, std::chrono::seconds time, int repaintsASecond)
{
    load::LoadSettings settings;
    settings.profile = load::Profile(core::Rate(rate));
    load::LoadEngine engine(target, settings);
    Console console(engine, repaintsASecond);
    QApplication::processEvents(); // the first painting makes fonts and frames
    const std::size_t before = bench::residentBytes();
    console.run(time);
    const std::size_t after = bench::residentBytes();
    const load::LoadReport& report = console.report();
    std::printf("{");
    bench::printCounts(report);
    bench::printTimes("sent_late_ms", report.lateness);
    std::printf(",\"repaints_per_second\":%.1f,\"repaint_cpu_ms\":%.3f",
        console.repaints() / core::seconds(time),
        console.repaints() > 0 ? core::seconds(console.repaintCpu()) * 1e3 / console.repaints() : 0.0);
    std::printf(",\"resident_before\":%zu,\"resident_after\":%zu}\n", before, after);
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    bench::Arguments arguments(program, optionSpecs());
    if (const auto code
        = arguments.parse(argc, argv, "Our own traffic while a console records and repaints."))
        return *code;
    const auto target = arguments.server("target");
    const auto rate = arguments.number("rate", 1, 1'000'000);
    const auto seconds = arguments.number("seconds", 1, 3'600);
    const auto repaints = arguments.number("repaint", 0, 500);
    if (!target || !rate || !seconds || !repaints)
        return http::ExitUsage;
    measure({ target->host, target->port }, *rate, std::chrono::seconds(*seconds), *repaints);
    return http::ExitOk;
}
