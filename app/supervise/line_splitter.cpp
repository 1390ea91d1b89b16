#include "app/supervise/line_splitter.h"

#include <algorithm>
#include <utility>

namespace leaklab::supervise {

namespace {

/// The length of `line` without a UTF-8 sequence that was cut in two at its end.
qsizetype wholeCharacters(const QByteArray& line)
{
    constexpr qsizetype longestSequence = 4;
    const qsizetype size = line.size();
    for (qsizetype back = 1; back <= std::min(longestSequence, size); ++back) {
        const auto byte = static_cast<unsigned char>(line.at(size - back));
        if ((byte & 0xC0U) == 0x80U) {
            continue;
        }
        const qsizetype needed = byte >= 0xF0U ? 4 : byte >= 0xE0U ? 3 : byte >= 0xC0U ? 2 : 1;
        return needed > back ? size - back : size;
    }
    return size;
}

} // namespace

QByteArray LineSplitter::cutMark()
{
    return QByteArrayLiteral(" ... [line cut]");
}

LineSplitter::LineSplitter(Sink sink)
    : m_sink(std::move(sink))
{
}

void LineSplitter::feed(const QByteArray& bytes)
{
    qsizetype from = 0;
    while (from < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', from);
        if (end < 0) {
            append(bytes.constData() + from, bytes.size() - from);
            return;
        }
        append(bytes.constData() + from, end - from);
        endLine();
        from = end + 1;
    }
}

void LineSplitter::flush()
{
    if (!m_line.isEmpty()) {
        endLine();
    }
}

void LineSplitter::append(const char* bytes, qsizetype count)
{
    const qsizetype room = maximumLine - m_line.size();
    m_line.append(bytes, std::min(room, count));
    m_cut = m_cut || count > room;
}

void LineSplitter::endLine()
{
    QByteArray line = std::exchange(m_line, {});
    if (std::exchange(m_cut, false)) {
        line.truncate(wholeCharacters(line));
        line += cutMark();
    } else if (line.endsWith('\r')) {
        line.chop(1);
    }
    m_sink(line);
}

QString safeText(const QByteArray& line)
{
    constexpr char16_t pictures = 0x2400;
    constexpr char16_t pictureOfDelete = 0x2421;
    QString text = QString::fromUtf8(line);
    for (QChar& character : text) {
        const char16_t unit = character.unicode();
        if (unit < 0x20 && unit != u'\t') {
            character = QChar(static_cast<char16_t>(pictures + unit));
        } else if (unit == 0x7F) {
            character = QChar(pictureOfDelete);
        } else if (unit >= 0x80 && unit < 0xA0) {
            character = QChar(QChar::ReplacementCharacter);
        }
    }
    return text;
}

} // namespace leaklab::supervise
