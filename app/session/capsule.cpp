#include "app/session/capsule.h"

#include "app/session/capsule_format.h"
#include "app/session/chunk.h"
#include "app/session/input_file.h"
#include "app/session/row_block.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <limits>

namespace leaklab::session {

using collect::LabEvent;
using collect::LogLine;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

constexpr qsizetype rowsHeaderSize = 16;
constexpr double latestTime = 1e9; ///< seconds; no session lasts thirty years
constexpr quint32 largestLog = 64U << 20; ///< bytes of the lines of one second

Error notUnderstood(const QString& why)
{
    return { ErrorCode::FileNotUnderstood, why.toStdString() };
}

bool isTime(double time)
{
    return std::isfinite(time) && time >= 0 && time <= latestTime;
}

QJsonObject objectOf(QByteArrayView payload)
{
    return QJsonDocument::fromJson(payload.toByteArray()).object();
}

struct RowsHeader {
    quint64 first = 0;
    quint32 rows = 0;
    quint32 columns = 0;
};

std::optional<RowsHeader> rowsHeader(QByteArrayView payload)
{
    if (payload.size() < rowsHeaderSize)
        return std::nullopt;
    const RowsHeader header{ qFromLittleEndian<quint64>(payload.data()),
        qFromLittleEndian<quint32>(payload.data() + 8), qFromLittleEndian<quint32>(payload.data() + 12) };
    const bool possible = header.rows > 0 && header.columns > 0
        && quint64{ header.rows } * header.columns <= largestPayload / sizeof(double);
    return possible ? std::optional(header) : std::nullopt;
}

LogLine lineOf(const QJsonArray& fields)
{
    LogLine line;
    line.time = fields.at(0).toDouble(-1);
    line.wallTime = QDateTime::fromMSecsSinceEpoch(fields.at(1).toInteger(), Qt::UTC);
    line.process = fields.at(2).toString();
    line.isError = fields.at(3).toBool();
    line.text = fields.at(4).toString();
    return line;
}

std::vector<LogLine> linesOf(QByteArrayView payload)
{
    if (payload.size() < 4 || qFromBigEndian<quint32>(payload.data()) > largestLog)
        return {};
    const QByteArray json = qUncompress(reinterpret_cast<const uchar*>(payload.data()), payload.size());
    std::vector<LogLine> lines;
    for (const QJsonValue& value : QJsonDocument::fromJson(json).array()) {
        LogLine line = lineOf(value.toArray());
        if (isTime(line.time))
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

Result<Capsule> Capsule::read(const QString& file)
{
    auto bytes = readInputFile(file);
    if (!bytes)
        return bytes.error();
    auto capsule = fromBytes(std::move(bytes.value()));
    if (!capsule)
        return Error{ capsule.error().code, file.toStdString() + ": " + capsule.error().detail };
    return capsule;
}

Result<Capsule> Capsule::fromBytes(QByteArray bytes)
{
    if (bytes.isEmpty())
        return notUnderstood(QStringLiteral("it is empty"));
    if (!bytes.startsWith(QByteArrayView(preambleMagic, preambleMagicSize)))
        return notUnderstood(QStringLiteral("it is no recorded session"));
    if (bytes.size() < preambleSize)
        return notUnderstood(QStringLiteral("it ends before anything was recorded"));
    const auto version = qFromLittleEndian<quint32>(bytes.constData() + preambleMagicSize);
    if (version == 0 || version > formatVersion) {
        return notUnderstood(
            QStringLiteral("it was recorded by a newer Leak Lab (format %1, and this one reads up to %2)")
                .arg(version)
                .arg(formatVersion));
    }
    Capsule capsule;
    capsule.m_bytes = std::move(bytes);
    if (const Result<void> scanned = capsule.scan(); !scanned)
        return scanned.error();
    return capsule;
}

Result<void> Capsule::scan()
{
    ChunkScanner scanner(QByteArrayView(m_bytes).sliced(preambleSize));
    quint32 expected = 0;
    bool hasHead = false;
    m_losses.endedEarly = true;
    while (const auto chunk = scanner.next()) {
        if (chunk->number < expected)
            continue; // it was told already
        m_losses.damagedChunks += chunk->number - expected;
        expected = chunk->number + 1;
        m_losses.endedEarly = chunk->type != doneType;
        if (chunk->type == headType) {
            auto head = readHead(chunk->payload);
            hasHead = hasHead || head;
            m_head = head ? std::move(*head) : m_head;
        } else if (chunk->type == rowsType) {
            takeRows(chunk->payload);
        } else if (chunk->type == eventType) {
            takeEvent(chunk->payload);
        } else if (chunk->type == logType) {
            takeLog(chunk->payload);
        } else if (chunk->type == lostType) {
            takeLoss(chunk->payload);
        } else if (m_losses.endedEarly) {
            const QString type = QString::fromLatin1(chunk->type);
            if (!m_losses.unknownTypes.contains(type))
                m_losses.unknownTypes.append(type);
        }
    }
    if (!hasHead)
        return notUnderstood(QStringLiteral("it ends, or is damaged, before it says what was recorded"));
    m_losses.damagedBytes = scanner.damagedBytes();
    m_losses.tornBytes = scanner.tornBytes();
    m_losses.unknownColumns = m_head.unknownColumns;
    m_losses.rows -= std::min(m_losses.rows, m_losses.rowsNotRecorded);
    measure();
    return {};
}

void Capsule::takeRows(QByteArrayView payload)
{
    const auto header = rowsHeader(payload);
    if (!header || header->first < m_nextRow) {
        ++m_losses.damagedChunks;
        return;
    }
    m_losses.rows += header->first - m_nextRow;
    m_nextRow = header->first + header->rows;
    m_rows += header->rows;
    m_parts.push_back({ std::nullopt, payload, {} });
}

void Capsule::takeEvent(QByteArrayView payload)
{
    auto event = collect::labEventFrom(objectOf(payload));
    if (!event || !isTime(event->time)) {
        ++m_losses.damagedChunks;
        return;
    }
    m_parts.push_back({ m_events.size(), {}, {} });
    m_length = std::max(m_length, event->time);
    m_events.push_back(std::move(*event));
}

void Capsule::takeLog(QByteArrayView payload)
{
    // What was handed over together is told together, by time.
    if (m_parts.empty() || m_parts.back().rows.isEmpty() || !m_parts.back().log.isEmpty())
        m_parts.emplace_back();
    m_parts.back().log = payload;
}

void Capsule::takeLoss(QByteArrayView payload)
{
    const QJsonObject loss = objectOf(payload);
    const auto rows
        = static_cast<quint64>(std::max<qint64>(0, loss.value(QLatin1String("rows")).toInteger()));
    const double from = loss.value(QLatin1String("from")).toDouble();
    if (m_losses.rowsNotRecorded == 0)
        m_losses.notRecordedFrom = from;
    m_losses.notRecordedTo = loss.value(QLatin1String("to")).toDouble(from);
    m_losses.rowsNotRecorded += rows;
}

void Capsule::measure()
{
    for (auto part = m_parts.rbegin(); part != m_parts.rend(); ++part) {
        const std::vector<Row> rows = unpack(part->rows);
        if (rows.empty())
            continue;
        m_length = std::max(m_length, rows.back().time);
        return;
    }
}

std::vector<Capsule::Row> Capsule::unpack(QByteArrayView payload) const
{
    const auto header = rowsHeader(payload);
    if (!header || header->columns != m_head.columns.size() + 1)
        return {};
    const auto values = unpackRows(payload.sliced(rowsHeaderSize), header->rows, header->columns);
    std::vector<Row> rows;
    for (std::size_t row = 0; values && row < header->rows; ++row) {
        const double* cells = values->data() + row * header->columns;
        const double time = cells[0];
        if (!isTime(time) || (!rows.empty() && time <= rows.back().time))
            continue;
        Row& taken = rows.emplace_back();
        taken.time = time;
        taken.values.fill(std::numeric_limits<double>::quiet_NaN());
        for (std::size_t column = 0; column < m_head.columns.size(); ++column) {
            if (const auto metric = m_head.columns[column])
                taken.values[static_cast<std::size_t>(*metric)] = cells[column + 1];
        }
    }
    return rows;
}

std::vector<Capsule::Item> Capsule::part(std::size_t number) const
{
    const Part& part = m_parts[number];
    std::vector<Item> items;
    if (part.event) {
        items.emplace_back(m_events[*part.event]);
        return items;
    }
    std::vector<LogLine> lines = linesOf(part.log);
    auto line = lines.begin();
    for (const Row& row : unpack(part.rows)) {
        for (; line != lines.end() && line->time < row.time; ++line)
            items.emplace_back(std::move(*line));
        items.emplace_back(row);
    }
    for (; line != lines.end(); ++line)
        items.emplace_back(std::move(*line));
    return items;
}

void Capsule::tell(Item item, collect::SessionRecord& session)
{
    if (const auto* row = std::get_if<Row>(&item))
        session.appendRow(row->time, row->values);
    else if (auto* event = std::get_if<LabEvent>(&item))
        session.appendEvent(std::move(*event));
    else
        session.appendLogLine(std::move(std::get<LogLine>(item)));
}

void Capsule::tell(collect::SessionRecord& session) const
{
    for (std::size_t number = 0; number < m_parts.size(); ++number) {
        for (Item& item : part(number))
            tell(std::move(item), session);
    }
}

} // namespace leaklab::session
