#include "app/collect/frame_recorder.h"
#include "app/collect/session_record.h"
#include "app/models/event_model.h"
#include "app/models/log_model.h"
#include "app/models/marker_track.h"
#include "app/models/memory_outlook.h"
#include "app/models/state_track.h"
#include "app/models/tiles.h"
#include "tests/support/allocated_bytes.h"

#include <QTest>

#include <cmath>
#include <memory>

using namespace leaklab;
using collect::EventKind;
using std::chrono::milliseconds;

namespace {

constexpr int framesPerHour = 36'000;
constexpr int hours = 8;
constexpr int framesPerLife = 2'400; ///< a crash every four minutes
constexpr int framesPerLogLine = 3; ///< so that the log is full long before half time
constexpr std::size_t eventsPerLife = 5;

std::size_t since(std::size_t before)
{
    return std::max(tests::allocatedBytes(), before) - before;
}

/// Eight hours of a lab as its recorder sees it, at full speed: the time is the frames' own.
class Day {
public:
    explicit Day(collect::SessionRecord& session)
        : m_session(session)
        , m_recorder(session)
    {
    }

    void advance(int frames)
    {
        for (int i = 0; i < frames; ++i) {
            ++m_frame;
            if (m_frame % framesPerLife == 0)
                crash();
            if (m_frame % framesPerLogLine == 0)
                m_session.appendLogLine(
                    { time(), m_wall.addMSecs(m_frame * 100LL), QStringLiteral("cart"), false,
                        QStringLiteral("2026-01-31T12:00:00.123Z info line %1 of what a service has to say")
                            .arg(m_frame) });
            record();
        }
    }

private:
    [[nodiscard]] double time() const { return m_frame * 0.1; }

    void record()
    {
        const int age = m_frame % framesPerLife;
        collect::FrameInput frame;
        frame.time = time();
        frame.heapLimit = core::Bytes::mebi(64);
        frame.cart.emplace();
        frame.cart->gauges.heapUsed
            = static_cast<std::uint64_t>(age) * 27'000 + static_cast<std::uint64_t>(age * 7919 % 977);
        frame.cart->gauges.heapLive = static_cast<std::uint64_t>(age) * 26'000;
        frame.cart->gauges.majorCount = 1;
        frame.counters = supervise::ProcessCounters{ milliseconds(m_frame * 17LL),
            core::Bytes(frame.cart->gauges.heapUsed + 4096), {} };
        frame.console = supervise::ProcessCounters{ milliseconds(m_frame * 8LL), core::Bytes::mebi(80), {} };
        frame.traffic.offered = 150;
        frame.traffic.outcomes[static_cast<std::size_t>(load::Outcome::Ok)] = 150;
        frame.traffic.fromIntended.record(std::chrono::microseconds(300 + age * 13 % 700), 150);
        frame.traffic.fromSent.record(std::chrono::microseconds(290 + age * 13 % 700), 150);
        m_recorder.record(frame);
    }

    void crash()
    {
        append(EventKind::ProcessDied, supervise::ExitCause{ supervise::ExitKind::HeapLimit, 134, {} });
        append(EventKind::BackOff, std::nullopt);
        append(EventKind::ProcessStarted, std::nullopt);
        append(EventKind::ProcessReady, std::nullopt);
        append(EventKind::TrafficRateChanged, std::nullopt);
    }

    void append(EventKind kind, const std::optional<supervise::ExitCause>& cause)
    {
        collect::LabEvent event;
        event.time = time();
        event.wallTime = m_wall.addMSecs(m_frame * 100LL);
        event.kind = kind;
        event.process = QStringLiteral("cart");
        event.cause = cause;
        event.fields = { { QStringLiteral("pid"), m_frame }, { QStringLiteral("waitMs"), 1000 },
            { QStringLiteral("rate"), 1500 } };
        m_session.appendEvent(event);
    }

    collect::SessionRecord& m_session;
    collect::FrameRecorder m_recorder;
    const QDateTime m_wall = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000);
    int m_frame = 0;
};

