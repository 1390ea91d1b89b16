#include "app/session/capsule_writer.h"

#include "app/session/capsule_format.h"
#include "app/session/chunk.h"
#include "app/session/row_block.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <chrono>
#include <utility>

namespace leaklab::session {

using namespace std::chrono_literals;

namespace {

constexpr auto retryAfter = 2s;
constexpr quint64 rowsBetweenHeads = 3'000; ///< five minutes
constexpr std::size_t columns = metrics::metricCount + 1;

template <class T> void appendNumber(QByteArray& bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray payloadOf(const RowsPart& rows)
{
    QByteArray payload;
    appendNumber(payload, rows.first);
    appendNumber(payload, static_cast<quint32>(rows.values.size() / columns));
    appendNumber(payload, static_cast<quint32>(columns));
    return payload.append(packRows(rows.values, columns));
}

QByteArray payloadOf(const std::vector<collect::LogLine>& lines)
{
    QJsonArray array;
    for (const collect::LogLine& line : lines) {
        array.append(QJsonArray{
            line.time, line.wallTime.toMSecsSinceEpoch(), line.process, line.isError, line.text });
    }
    return qCompress(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QByteArray payloadOf(const LostPart& lost)
{
    return compact({ { QStringLiteral("from"), lost.from }, { QStringLiteral("to"), lost.to },
        { QStringLiteral("rows"), static_cast<qint64>(lost.rows) },
        { QStringLiteral("logLines"), static_cast<qint64>(lost.logLines) } });
}

std::size_t sizeOf(const CapsulePart& part)
{
    std::size_t size = sizeof(CapsulePart);
    if (const auto* rows = std::get_if<RowsPart>(&part))
        size += rows->values.size() * sizeof(double);
    if (const auto* lines = std::get_if<std::vector<collect::LogLine>>(&part)) {
        for (const collect::LogLine& line : *lines)
            size += sizeof line + static_cast<std::size_t>(line.text.size()) * sizeof(QChar);
    }
    return size;
}

void addLoss(LostPart& lost, double from, double to)
{
    const bool first = lost.rows + lost.logLines == 0;
    lost.from = first ? from : std::min(lost.from, from);
    lost.to = first ? to : std::max(lost.to, to);
}

/// Whether it is of those that may be dropped; if so, what goes with it.
bool drop(const CapsulePart& part, LostPart& lost)
{
    if (const auto* rows = std::get_if<RowsPart>(&part)) {
        addLoss(lost, rows->values.front(), rows->values[rows->values.size() - columns]);
        lost.rows += rows->values.size() / columns;
        return true;
    }
    if (const auto* lines = std::get_if<std::vector<collect::LogLine>>(&part)) {
        addLoss(lost, lines->front().time, lines->back().time);
        lost.logLines += lines->size();
        return true;
    }
    return false;
}

} // namespace

CapsuleWriter::CapsuleWriter(
    std::unique_ptr<CapsuleSink> sink, SessionInfo info, News news, std::size_t waitingLimit)
    : m_sink(std::move(sink))
    , m_news(std::move(news))
    , m_waitingLimit(waitingLimit)
    , m_info(std::move(info))
    , m_preamble(preamble())
    , m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

CapsuleWriter::~CapsuleWriter()
{
    m_thread.request_stop();
    m_thread.join();
}

void CapsuleWriter::push(CapsulePart part)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waitingBytes += sizeOf(part);
        m_waiting.push_back(std::move(part));
        makeRoom();
    }
    m_wake.notify_one();
}

void CapsuleWriter::makeRoom()
{
    LostPart lost = m_lost.value_or(LostPart{});
    for (auto part = m_waiting.begin(); m_waitingBytes > m_waitingLimit && part != m_waiting.end();) {
        if (!drop(*part, lost)) {
            ++part;
            continue;
        }
        m_waitingBytes -= sizeOf(*part);
        part = m_waiting.erase(part);
        m_lost = lost;
    }
}

void CapsuleWriter::run(const std::stop_token& stop)
{
    bool good = write(CapsulePart(m_info));
    while (!stop.stop_requested()) {
        {
            // Never without end: with MinGW's threads a waiting thread may miss that it is woken.
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, stop, retryAfter, [&] { return good && !m_waiting.empty(); });
        }
        good = writeWaiting();
    }
    if (writeWaiting())
        writeEnd();
}

bool CapsuleWriter::writeWaiting()
{
    if (m_number == 0 && !write(CapsulePart(m_info)))
        return false;
    for (;;) {
        CapsulePart part;
        {
            const std::lock_guard lock(m_mutex);
            if (m_waiting.empty() && !m_lost)
                return true;
            if (m_lost) {
                part = *std::exchange(m_lost, std::nullopt);
            } else {
                m_waitingBytes -= sizeOf(m_waiting.front());
                part = std::move(m_waiting.front());
                m_waiting.pop_front();
            }
        }
        if (write(part))
            continue;
        const std::lock_guard lock(m_mutex);
        m_waitingBytes += sizeOf(part);
        m_waiting.push_front(std::move(part));
        return false;
    }
}

bool CapsuleWriter::write(const CapsulePart& part)
{
    if (const auto* info = std::get_if<SessionInfo>(&part)) {
        m_info = *info;
        return write(headType, headOf(m_info));
    }
    if (const auto* lost = std::get_if<LostPart>(&part))
        return write(lostType, payloadOf(*lost));
    if (const auto* event = std::get_if<collect::LabEvent>(&part)) {
        if (!write(eventType, compact(collect::toJson(*event))))
            return false;
        ++m_events;
        m_deaths += event->kind == collect::EventKind::ProcessDied ? 1 : 0;
        return true;
    }
    if (const auto* lines = std::get_if<std::vector<collect::LogLine>>(&part)) {
        if (!write(logType, payloadOf(*lines)))
            return false;
        m_logLines += lines->size();
        return true;
    }
    const auto& rows = std::get<RowsPart>(part);
    if (rows.first >= m_headAfter + rowsBetweenHeads) {
        if (!write(headType, headOf(m_info)))
            return false;
        m_headAfter = rows.first;
    }
    if (!write(rowsType, payloadOf(rows)))
        return false;
    m_rows += rows.values.size() / columns;
    m_lastTime = rows.values[rows.values.size() - columns];
    return true;
}

bool CapsuleWriter::write(const char* type, const QByteArray& payload)
{
    const core::Result<void> written = m_sink->append(m_preamble + frameChunk(m_number, type, payload));
    if (written) {
        m_preamble.clear();
        ++m_number;
    }
    if (written.ok() == m_inTrouble) {
        m_inTrouble = !written;
        m_news(written ? std::nullopt : std::optional(written.error()));
    }
    return written.ok();
}

void CapsuleWriter::writeEnd()
{
    // Whether this last one succeeds decides no more than whether the session counts as well ended.
    (void)write(doneType,
        compact({ { QStringLiteral("seconds"), m_lastTime },
            { QStringLiteral("rows"), static_cast<qint64>(m_rows) },
            { QStringLiteral("events"), static_cast<qint64>(m_events) },
            { QStringLiteral("logLines"), static_cast<qint64>(m_logLines) },
            { QStringLiteral("deaths"), m_deaths } }));
}

} // namespace leaklab::session
