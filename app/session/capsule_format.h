#pragma once

#include <QtGlobal>

#include <cstddef>

/// The session capsule, `*.leaklab`: one file that is written as a session happens and read back later.
///
/// All numbers are little-endian. The file is a preamble and then chunks up to its end; it is only appended
/// to.
///
///     preamble  8 bytes  89 'L' 'L' 'A' 'B' 0D 0A 1A   no text file begins so, and a text transfer breaks it
///               u32      format version; a reader refuses what is newer than itself
///     chunk     4 bytes  F5 'C' 'H' 'K'                 by which a reader finds the next one after damage
///               u32      number of the chunk, from 0    a hole shows that something is lost
///               4 bytes  type
///               u32      length of the payload, at most 16 MiB
///               u32      CRC-32C of number, type, length and payload
///               payload
///
///     HEAD  JSON object: program, Qt, system, begin, settings, traffic, progress, and `columns`, an array of
///           {name, unit} that gives the rows their meaning. The first chunk; it comes again every few
///           minutes and whenever it changes, and the last one that can be read holds.
///     ROWS  u64 number of the first row, u32 rows, u32 columns, then the block of row_block.h. Column 0 is
///     the
///           time in seconds; the others are those of HEAD. NaN is a gap.
///     EVNT  JSON object: one event as in the events file.
///     LOGL  qCompress'ed JSON array of lines: [time, wall clock (ms since 1970, UTC), process, stderr?,
///     text] LOST  JSON object {from, to, rows}: what the recorder had to drop because the disk took nothing.
///     DONE  JSON object: what the whole came to. The last chunk of a session that was ended in good order.
///
/// A reader skips types that it does not know, columns whose name or unit it does not know, and chunks whose
/// CRC is wrong, and says so. A column that is not there is a gap. A name, once released, keeps its meaning.
namespace leaklab::session {

inline constexpr quint32 formatVersion = 1;
inline constexpr char preambleMagic[] = "\x89LLAB\r\n\x1a";
inline constexpr qsizetype preambleMagicSize = 8;
inline constexpr qsizetype preambleSize = preambleMagicSize + 4;
inline constexpr char chunkMarker[] = "\xf5"
                                      "CHK";
inline constexpr qsizetype chunkHeaderSize = 20;
inline constexpr quint32 largestPayload = 16U << 20;

inline constexpr char headType[] = "HEAD";
inline constexpr char rowsType[] = "ROWS";
inline constexpr char eventType[] = "EVNT";
inline constexpr char logType[] = "LOGL";
inline constexpr char lostType[] = "LOST";
inline constexpr char doneType[] = "DONE";

} // namespace leaklab::session
