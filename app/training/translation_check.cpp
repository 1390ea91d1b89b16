#include "app/training/translation_check.h"

#include <QDir>
#include <QRegularExpression>

namespace leaklab::training {

using json::Problems;

namespace {

const QString english = QStringLiteral("en");

QStringList allOf(const QRegularExpression& pattern, const QString& text)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found += match.next().captured(1);
    found.sort();
    return found;
}

QStringList picturesIn(const QString& markdown)
{
    static const QRegularExpression pattern(QStringLiteral("!\\[[^\\]]*\\]\\(([^)]*)\\)"));
    static const QRegularExpression language(QStringLiteral("\\.[a-z]{2,3}(_[A-Z]{2})?\\.(?=[a-z]+$)"));
    QStringList pictures = allOf(pattern, markdown);
    for (QString& picture : pictures)
        picture.replace(language, QStringLiteral("."));
    return pictures;
}

QStringList namesIn(const QString& markdown)
{
    static const QRegularExpression pattern(QStringLiteral("`([^`]+)`"));
    // Whole blocks are what somebody sees on a screen, with words that may be translated.
    static const QRegularExpression blocks(
        QStringLiteral("```.*?```"), QRegularExpression::DotMatchesEverythingOption);
    QStringList names = allOf(pattern, QString(markdown).remove(blocks));
    names.removeDuplicates();
    return names;
}

/// Holds the words of one file against those in English.
class Comparison {
public:
    Comparison(QString file, Problems& problems)
        : m_file(std::move(file))
        , m_problems(problems)
    {
    }

    void text(const QString& what, const QString& ours, const QString& theirs, int line = 0)
    {
        if (ours.isEmpty() != theirs.isEmpty())
            return fault(theirs.isEmpty() ? QStringLiteral("%1 is missing; there is one in English").arg(what)
                                          : QStringLiteral("%1 is not there in English").arg(what),
                line);
        if (picturesIn(ours) != picturesIn(theirs))
            fault(QStringLiteral("%1 has other pictures than in English").arg(what), line);
        if (namesIn(ours) != namesIn(theirs))
            fault(QStringLiteral("%1 has other names in `code` than in English: %2")
                      .arg(what, namesIn(ours).join(QStringLiteral(", "))),
                line);
    }

    void hints(const QStringList& ours, const QStringList& theirs)
    {
        if (ours.size() != theirs.size())
            return fault(
                QStringLiteral("there are %1 hints, in English %2").arg(theirs.size()).arg(ours.size()), 0);
        for (qsizetype i = 0; i < ours.size(); ++i)
            text(QStringLiteral("hint %1").arg(i + 1), ours[i], theirs[i]);
    }

    void check(const QString& id, const CheckText& ours, const CheckText& theirs)
    {
        text(QStringLiteral("the text of check %1").arg(id), ours.text, theirs.text, theirs.line);
        text(QStringLiteral("the advice of check %1").arg(id), ours.advice, theirs.advice, theirs.line);
        if (ours.order != theirs.order)
            return fault(
                QStringLiteral("the options of check %1 are others, or in another order, than in English")
                    .arg(id),
                theirs.line);
        for (const QString& option : ours.order) {
            const OptionText& there = theirs.options[option];
            text(QStringLiteral("option %1").arg(option), ours.options[option].text, there.text, there.line);
            text(QStringLiteral("the reply to %1").arg(option), ours.options[option].reply, there.reply,
                there.line);
        }
    }

private:
    void fault(const QString& message, int line) { m_problems.push_back({ m_file, line, message }); }

    QString m_file;
    Problems& m_problems;
};

void compare(const StepText& ours, const StepText& theirs, Problems& problems)
{
    if (ours.file == theirs.file)
        return; // shown in English
    Comparison step(theirs.file, problems);
    step.text(QStringLiteral("the text"), ours.body, theirs.body);
    step.hints(ours.hints, theirs.hints);
    step.text(QStringLiteral("the solution"), ours.solution, theirs.solution);
    for (auto check = ours.checks.begin(); check != ours.checks.end(); ++check)
        step.check(check.key(), check.value(), theirs.checks[check.key()]);
    for (auto action = ours.actions.begin(); action != ours.actions.end(); ++action)
        step.text(QStringLiteral("the tip of action %1").arg(action.key()), action->tip,
            theirs.actions[action.key()].tip);
}

} // namespace

QStringList exerciseLanguages(const QString& folder)
{
    static const QRegularExpression pattern(QStringLiteral("\\.([a-z]{2,3}(_[A-Z]{2})?)\\.md$"));
    QStringList languages{ english };
    for (const QString& name : QDir(folder).entryList({ QStringLiteral("*.md") }, QDir::Files)) {
        if (const auto match = pattern.match(name); match.hasMatch())
            languages += match.captured(1);
    }
    languages.removeDuplicates();
    return languages;
}

Problems translationFaults(const QString& folder, const ExerciseText& ours, const ExerciseText& other)
{
    Problems problems;
    Comparison exercise(QStringLiteral("%1/exercise.%2.md").arg(folder, other.language), problems);
    exercise.text(QStringLiteral("the summary"), ours.summary, other.summary);
    exercise.text(QStringLiteral("the debrief"), ours.debrief, other.debrief);
    exercise.text(QStringLiteral("what is for the instructor"), ours.instructor, other.instructor);
    for (auto step = ours.steps.begin(); step != ours.steps.end(); ++step)
        compare(step.value(), other.steps[step.key()], problems);
    return problems;
}

} // namespace leaklab::training
