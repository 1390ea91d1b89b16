#include "app/training/exercise_loader.h"

#include "app/json/located_json.h"
#include "app/json/suggestion.h"
#include "app/training/exercise_reader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace leaklab::training {

using json::hasErrors;
using json::JsonFault;
using json::LocatedJson;
using json::parseLocatedJson;
using json::Problem;
using json::Problems;
using json::suggestion;

namespace {

constexpr qint64 largestFile = 1 << 20;
const QString english = QStringLiteral("en");

std::optional<QByteArray> readFile(const QString& path, Problems& problems)
{
    QFile file(path);
    // Neither a folder nor a pipe is read, which might never end.
    if (!QFileInfo(path).isFile()) {
        problems.push_back({ path, 0, QStringLiteral("this file is missing") });
        return std::nullopt;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        problems.push_back({ path, 0, QStringLiteral("it can't be read: ") + file.errorString() });
        return std::nullopt;
    }
    if (file.size() > largestFile) {
        problems.push_back({ path, 0, QStringLiteral("it is larger than a megabyte") });
        return std::nullopt;
    }
    return file.readAll();
}

/// The words' files of one folder in one language, with what is missing in English.
class TextReader {
public:
    TextReader(QString folder, QString language, Problems& problems)
        : m_folder(std::move(folder))
        , m_language(std::move(language))
        , m_problems(problems)
    {
    }

    ExerciseText read(const Exercise& exercise)
    {
        ExerciseText text;
        text.language = m_language;
        if (const auto file = choose(QStringLiteral("exercise")))
            readExerciseText(file->path, file->content, text, m_problems);
        for (const Step& step : exercise.steps) {
            if (const auto file = choose(step.id))
                text.steps.insert(step.id, readStepText(file->path, file->content, m_problems));
        }
        return text;
    }

private:
    struct Chosen {
        QString path;
        QString content;
    };

    [[nodiscard]] QString path(const QString& name, const QString& language) const
    {
        return m_folder + QLatin1Char('/') + name + QLatin1Char('.') + language + QStringLiteral(".md");
    }

    std::optional<Chosen> choose(const QString& name)
    {
        QString file = path(name, m_language);
        const QString withoutCountry = path(name, m_language.section(QLatin1Char('_'), 0, 0));
        if (!QFileInfo::exists(file) && QFileInfo::exists(withoutCountry))
            file = withoutCountry;
        if (m_language != english && !QFileInfo::exists(file)) {
            m_problems.push_back({ withoutCountry, 0,
                QStringLiteral("not translated; shown in English instead"), Problem::Severity::Note });
            file = path(name, english);
        }
        const auto content = readFile(file, m_problems);
        if (!content)
            return std::nullopt;
        return Chosen{ file, withPicturesOf(QString::fromUtf8(*content), languageOf(file)) };
    }

    static QString languageOf(const QString& file)
    {
        return QFileInfo(file).completeBaseName().section(QLatin1Char('.'), -1);
    }

    /// A picture with words in it may be there in the language too: "saw-tooth.de.svg" for "saw-tooth.svg".
    [[nodiscard]] QString withPicturesOf(QString markdown, const QString& language) const
    {
        static const QRegularExpression picture(QStringLiteral("\\]\\(([\\w-]+)\\.(svg|png)\\)"));
        qsizetype from = 0;
        for (auto match = picture.match(markdown); match.hasMatch(); match = picture.match(markdown, from)) {
            const QString name
                = match.captured(1) + QLatin1Char('.') + language + QLatin1Char('.') + match.captured(2);
            from = match.capturedEnd();
            if (QFileInfo::exists(m_folder + QLatin1Char('/') + name)) {
                markdown.replace(match.capturedStart(1), match.capturedLength(0) - 3, name);
                from = match.capturedStart(1) + name.size();
            }
        }
        return markdown;
    }

    QString m_folder;
    QString m_language;
    Problems& m_problems;
};

/// Whether a step's words and its structure speak of the same things.
class Agreement {
public:
    Agreement(const Step& step, const StepText& text, Problems& problems)
        : m_step(step)
        , m_text(text)
        , m_problems(problems)
    {
    }

