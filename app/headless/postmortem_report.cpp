#include "app/headless/postmortem_report.h"

#include <array>
#include <charconv>

namespace leaklab::headless {

namespace {

using analysis::CollectionLine;
using analysis::CollectionTotals;
using analysis::Fate;
using analysis::Postmortem;

QString words(const char* text)
{
    return QString::fromLatin1(text);
}

QString fixed(double value, int decimals)
{
    // As the last words do it, to the digit.
    std::array<char, 64> text{};
    const auto end
        = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals)
              .ptr;
    return QString::fromLatin1(text.data(), end - text.data());
}

QString megabytes(std::uint64_t bytes)
{
    return fixed(static_cast<double>(bytes) / (1024.0 * 1024.0), 1);
}

QString count(std::uint64_t value)
{
    return QString::number(static_cast<qulonglong>(value));
}

QString row(const char* name, const QString& value)
{
    return words(name).leftJustified(20) + value + QLatin1Char('\n');
}

QString percentOf(std::uint64_t part, std::uint64_t whole)
{
    return fixed(100 * static_cast<double>(part) / static_cast<double>(whole), 0) + words(" %");
}

QString totalsText(const CollectionTotals& totals)
{
    return words("%1, %2 s in all, %3 % of its life")
        .arg(count(totals.count), fixed(totals.seconds, 3), fixed(totals.share * 100, 1));
}

QString ago(double seconds)
{
    return fixed(seconds, seconds < 10 ? 3 : 0) + words(" s ago");
}

QString timesText(const Postmortem& postmortem)
{
    // The clock counts from the system's start: nothing tells a recording of an earlier one for sure.
    QString text = row("started",
        postmortem.silentFor ? ago(*postmortem.silentFor + postmortem.lived)
                + words(", if the system has not been restarted since")
                             : words("before the system was last restarted"));
    text += row("lived",
        fixed(postmortem.lived, 3) + words(" s, until its last sign of life")
            + (postmortem.silentFor ? QLatin1Char(' ') + ago(*postmortem.silentFor) : QString()));
    if (postmortem.collectingSince)
        text += row("in a collection",
            words("yes, since %1 s, for %2 s by then")
                .arg(fixed(*postmortem.collectingSince, 3),
                    fixed(postmortem.lived - *postmortem.collectingSince, 3)));
    else
        text += row("in a collection", words("no"));
    return text;
}

QString gaugesText(const flight::Gauges& gauges)
{
    QString text = row("heap limit", megabytes(gauges.heapLimit) + words(" MB"));
    text += row("heap total", megabytes(gauges.heapCommitted) + words(" MB"));
    text += row("heap used", megabytes(gauges.heapUsed) + words(" MB"));
    text += row("live set",
        gauges.majorCount == 0
            ? words("not known: there was no major collection")
            : words("%1 MB after the last major collection, %2 of the limit")
                  .arg(megabytes(gauges.heapLive), percentOf(gauges.heapLive, gauges.heapLimit)));
    text += row("leaked",
        words("%1 records, %2 MB; the build %3")
            .arg(count(gauges.leakedRecords), megabytes(gauges.leakedBytes),
                gauges.leaking == 0 ? words("does not leak")
                                    : words("leaks %1 a look-up").arg(count(gauges.amplify))));
    text += row("look-ups", count(gauges.productLookups));
    text += row(
        "requests", words("%1, of them in flight %2").arg(count(gauges.requests), count(gauges.inFlight)));
    return text;
}

QString collectionText(const CollectionLine& line, const flight::Gauges* gauges)
{
    const flight::CollectionRecord& record = line.record;
    const QString pid = gauges != nullptr ? words("[%1] ").arg(count(gauges->pid)) : QString();
    return words("%1%2 s: %3 %4 (%5) -> %6 (%7) MB, %8 ms (mutator utilisation %9) ")
               .arg(pid, fixed(line.at, 3), QString::fromStdString(analysis::kindName(record)),
                   megabytes(record.usedBefore), megabytes(record.committedBefore),
                   megabytes(record.usedAfter), megabytes(record.committedAfter),
                   fixed(static_cast<double>(record.pauseNs) / 1e6, 1), fixed(record.mutatorUtilisation, 2))
        + QString::fromStdString(analysis::reasonName(record)) + QLatin1Char('\n');
}

QString collectionsText(const Postmortem& postmortem)
{
    const flight::Gauges* gauges = postmortem.gauges ? &*postmortem.gauges : nullptr;
    QString text = words("\n---- the last collections ----\n");
    if (gauges == nullptr && !postmortem.last.empty())
        text += words("(times from the first collection that can be read)\n");
    for (const CollectionLine& line : postmortem.last)
        text += collectionText(line, gauges);
    if (postmortem.last.empty())
        text += words("(none)\n");
    return text;
}

/// What the live set says about a death without last words.
QString ofTheLimit(const Postmortem& postmortem)
{
    const auto& gauges = postmortem.gauges;
    if (!gauges || gauges->majorCount == 0)
        return {};
    return words(" Its live set was at %1 of the heap limit.")
        .arg(percentOf(gauges->heapLive, gauges->heapLimit));
}

QString verdict(const Postmortem& postmortem)
{
    switch (postmortem.fate) {
    case Fate::Unknown:
        return words("Too much of the recording is missing to tell how it ended.");
    case Fate::NothingPublished:
        return words("It has published nothing: it was only just starting, or ended before it could.");
    case Fate::Running:
        return postmortem.collectingSince ? words("Still running, in a collection right now.")
                                          : words("Still running.");
    case Fate::Silent:
        return words(
            "A process with its id is there but has long written nothing: it is stopped, or another one.");
    case Fate::EndedItself:
        return postmortem.cause.empty()
            ? words("It ended itself: it left last words.")
            : words("It ended itself: %1.").arg(QString::fromStdString(postmortem.cause));
    case Fate::DiedCollecting:
        return words("No last words, and in the middle of a collection: killed from outside, or crashed\n"
                     "(OOMKilled, 137, leaves none).")
            + ofTheLimit(postmortem);
    case Fate::NoLastWords:
        return words("No last words: stopped in order, killed from outside, or crashed (OOMKilled, 137, "
                     "leaves\n"
                     "none); the exit code tells which.")
            + ofTheLimit(postmortem);
    }
    return {};
}

} // namespace

QString postmortemText(const Postmortem& postmortem)
{
    QString text = verdict(postmortem) + QLatin1Char('\n');
    for (const std::string& loss : postmortem.losses)
        text += words("! ") + QString::fromStdString(loss) + QLatin1Char('\n');
    if (postmortem.gauges) {
        text += QLatin1Char('\n');
        text += row("process", count(postmortem.gauges->pid));
        text += timesText(postmortem) + gaugesText(*postmortem.gauges);
        text += row("minor collections", totalsText(postmortem.minors));
        text += row("major collections", totalsText(postmortem.majors));
    }
    text += collectionsText(postmortem);
    if (!postmortem.lastWords.empty())
        text += words("\n---- its last words ----\n") + QString::fromStdString(postmortem.lastWords);
    return text.endsWith(QLatin1Char('\n')) ? text : text + QLatin1Char('\n');
}

} // namespace leaklab::headless
