#include "app/headless/class_report.h"

#include <QDateTime>
#include <QStringList>

namespace leaklab::headless {

namespace {

using training::ClassCell;
using training::ClassTable;
using training::ExerciseResult;

constexpr const char* look = R"(
body { font: 11pt/1.4 system-ui, "Segoe UI", "Noto Sans", sans-serif; color: #1b1f24; background: #fff;
  margin: 2em; }
h1 { font-size: 1.7em; margin-bottom: 0; }
p { color: #56606b; max-width: 60em; }
table { border-collapse: collapse; }
th, td { border: 1px solid #d5dbe2; padding: .3em .7em; text-align: left; vertical-align: top; }
thead th { background: #f2f5f8; }
thead th small { display: block; font-weight: 400; color: #56606b; }
tbody th { font-weight: 600; white-space: nowrap; }
tbody th small { display: block; font-weight: 400; color: #56606b; }
td { font-variant-numeric: tabular-nums; }
td b { font-size: 1.15em; }
td small { display: block; color: #56606b; }
td.open { color: #56606b; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
@page { size: landscape; margin: 12mm; }
@media print { body { margin: 0; font-size: 8pt; } th, td { padding: .2em .4em; } }
)";

QString small(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<small>%1</small>").arg(text.toHtmlEscaped());
}

QString counted(int count, const char* one, const char* several)
{
    return QStringLiteral("%1 %2").arg(count).arg(QLatin1String(count == 1 ? one : several));
}

QString troubles(const ExerciseResult& result)
{
    QStringList parts;
    if (result.hints() > 0)
        parts.append(counted(result.hints(), "hint", "hints"));
    if (result.wrongAnswers() > 0)
        parts.append(counted(result.wrongAnswers(), "wrong answer", "wrong answers"));
    if (result.solutions() > 0)
        parts.append(counted(result.solutions(), "solution shown", "solutions shown"));
    return parts.join(QStringLiteral(", "));
}

QString diagnosisText(const ExerciseResult::Diagnosis& diagnosis)
{
    const QString how = diagnosis.isRightAtOnce()
        ? QStringLiteral("at once")
        : counted(diagnosis.wrongAnswers, "wrong diagnosis before", "wrong diagnoses before");
    return QStringLiteral("%1: named in %2, %3")
        .arg(diagnosis.drawnCase, minutesText(diagnosis.seconds), how);
}

QString cellHtml(const ClassCell& cell)
{
    const ExerciseResult& best = cell.best;
    if (!best.isPassed())
        return QStringLiteral("<td class=\"open\">not passed</td>");
    QString html
        = QStringLiteral("<td>\u2713 <b>%1</b> in %2").arg(best.score()).arg(minutesText(best.seconds()));
    html += small(troubles(best));
    if (const auto off = best.worstPrediction())
        html += small(QStringLiteral("prediction off by %1 %").arg(*off * 100, 0, 'f', 0));
    if (best.diagnosis)
        html += small(diagnosisText(*best.diagnosis));
    if (cell.tries > 1)
        html += small(QStringLiteral("best of %1").arg(cell.tries));
    return html + QStringLiteral("</td>");
}

QString headHtml(const ClassTable& table)
{
    QString html = QStringLiteral("<thead>\n<tr><th scope=\"col\">Name</th>");
    for (const ClassTable::Column& column : table.columns)
        html += QStringLiteral("<th scope=\"col\">%1%2</th>")
                    .arg(column.title.toHtmlEscaped(),
                        small(column.versionsDiffer ? QStringLiteral("in several versions") : QString()));
    return html + QStringLiteral("<th scope=\"col\">Passed</th></tr>\n</thead>\n");
}

QString rowHtml(const ClassTable& table, const ClassTable::Row& row)
{
    QString html = QStringLiteral("<tr><th scope=\"row\">%1%2</th>")
                       .arg(row.who.name.toHtmlEscaped(), small(row.sharesName ? row.who.host : QString()));
    for (const ClassTable::Column& column : table.columns) {
        const auto cell = row.cells.find(column.exercise);
        html += cell == row.cells.end() ? QStringLiteral("<td class=\"open\">\u2013</td>") : cellHtml(*cell);
    }
    return html + QStringLiteral("<td>%1 of %2</td></tr>\n").arg(row.passed()).arg(table.columns.size());
}

} // namespace

QByteArray classHtml(const ClassTable& table)
{
    QString html
        = QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\" />\n"
                         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
                         "<title>Leak Lab: results of the class</title>\n<style>")
        + QString::fromUtf8(look)
        + QStringLiteral("</style>\n</head>\n<body>\n<h1>Results of the class</h1>\n");
    html += QStringLiteral("<p>%1, %2</p>\n<table>\n")
                .arg(counted(static_cast<int>(table.rows.size()), "person", "people"),
                    counted(static_cast<int>(table.columns.size()), "exercise", "exercises"));
    html += headHtml(table) + QStringLiteral("<tbody>\n");
    for (const ClassTable::Row& row : table.rows)
        html += rowHtml(table, row);
    return (html
        + QStringLiteral(
            "</tbody>\n</table>\n<p>A score is what the steps are worth, of 100: each hint and each "
            "wrong answer takes a quarter of its step, a solution shown all of it. Times are "
            "minutes and seconds at work. \u2013: not finished.</p>\n</body>\n</html>\n"))
        .toUtf8();
}

} // namespace leaklab::headless
