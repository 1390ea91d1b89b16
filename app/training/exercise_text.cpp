#include "app/training/exercise_text.h"

#include <QRegularExpression>

#include <vector>

namespace leaklab::training {

using json::Problems;

namespace {

struct Section {
    QString kind; ///< "hint", "check", …; empty: what comes before the first
    QString id;
    int line = 0;
    QStringList lines;
};

struct Document {
    QString title;
    int titleLine = 0;
    std::vector<Section> sections;
};

/// Cuts a file at its "# " and "## " lines; those within fenced code are code.
Document cut(const QString& content)
{
    Document document;
    document.sections.emplace_back();
    bool inCode = false;
    int number = 0;
    for (QString line : content.split(QLatin1Char('\n'))) {
        ++number;
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        if (line.startsWith(QLatin1String("```")))
            inCode = !inCode;
        if (!inCode && line.startsWith(QLatin1String("## "))) {
            const QString heading = line.mid(3).simplified();
            document.sections.push_back({ heading.section(QLatin1Char(' '), 0, 0),
                heading.section(QLatin1Char(' '), 1), number, {} });
        } else if (!inCode && document.titleLine == 0 && line.startsWith(QLatin1String("# "))) {
            document.title = line.mid(2).trimmed();
            document.titleLine = number;
        } else {
            document.sections.back().lines.append(line);
        }
    }
    return document;
}

QString joined(const QStringList& lines)
{
    return lines.join(QLatin1Char('\n')).trimmed();
}

void checkTitle(const Document& document, const QString& file, Problems& problems)
{
    if (document.title.isEmpty())
        problems.push_back({ file, 1, QStringLiteral("the title is missing; begin with \"# Title\"") });
}

ActionText readAction(const Section& section)
{
    const QString whole = joined(section.lines);
    ActionText text;
    text.label = whole.section(QLatin1Char('\n'), 0, 0).trimmed();
    text.tip = whole.section(QLatin1Char('\n'), 1).simplified();
    text.line = section.line;
    return text;
}

/// A question, then items "* id: words" with replies "  > words", then perhaps a paragraph "Advice: words".
CheckText readCheck(const Section& section, const QString& file, Problems& problems)
{
    static const QRegularExpression item(QStringLiteral("^[*-] +([\\w.-]+): *(.*)$"));
    static const QRegularExpression reply(QStringLiteral("^\\s+> ?(.*)$"));
    static const QLatin1String advice("Advice:");
    CheckText text;
    text.line = section.line;
    QStringList question;
    QStringList advised;
    QString option;
    bool inAdvice = false;
    int number = section.line;
    for (const QString& line : section.lines) {
        ++number;
        if (line.startsWith(advice)) {
            inAdvice = true;
            advised.append(line.mid(advice.size()));
        } else if (inAdvice) {
            advised.append(line);
        } else if (const auto begun = item.match(line); begun.hasMatch()) {
            option = begun.captured(1);
            if (text.options.contains(option))
                problems.push_back(
                    { file, number, QStringLiteral("there is an option \"%1\" before").arg(option) });
            else
                text.order.append(option);
            text.options[option] = { begun.captured(2), {}, number };
        } else if (const auto replied = reply.match(line); replied.hasMatch() && !option.isEmpty()) {
            QString& whole = text.options[option].reply;
            whole += (whole.isEmpty() ? QString() : QStringLiteral(" ")) + replied.captured(1).trimmed();
        } else if (!option.isEmpty() && !line.trimmed().isEmpty()) {
            text.options[option].text += QLatin1Char(' ') + line.trimmed();
        } else if (option.isEmpty()) {
            question.append(line);
        }
    }
    text.text = joined(question);
    text.advice = joined(advised).simplified();
    if (text.text.isEmpty())
        problems.push_back(
            { file, section.line, QStringLiteral("the section \"check %1\" says nothing").arg(section.id) });
    return text;
}

void refuse(const Section& section, const QString& file, const QString& known, Problems& problems)
{
    problems.push_back({ file, section.line,
        QStringLiteral(
            "\"## %1\" is no section; write one of: %2 (a heading within the text begins with ###)")
            .arg(section.kind, known) });
}

template <class Map, class Text>
void addOnce(Map& map, const Section& section, Text text, const QString& file, Problems& problems)
{
    if (section.id.isEmpty())
        problems.push_back({ file, section.line,
            QStringLiteral("the id is missing; write \"## %1 ID\"").arg(section.kind) });
    else if (map.contains(section.id))
        problems.push_back({ file, section.line,
            QStringLiteral("there is a section \"%1 %2\" before").arg(section.kind, section.id) });
    else
        map.insert(section.id, std::move(text));
}

} // namespace

StepText readStepText(const QString& file, const QString& content, Problems& problems)
{
    const Document document = cut(content);
    checkTitle(document, file, problems);
    StepText text;
    text.file = file;
    text.title = document.title;
    for (const Section& section : document.sections) {
        if (section.kind.isEmpty())
            text.body = joined(section.lines);
        else if (section.kind == QLatin1String("action"))
            addOnce(text.actions, section, readAction(section), file, problems);
        else if (section.kind == QLatin1String("check"))
            addOnce(text.checks, section, readCheck(section, file, problems), file, problems);
        else if (section.kind == QLatin1String("hint"))
            text.hints.append(joined(section.lines));
        else if (section.kind == QLatin1String("solution"))
            text.solution = joined(section.lines);
        else
            refuse(section, file, QStringLiteral("action ID, check ID, hint, solution"), problems);
    }
    return text;
}

void readExerciseText(const QString& file, const QString& content, ExerciseText& into, Problems& problems)
{
    const Document document = cut(content);
    checkTitle(document, file, problems);
    into.title = document.title;
    for (const Section& section : document.sections) {
        if (section.kind.isEmpty())
            into.summary = joined(section.lines);
        else if (section.kind == QLatin1String("debrief"))
            into.debrief = joined(section.lines);
        else if (section.kind == QLatin1String("instructor"))
            into.instructor = joined(section.lines);
        else
            refuse(section, file, QStringLiteral("debrief, instructor"), problems);
    }
}

} // namespace leaklab::training