/// What a window keeps of a session, beside the session itself.
class Reader {
public:
    explicit Reader(const collect::SessionRecord& session)
        : m_outlook(session)
    {
        using collect::SessionRecord;
        QObject::connect(
            &session, &SessionRecord::eventAppended, &m_events, [this](const collect::LabEvent& event) {
                m_events.append(event);
                m_states.add(event);
                m_markers.add(event);
            });
        QObject::connect(&session, &SessionRecord::logLineAppended, &m_log, &models::LogModel::append);
        QObject::connect(&session, &SessionRecord::rowAppended, &m_events, [this, &session] {
            if (session.series().rows() % 10 != 0)
                return;
            m_outlook.catchUp();
            m_tiles = models::tiles(session.series(), { std::nullopt, m_outlook.outlook(), std::nullopt });
        });
    }

    [[nodiscard]] std::size_t kept() const
    {
        return static_cast<std::size_t>(m_events.rowCount()) + m_states.spans().size()
            + m_markers.markers().size() + m_tiles.size();
    }

private:
    models::EventModel m_events;
    models::LogModel m_log;
    models::StateTrack m_states{ QStringLiteral("cart") };
    models::MarkerTrack m_markers;
    models::MemoryOutlook m_outlook;
    std::vector<models::Tile> m_tiles;
};

/// What the store alone takes for the same rows, by the end of each hour.
std::vector<std::size_t> storeAlone(const metrics::SeriesStore& rows)
{
    std::vector<std::size_t> bytes;
    const std::size_t before = tests::allocatedBytes();
    metrics::SeriesStore store;
    std::array<double, metrics::metricCount> row{};
    for (std::size_t i = 0; i < rows.rows(); ++i) {
        for (std::size_t metric = 0; metric < metrics::metricCount; ++metric)
            row[metric] = rows.value(static_cast<metrics::Metric>(metric), i);
        store.append(rows.time(i), row);
        if ((i + 1) % framesPerHour == 0)
            bytes.push_back(since(before));
    }
    return bytes;
}

} // namespace

/// A session of eight hours takes the memory its store needs, and nothing that grows beside it.
class SessionGrowthTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eightHoursGrowByTheStoreAndTheEvents();
};

void SessionGrowthTest::eightHoursGrowByTheStoreAndTheEvents()
{
    const std::size_t before = tests::allocatedBytes();
    collect::SessionRecord session;
    const Reader reader(session);
    Day day(session);
    std::vector<std::size_t> whole;
    for (int hour = 0; hour < hours; ++hour) {
        day.advance(framesPerHour);
        whole.push_back(since(before));
    }
    QCOMPARE(session.series().rows(), static_cast<std::size_t>(hours * framesPerHour));
    QCOMPARE(session.log().size(), collect::SessionRecord::logLinesKept);
    QVERIFY(reader.kept() > 0);

    const std::vector<std::size_t> store = storeAlone(session.series());
    if (store.back() == 0)
        QSKIP("this build's allocator does not tell what is allocated");
    for (int hour = 0; hour < hours; ++hour)
        qInfo("hour %d: %.1f MB in all, the store %.1f MB", hour + 1,
            static_cast<double>(whole[static_cast<std::size_t>(hour)]) / 1e6,
            static_cast<double>(store[static_cast<std::size_t>(hour)]) / 1e6);

    // In the second half the log is full; what still comes is rows and events.
    const std::size_t growth = whole.back() - whole[hours / 2 - 1];
    const std::size_t ofStore = store.back() - store[hours / 2 - 1];
    constexpr std::size_t lives = hours / 2 * framesPerHour / framesPerLife;
    constexpr std::size_t perEvent = 4'096; // record, model, track and marker together
    constexpr std::size_t slack = 512 << 10; // of containers that double
    QVERIFY2(growth <= ofStore + lives * eventsPerLife * perEvent + slack,
        qPrintable(QStringLiteral("%1 bytes, of which the store has %2").arg(growth).arg(ofStore)));
}

QTEST_GUILESS_MAIN(SessionGrowthTest)
#include "session_growth_test.moc"
