#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace leaklab::session {

/// One piece of a capsule; see capsule_format.h. The payload is a part of the bytes that were scanned.
struct Chunk {
    quint32 number = 0;
    QByteArrayView type;
    QByteArrayView payload;
};

[[nodiscard]] QByteArray preamble();
/// `type` has four letters; the payload is at most `largestPayload` long.
[[nodiscard]] QByteArray frameChunk(quint32 number, const char* type, const QByteArray& payload);

/// Walks over the chunks in the bytes of a capsule, whatever they hold. What is damaged is passed over; the
/// work is bounded by a few times the number of bytes.
class ChunkScanner {
public:
    /// `bytes` come after the preamble and outlive the scanner.
    explicit ChunkScanner(QByteArrayView bytes);
    /// The next chunk that is whole; nothing at the end.
    [[nodiscard]] std::optional<Chunk> next();

    [[nodiscard]] qsizetype damagedBytes() const { return m_damaged; } ///< before the last whole chunk
    /// After the last whole chunk, known at the end: the chunk under way when the writer was killed.
    [[nodiscard]] qsizetype tornBytes() const { return m_bytes.size() - m_goodEnd; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    qsizetype m_goodEnd = 0;
    qsizetype m_damaged = 0;
    qsizetype m_budget; ///< bytes that may still be summed up
};

} // namespace leaklab::session
