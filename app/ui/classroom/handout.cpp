#include "app/ui/classroom/handout.h"

#include "app/models/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace leaklab::ui {

namespace {

struct HandoutText {
    Q_DECLARE_TR_FUNCTIONS(leaklab::ui::HandoutText)
};

constexpr const char* look = R"(
body { font: 11pt/1.45 system-ui, "Segoe UI", "Noto Sans", sans-serif; color: #1b1f24; background: #fff;
  max-width: 62em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.7em; margin-bottom: 0; }
h2 { font-size: 1.25em; margin: 2em 0 .4em; border-bottom: 1px solid #d5dbe2; }
h3 { font-size: 1.1em; margin: 0 0 .3em; }
.when { color: #56606b; margin-top: .2em; }
section.moment { margin: 1.6em 0; break-inside: avoid; }
img { width: 100%; border: 1px solid #d5dbe2; }
table { border-collapse: collapse; }
th, td { text-align: left; padding: .15em 1.2em .15em 0; vertical-align: top; }
td.time { font-variant-numeric: tabular-nums; white-space: nowrap; }
tr.death td { font-weight: 600; color: #a83200; }
dl.tiles { display: flex; flex-wrap: wrap; gap: .3em 2em; margin: .3em 0 .6em; }
dl.tiles div { min-width: 7em; }
dl.tiles dt, dl.tiles dd.of { color: #56606b; font-size: .85em; }
dl.tiles dd { margin: 0; }
dl.tiles dd.value { font-size: 1.3em; font-weight: 600; }
p.note { border-left: 4px solid #0b5cad; padding-left: .7em; }
@media print { body { margin: 0; max-width: none; font-size: 9.5pt; } h2 { break-after: avoid; } }
)";

QString safe(const QString& text)
{
    // What XML has no place for would make the whole page unreadable to strict readers.
    QString clean;
    for (const QChar c : text)
        clean
            += c.unicode() >= 0x20 || c == QLatin1Char('\n') || c == QLatin1Char('\t') ? c : QLatin1Char(' ');
    return clean.toHtmlEscaped();
}

QString element(const char* name, const QString& text, const char* kind = nullptr)
{
    const QString tag = QString::fromLatin1(name);
    const QString attribute = kind ? QStringLiteral(" class=\"%1\"").arg(QLatin1String(kind)) : QString();
    return QStringLiteral("<%1%2>%3</%1>\n").arg(tag, attribute, safe(text));
}

QString elapsed(double seconds)
{
    return models::spanText(
        std::chrono::duration_cast<core::Duration>(std::chrono::duration<double>(seconds)));
}

/// Lab time, and the time on the wall where it is known.
QString whenText(const HandoutContent& content, double time, const QLocale& locale)
{
    if (!content.began.isValid())
        return elapsed(time);
    const QDateTime at = content.began.addMSecs(static_cast<qint64>(time * 1000)).toLocalTime();
    return HandoutText::tr("%1 (%2)", "lab time (wall clock)")
        .arg(elapsed(time), locale.toString(at.time(), QStringLiteral("HH:mm:ss")));
}

QString factsHtml(const HandoutFacts& facts)
{
    QString rows;
    for (const auto& [name, value] : facts)
        rows += QStringLiteral("<tr>") + element("th", name) + element("td", value)
            + QStringLiteral("</tr>\n");
    return rows.isEmpty() ? QString() : QStringLiteral("<table>\n<tbody>\n%1</tbody>\n</table>\n").arg(rows);
}

QString tilesHtml(const std::vector<models::Tile>& tiles)
{
    QString html = QStringLiteral("<dl class=\"tiles\">\n");
    for (const models::Tile& tile : tiles)
        html += QStringLiteral("<div>") + element("dt", tile.title) + element("dd", tile.value, "value")
            + element("dd", tile.note, "of") + QStringLiteral("</div>\n");
    return html + QStringLiteral("</dl>\n");
}

QString momentHtml(const HandoutContent& content, const HandoutMoment& moment, const QLocale& locale)
{
    const models::Cue& cue = moment.cue;
    const QString when = moment.unseen.isEmpty() ? whenText(content, cue.about, locale) : moment.unseen;
    QString html = QStringLiteral("<section class=\"moment\">\n");
    if (cue.isNote) {
        html += element("p", HandoutText::tr("%1: %2", "when: a note").arg(when, cue.text), "note");
        return html + QStringLiteral("</section>\n");
    }
    html += element("h3", cue.text) + element("p", when, "when") + factsHtml(moment.facts);
    if (!moment.tiles.empty())
        html += tilesHtml(moment.tiles);
    if (!moment.picture.isEmpty())
        html += QStringLiteral("<img src=\"data:image/png;base64,%1\" alt=\"%2\" />\n")
                    .arg(QString::fromLatin1(moment.picture.toBase64()),
                        safe(HandoutText::tr("The charts from %1 to %2: %3")
                                 .arg(elapsed(std::max(0.0, cue.from)), elapsed(cue.until), cue.text)));
    return html + QStringLiteral("</section>\n");
}

QString eventsHtml(const HandoutContent& content, bool deaths, const QLocale& locale)
{
    QString rows;
    for (const HandoutEvent& event : content.events) {
        if (deaths && !event.isDeath)
            continue;
        rows += event.isDeath ? QStringLiteral("<tr class=\"death\">") : QStringLiteral("<tr>");
        rows += element("td", whenText(content, event.time, locale), "time") + element("td", event.text)
            + QStringLiteral("</tr>\n");
    }
    if (rows.isEmpty())
        return element("p", deaths ? HandoutText::tr("Nothing died.") : HandoutText::tr("Nothing happened."));
    return QStringLiteral("<table>\n<tbody>\n%1</tbody>\n</table>\n").arg(rows);
}

QString headHtml(const QString& title, const QLocale& locale)
{
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\" />\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
                          "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n")
        .arg(locale.bcp47Name(), safe(title), QString::fromUtf8(look));
}

} // namespace

QByteArray handoutHtml(const HandoutContent& content, const QLocale& locale)
{
    QString html = headHtml(content.title, locale) + element("h1", content.title);
    const QString length = HandoutText::tr("%1 of a running shop").arg(elapsed(content.seconds));
    html += element("p",
        content.began.isValid()
            ? HandoutText::tr("%1, %2", "date, length")
                  .arg(locale.toString(content.began.toLocalTime(), QLocale::LongFormat), length)
            : length,
        "when");
    html += factsHtml(content.facts);
    html += element("h2", content.momentsTitle);
    if (content.moments.empty())
        html += element("p", HandoutText::tr("None was dropped."));
    for (const HandoutMoment& moment : content.moments)
        html += momentHtml(content, moment, locale);
    html += element("h2", HandoutText::tr("What died")) + eventsHtml(content, true, locale);
    html += element("h2", HandoutText::tr("What happened")) + eventsHtml(content, false, locale);
    html += element("h2", content.settingsTitle);
    html += content.settings.empty() ? element("p", HandoutText::tr("Not recorded."))
                                     : factsHtml(content.settings);
    html += element("h2", HandoutText::tr("Versions")) + factsHtml(content.versions);
    return (html + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace leaklab::ui
