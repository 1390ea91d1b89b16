#include "app/session/recorder.h"

#include <chrono>
#include <utility>

namespace leaklab::session {

using collect::SessionRecord;
using namespace std::chrono_literals;

namespace {

constexpr auto handOverPeriod = 1s;
constexpr std::size_t mostRows = 600; ///< in one part, when a session of some length is taken over

void appendRow(std::vector<double>& values, const metrics::SeriesStore& series, std::size_t row)
{
    values.push_back(series.time(row));
    for (std::size_t i = 0; i < metrics::metricCount; ++i)
        values.push_back(series.value(static_cast<metrics::Metric>(i), row));
}

} // namespace

Recorder::Recorder(
    const SessionRecord& session, SessionInfo info, std::unique_ptr<CapsuleSink> sink, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_info(std::move(info))
{
    m_writer = std::make_unique<CapsuleWriter>(
        std::move(sink), m_info, [this](const std::optional<core::Error>& error) {
            // From the writer's thread to ours.
            QMetaObject::invokeMethod(this, [this, error] {
                if (error)
                    Q_EMIT troubled(*error);
                else
                    Q_EMIT recovered();
            });
        });
    for (std::size_t row = 0; row < session.series().rows(); ++row) {
        appendRow(m_rows.values, session.series(), row);
        if ((row + 1) % mostRows == 0)
            handOver();
    }
    m_log.assign(session.log().begin(), session.log().end());
    for (const collect::LabEvent& event : session.events())
        takeEvent(event);
    handOver();
    connect(&session, &SessionRecord::rowAppended, this, &Recorder::takeRow);
    connect(&session, &SessionRecord::eventAppended, this, &Recorder::takeEvent);
    connect(&session, &SessionRecord::logLineAppended, this,
        [this](const collect::LogLine& line) { m_log.push_back(line); });
    m_timer.setInterval(handOverPeriod);
    connect(&m_timer, &QTimer::timeout, this, &Recorder::handOver);
    m_timer.start();
}

Recorder::~Recorder()
{
    handOver();
    m_writer.reset(); // its thread must not tell us anything any more
}

void Recorder::setProgress(const QJsonObject& progress)
{
    m_info.progress = progress;
    handOver();
    m_writer->push(m_info);
}

void Recorder::takeRow()
{
    appendRow(m_rows.values, m_session.series(), m_session.series().rows() - 1);
}

void Recorder::takeEvent(const collect::LabEvent& event)
{
    // What was told before it stands before it.
    handOver();
    m_writer->push(event);
}

void Recorder::handOver()
{
    if (!m_rows.values.empty()) {
        const quint64 next = m_rows.first + m_rows.values.size() / (metrics::metricCount + 1);
        m_writer->push(std::exchange(m_rows, RowsPart{ next, {} }));
    }
    if (!m_log.empty())
        m_writer->push(std::exchange(m_log, {}));
}

} // namespace leaklab::session
