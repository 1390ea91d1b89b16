#include "app/headless/exercises_command.h"

#include "app/headless/prove_command.h"
#include "app/training/exercise_library.h"
#include "app/training/exercise_template.h"
#include "app/training/translation_check.h"

#include <QDir>
#include <QSet>

#include <algorithm>
#include <array>

namespace leaklab::headless {

namespace {

using training::LoadedExercise;

const char* const help = R"(Usage: leaklab exercises check DIR...
       leaklab exercises list [DIR...]
       leaklab exercises metrics
       leaklab exercises new NAME [--in DIR]
       leaklab exercises prove [DIR...]

check    Reads exercises (a folder of one, or a folder of several) and says of each fault
         file, line and what to write instead, in each language that it has words in.
list     The exercises that come with Leak Lab, or those in DIR.
metrics  The series that conditions may name, with their units.
new      Writes a small exercise that works, to be changed: NAME is its title.
prove    Plays exercises in a real lab; leaklab exercises prove --help says more.

The author's guide is resources/exercises/README.md of the sources.
Ends with 0 when all is well, 1 when an exercise has faults, 2 for bad input.
)";

QStringList foldersIn(const QStringList& paths, QString& missing)
{
    QStringList folders;
    for (const QString& path : paths) {
        const QStringList found = training::exerciseFolders(path);
        if (found.isEmpty() && missing.isEmpty())
            missing = path;
        folders += found;
    }
    return folders;
}

CommandResult noExercise(const QString& path)
{
    return { 2, {}, training::noExerciseText(path) };
}

/// In the languages that its folder has words in, beside English.
json::Problems translationProblems(const LoadedExercise& english)
{
    json::Problems all;
    const QString& folder = english.exercise->folder;
    for (const QString& language : training::exerciseLanguages(folder).mid(1)) {
        const LoadedExercise translated = training::loadExercise(folder, language);
        const json::Problems differences = training::translationFaults(folder, english.text, translated.text);
        all.insert(all.end(), translated.problems.begin(), translated.problems.end());
        all.insert(all.end(), differences.begin(), differences.end());
    }
    return all;
}

CommandResult check(const QStringList& paths)
{
    if (paths.isEmpty())
        return { 2, {}, QStringLiteral("exercises check needs a folder") };
    QString missing;
    const QStringList folders = foldersIn(paths, missing);
    if (!missing.isEmpty())
        return noExercise(missing);
    CommandResult result;
    int faults = 0;
    QSet<QString> told; // what is wrong in every language is told once
    const auto tell = [&](const json::Problems& problems) {
        for (const json::Problem& problem : problems) {
            const QString text = json::toText(problem);
            if (told.contains(text))
                continue;
            told.insert(text);
            result.output += text + QLatin1Char('\n');
            faults += problem.isError() ? 1 : 0;
        }
    };
    for (const LoadedExercise& loaded : training::loadExercises(folders)) {
        tell(loaded.problems);
        if (loaded.exercise)
            tell(translationProblems(loaded));
    }
    result.output += faults == 0
        ? QStringLiteral("%1 of %1 exercises are well formed\n").arg(folders.size())
        : QStringLiteral("%1 faults in %2 exercises\n").arg(faults).arg(folders.size());
    result.exitCode = faults == 0 ? 0 : 1;
    return result;
}

CommandResult list(const QStringList& paths)
{
    QString missing;
    const QStringList folders
        = foldersIn(paths.isEmpty() ? QStringList{ training::bundledExercises() } : paths, missing);
    if (!missing.isEmpty())
        return noExercise(missing);
    CommandResult result;
    for (const LoadedExercise& loaded : training::loadExercises(folders)) {
        if (loaded.exercise)
            result.output += QStringLiteral("%1  %2  %3 min  %4 steps  %5\n")
                                 .arg(loaded.exercise->number, 2)
                                 .arg(loaded.exercise->id, -24)
                                 .arg(loaded.exercise->minutes, 2)
                                 .arg(loaded.exercise->steps.size())
                                 .arg(loaded.text.title);
        else
            result.output += QStringLiteral("--  %1: leaklab exercises check says what is wrong with it\n")
                                 .arg(loaded.problems.front().file);
    }
    return result;
}

CommandResult metricNames(const QStringList& others)
{
    if (!others.isEmpty())
        return { 2, {}, QStringLiteral("exercises metrics takes nothing more") };
    CommandResult result;
    for (const metrics::MetricInfo& info : metrics::allMetrics()) {
        const auto text = [](std::string_view view) {
            return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
        };
        result.output += QStringLiteral("%1 %2 %3\n")
                             .arg(text(info.name), -22)
                             .arg(text(metrics::unitSuffix(info.unit)), -12)
                             .arg(text(info.meaning));
    }
    return result;
}

CommandResult create(const QStringList& arguments)
{
    QStringList names = arguments;
    QString parent = QStringLiteral(".");
    const qsizetype in = names.indexOf(QStringLiteral("--in"));
    if (in >= 0 && in + 1 < names.size()) {
        parent = names.takeAt(in + 1);
        names.removeAt(in);
    }
    if (names.size() != 1 || names.first().startsWith(QLatin1Char('-')))
        return { 2, {}, QStringLiteral("write: leaklab exercises new \"Its title\" --in FOLDER") };
    const auto folder = training::newExercise(names.first(), parent);
    if (!folder)
        return { 2, {}, QString::fromStdString(folder.error().detail) };
    return { 0,
        QStringLiteral(
            "%1 is an exercise that works. Change it, and\n  leaklab exercises check %1\nsays what "
            "does not fit.\n")
            .arg(QDir::toNativeSeparators(folder.value())),
        {} };
}

struct Tool {
    const char* name;
    CommandResult (*run)(const QStringList& arguments);
};
constexpr std::array tools{
    Tool{ "check", &check },
    Tool{ "list", &list },
    Tool{ "metrics", &metricNames },
    Tool{ "new", &create },
    Tool{ "prove", &runProve },
};

} // namespace

CommandResult runExercises(const QStringList& arguments)
{
    const bool tells
        = arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"));
    if (tells && arguments.first() != QLatin1String("prove"))
        return { 0, QString::fromUtf8(help), {} };
    const auto* const tool = std::find_if(tools.begin(), tools.end(), [&arguments](const Tool& one) {
        return !arguments.isEmpty() && arguments.first() == QLatin1String(one.name);
    });
    if (tool == tools.end())
        return { 2, {}, QStringLiteral("exercises needs a word more: check, list, metrics, new or prove") };
    return tool->run(arguments.mid(1));
}

} // namespace leaklab::headless
