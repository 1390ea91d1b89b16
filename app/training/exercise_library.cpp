#include "app/training/exercise_library.h"

#include "app/json/suggestion.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

void loadExerciseResources()
{
    Q_INIT_RESOURCE(exercises); // in a static library nothing else does
}

namespace leaklab::training {

using json::Problem;
using json::suggestion;

namespace {

QString definitionOf(const QString& folder)
{
    return folder + QStringLiteral("/exercise.json");
}

} // namespace

QString bundledExercises()
{
    loadExerciseResources();
    return QStringLiteral(":/leaklab/exercises");
}

QStringList exerciseFolders(const QString& path)
{
    if (QFileInfo(definitionOf(path)).isFile())
        return { QDir(path).path() };
    QStringList folders;
    const QDir folder(path);
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (QFileInfo(definitionOf(folder.filePath(name))).isFile())
            folders.append(folder.filePath(name));
    }
    QCollator order;
    order.setNumericMode(true);
    std::sort(folders.begin(), folders.end(), order);
    return folders;
}

QString noExerciseText(const QString& path)
{
    return QStringLiteral("\"%1\" holds no exercise: neither an exercise.json nor folders with one")
        .arg(path);
}

std::vector<LoadedExercise> loadExercises(const QStringList& folders, const QString& language)
{
    std::vector<LoadedExercise> all;
    QStringList ids;
    for (const QString& folder : folders) {
        all.push_back(loadExercise(folder, language));
        if (all.back().exercise)
            ids.append(all.back().exercise->id);
    }
    QSet<QString> seen;
    for (LoadedExercise& loaded : all) {
        if (!loaded.exercise)
            continue;
        const QString file = definitionOf(loaded.exercise->folder);
        if (seen.contains(loaded.exercise->id))
            loaded.problems.push_back({ file, 0,
                QStringLiteral("the id \"%1\" is another exercise's too").arg(loaded.exercise->id) });
        seen.insert(loaded.exercise->id);
        for (const QString& id : loaded.exercise->prerequisites) {
            if (!ids.contains(id))
                loaded.problems.push_back({ file, 0,
                    QStringLiteral("the prerequisite \"%1\" is no exercise beside this one%2")
                        .arg(id, suggestion(id, ids)),
                    all.size() > 1 ? Problem::Severity::Error : Problem::Severity::Note });
        }
    }
    return all;
}

} // namespace leaklab::training
