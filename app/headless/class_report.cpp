#include "app/headless/class_report.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace leaklab::headless {

namespace {

using training::ClassCell;
using training::ClassTable;
using training::ExerciseResult;

constexpr qsizetype widestName = 28;

QString cellText(const ClassCell& cell)
{
    const ExerciseResult& best = cell.best;
    if (!best.isPassed())
        return QStringLiteral("not passed");
    QString text = QStringLiteral("%1 in %2 h%3 w%4")
                       .arg(best.score())
                       .arg(minutesText(best.seconds()))
                       .arg(best.hints())
                       .arg(best.wrongAnswers());
    if (best.solutions() > 0)
        text += QStringLiteral(" s%1").arg(best.solutions());
    if (cell.tries > 1)
        text += QStringLiteral(" x%1").arg(cell.tries);
    return text;
}

/// The table's texts, the first row its head.
std::vector<QStringList> textRows(const ClassTable& table)
{
    std::vector<QStringList> rows;
    QStringList head{ QString() };
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        head.append(QStringLiteral("[%1]").arg(i + 1));
    rows.push_back(head);
    for (const ClassTable::Row& row : table.rows) {
        QStringList texts{ personText(row) };
        for (const ClassTable::Column& column : table.columns) {
            const auto cell = row.cells.find(column.exercise);
            texts.append(cell == row.cells.end() ? QStringLiteral("-") : cellText(*cell));
        }
        rows.push_back(texts);
    }
    return rows;
}

QString csvField(const QString& text)
{
    static const QString formulaSigns = QStringLiteral("=+-@");
    QString field = text;
    if (!field.isEmpty() && formulaSigns.contains(field.front()))
        field.prepend(QLatin1Char('\''));
    field.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + field + QLatin1Char('"');
}

QString csvLine(const QStringList& fields)
{
    return fields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

QString decimal(double value)
{
    return QString::number(value, 'f', 1);
}

QStringList csvHead(const ClassTable& table)
{
    QStringList head{ QStringLiteral("name"), QStringLiteral("machine"), QStringLiteral("passed") };
    for (const ClassTable::Column& column : table.columns) {
        QStringList figures{ QStringLiteral("passed"), QStringLiteral("score"), QStringLiteral("minutes"),
            QStringLiteral("hints"), QStringLiteral("wrong answers"), QStringLiteral("solutions shown"),
            QStringLiteral("tries") };
        if (column.predicts)
            figures.append(QStringLiteral("prediction off by %"));
        if (column.diagnoses)
            figures << QStringLiteral("case") << QStringLiteral("named at once")
                    << QStringLiteral("minutes to diagnosis");
        for (const QString& figure : figures)
            head.append(csvField(column.exercise + QStringLiteral(": ") + figure));
    }
    return head;
}

void appendCell(QStringList& fields, const ClassTable::Column& column, const ClassCell* cell)
{
    const qsizetype figures = 7 + (column.predicts ? 1 : 0) + (column.diagnoses ? 3 : 0);
    if (!cell) {
        for (qsizetype i = 0; i < figures; ++i)
            fields.append(QString());
        return;
    }
    const auto yes = [](bool is) { return is ? QStringLiteral("yes") : QStringLiteral("no"); };
    const ExerciseResult& best = cell->best;
    fields << yes(best.isPassed()) << QString::number(best.score()) << decimal(best.seconds() / 60)
           << QString::number(best.hints()) << QString::number(best.wrongAnswers())
           << QString::number(best.solutions()) << QString::number(cell->tries);
    if (column.predicts) {
        const auto off = best.worstPrediction();
        fields.append(off ? decimal(*off * 100) : QString());
    }
    if (column.diagnoses) {
        const auto& diagnosis = best.diagnosis;
        fields << (diagnosis ? csvField(diagnosis->drawnCase) : QString())
               << (diagnosis ? yes(diagnosis->isRightAtOnce()) : QString())
               << (diagnosis ? decimal(diagnosis->seconds / 60) : QString());
    }
}

} // namespace

QString minutesText(double seconds)
{
    const auto whole = static_cast<int>(std::floor(seconds));
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString personText(const ClassTable::Row& row)
{
    return row.sharesName ? QStringLiteral("%1 (%2)").arg(row.who.name, row.who.host) : row.who.name;
}

QString classText(const ClassTable& table)
{
    const std::vector<QStringList> rows = textRows(table);
    QList<qsizetype> widths(rows.front().size(), 0);
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], i == 0 ? std::min(row[i].size(), widestName) : row[i].size());
    }
    QString text;
    for (const QStringList& row : rows) {
        QString line = row.front().left(widestName).leftJustified(widths.front());
        for (qsizetype i = 1; i < row.size(); ++i)
            line += QStringLiteral("  ") + row[i].leftJustified(widths[i]);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    text += QLatin1Char('\n');
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const ClassTable::Column& column = table.columns[i];
        text += QStringLiteral("[%1]  %2%3\n")
                    .arg(i + 1)
                    .arg(column.title,
                        column.versionsDiffer ? QStringLiteral(" (not everybody had the same version of it)")
                                              : QString());
    }
    return text
        + QStringLiteral("\nA cell: score of 100 in minutes:seconds, h hints, w wrong answers, s solutions "
                         "shown,\nx times finished, of which the best counts; - not finished.\n");
}

QByteArray classCsv(const ClassTable& table)
{
    QString csv = QStringLiteral("\uFEFF") + csvLine(csvHead(table));
    for (const ClassTable::Row& row : table.rows) {
        QStringList fields{ csvField(row.who.name), csvField(row.who.host), QString::number(row.passed()) };
        for (const ClassTable::Column& column : table.columns) {
            const auto cell = row.cells.find(column.exercise);
            appendCell(fields, column, cell == row.cells.end() ? nullptr : &*cell);
        }
        csv += csvLine(fields);
    }
    return csv.toUtf8();
}

} // namespace leaklab::headless
