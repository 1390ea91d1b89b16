#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace leaklab::supervise {

/// Cuts a stream of bytes into lines. Thread: one.
class LineSplitter {
public:
    using Sink = std::function<void(const QByteArray& line)>;

    /// A line longer than this many bytes is cut there and ends with cutMark(); the rest of it is thrown
    /// away.
    static constexpr qsizetype maximumLine = 4'096;
    [[nodiscard]] static QByteArray cutMark();

    explicit LineSplitter(Sink sink);
    void feed(const QByteArray& bytes);
    void flush(); ///< the stream has ended: a last line without a line end counts as one too

private:
    void append(const char* bytes, qsizetype count);
    void endLine();

    Sink m_sink;
    QByteArray m_line;
    bool m_cut = false;
};

/// What a process wrote, as text that is safe to show: broken UTF-8 becomes U+FFFD, control characters become
/// their pictures (U+2400…), so that no escape sequence reaches a terminal or a file.
[[nodiscard]] QString safeText(const QByteArray& line);

} // namespace leaklab::supervise
