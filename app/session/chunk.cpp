#include "app/session/chunk.h"

#include "app/session/capsule_format.h"

#include <QtEndian>
#include <boost/crc.hpp>

namespace leaklab::session {

namespace {

using Crc32c = boost::crc_optimal<32, 0x1EDC6F41, 0xFFFFFFFF, 0xFFFFFFFF, true, true>;

constexpr qsizetype markerSize = 4;
constexpr qsizetype numberPlace = 4;
constexpr qsizetype typePlace = 8;
constexpr qsizetype typeSize = 4;
constexpr qsizetype lengthPlace = 12;
constexpr qsizetype sumPlace = 16;

/// Of everything between the marker and the sum, and of the payload.
quint32 sumOf(QByteArrayView header, QByteArrayView payload)
{
    Crc32c crc;
    crc.process_bytes(header.data() + markerSize, static_cast<std::size_t>(sumPlace - markerSize));
    crc.process_bytes(payload.data(), static_cast<std::size_t>(payload.size()));
    return crc.checksum();
}

void appendNumber(QByteArray& bytes, quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

} // namespace

QByteArray preamble()
{
    QByteArray bytes(preambleMagic, preambleMagicSize);
    appendNumber(bytes, formatVersion);
    return bytes;
}

QByteArray frameChunk(quint32 number, const char* type, const QByteArray& payload)
{
    QByteArray bytes;
    bytes.reserve(chunkHeaderSize + payload.size());
    bytes.append(chunkMarker, markerSize);
    appendNumber(bytes, number);
    bytes.append(type, typeSize);
    appendNumber(bytes, static_cast<quint32>(payload.size()));
    appendNumber(bytes, sumOf(bytes, payload));
    return bytes.append(payload);
}

ChunkScanner::ChunkScanner(QByteArrayView bytes)
    : m_bytes(bytes)
    , m_budget(4 * bytes.size())
{
}

std::optional<Chunk> ChunkScanner::next()
{
    const QByteArrayView marker(chunkMarker, markerSize);
    for (; (m_at = m_bytes.indexOf(marker, m_at)) >= 0; m_at += markerSize) {
        const QByteArrayView rest = m_bytes.sliced(m_at);
        if (rest.size() < chunkHeaderSize)
            break;
        const auto length = static_cast<qsizetype>(qFromLittleEndian<quint32>(rest.data() + lengthPlace));
        if (length > qsizetype{ largestPayload } || length > rest.size() - chunkHeaderSize
            || length > m_budget)
            continue;
        m_budget -= length;
        const QByteArrayView payload = rest.sliced(chunkHeaderSize, length);
        if (sumOf(rest, payload) != qFromLittleEndian<quint32>(rest.data() + sumPlace))
            continue;
        m_damaged += m_at - m_goodEnd;
        m_at += chunkHeaderSize + length;
        m_goodEnd = m_at;
        return Chunk{ qFromLittleEndian<quint32>(rest.data() + numberPlace), rest.sliced(typePlace, typeSize),
            payload };
    }
    m_at = m_bytes.size();
    return std::nullopt;
}

} // namespace leaklab::session