    void hold()
    {
        QStringList actions;
        for (const Action& action : m_step.actions)
            actions.append(action.id);
        holdSame(QStringLiteral("action"), actions, m_text.actions);
        QStringList checks;
        for (const Check& check : m_step.checks)
            checks.append(check.id);
        holdSame(QStringLiteral("check"), checks, m_text.checks);
        for (const Check& check : m_step.checks) {
            const auto words = m_text.checks.find(check.id);
            if (words != m_text.checks.end())
                holdOptions(check, *words);
        }
    }

private:
    template <class Map> void holdSame(const QString& what, const QStringList& ids, const Map& sections)
    {
        for (const QString& id : ids) {
            if (!id.isEmpty() && !sections.contains(id))
                problem(0, QStringLiteral("the section \"## %1 %2\" is missing").arg(what, id));
        }
        for (auto section = sections.begin(); section != sections.end(); ++section) {
            if (!ids.contains(section.key()))
                problem(section->line,
                    QStringLiteral("exercise.json has no %1 \"%2\" in this step%3")
                        .arg(what, section.key(), suggestion(section.key(), ids)));
        }
    }

    void holdOptions(const Check& check, const CheckText& words)
    {
        QStringList ids;
        QStringList needReply;
        if (const auto* choice = std::get_if<ChoiceQuestion>(&check.what)) {
            ids = choice->options;
            for (const QString& option : choice->options) {
                if (!choice->right.contains(option) && !choice->rightIsCase)
                    needReply.append(option);
            }
        } else if (const auto* number = std::get_if<NumberQuestion>(&check.what)) {
            for (const NumberQuestion::Mistake& mistake : number->mistakes)
                ids.append(mistake.id);
        }
        for (const QString& id : ids) {
            const auto option = words.options.find(id);
            if (option == words.options.end())
                problem(words.line,
                    QStringLiteral("the item \"* %1: …\" is missing in \"## check %2\"").arg(id, check.id));
            else if (needReply.contains(id) && option->reply.isEmpty())
                problem(option->line,
                    QStringLiteral("the wrong option \"%1\" has no reply; write \"  > why not\" under it")
                        .arg(id));
        }
        for (auto option = words.options.begin(); option != words.options.end(); ++option) {
            if (!ids.contains(option.key()))
                problem(option->line,
                    QStringLiteral("check \"%1\" has no option \"%2\"%3")
                        .arg(check.id, option.key(), suggestion(option.key(), ids)));
        }
    }

    void problem(int line, const QString& message) { m_problems.push_back({ m_text.file, line, message }); }

    const Step& m_step;
    const StepText& m_text;
    Problems& m_problems;
};

/// File by file, as they came, and in each from top to bottom.
void sortByLine(Problems& problems)
{
    for (auto begin = problems.begin(); begin != problems.end();) {
        const auto end = std::find_if(
            begin, problems.end(), [begin](const Problem& problem) { return problem.file != begin->file; });
        std::stable_sort(begin, end, [](const Problem& a, const Problem& b) { return a.line < b.line; });
        begin = end;
    }
}

QString digestOf(const QByteArray& content)
{
    constexpr qsizetype digits = 12; // tells the few versions of one exercise apart
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(digits));
}

} // namespace

LoadedExercise loadExercise(const QString& folder, const QString& language)
{
    LoadedExercise loaded;
    const QString file = folder + QStringLiteral("/exercise.json");
    const auto content = readFile(file, loaded.problems);
    if (!content)
        return loaded;
    const auto json = parseLocatedJson(*content);
    if (const auto* fault = std::get_if<JsonFault>(&json)) {
        loaded.problems.push_back({ file, fault->line, fault->message });
        return loaded;
    }
    Exercise exercise = readExercise(std::get<LocatedJson>(json), folder, file, loaded.problems);
    exercise.version = digestOf(*content);
    loaded.text = TextReader(folder, language, loaded.problems).read(exercise);
    for (const Step& step : exercise.steps) {
        const auto words = loaded.text.steps.find(step.id);
        if (words != loaded.text.steps.end())
            Agreement(step, *words, loaded.problems).hold();
    }
    sortByLine(loaded.problems);
    if (!hasErrors(loaded.problems))
        loaded.exercise = std::move(exercise);
    return loaded;
}

} // namespace leaklab::training
