#include "app/ui/exercise/exercise_shelf.h"

#include <QLocale>

#include <algorithm>

namespace leaklab::ui {

QString exerciseLanguage()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QStringLiteral("en") : locale.name();
}

ExerciseShelf::ExerciseShelf(training::ProgressStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    load();
}

void ExerciseShelf::load()
{
    QStringList folders = training::exerciseFolders(training::bundledExercises());
    for (const QString& path : m_folders)
        folders += training::exerciseFolders(path);
    folders.removeDuplicates();
    m_entries.clear();
    for (training::LoadedExercise& loaded : training::loadExercises(folders, exerciseLanguage())) {
        Entry entry;
        if (loaded.exercise)
            entry.progress = m_store.load(loaded.exercise->id);
        entry.loaded = std::move(loaded);
        m_entries.push_back(std::move(entry));
    }
    Q_EMIT changed();
    if (const QString problem = m_store.problem(); !problem.isEmpty())
        Q_EMIT told(problem);
}

const ExerciseShelf::Entry* ExerciseShelf::find(const QString& id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&id](const Entry& entry) { return entry.loaded.exercise && entry.loaded.exercise->id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

const ExerciseShelf::Entry* ExerciseShelf::upNext() const
{
    const Entry* first = nullptr;
    for (const Entry& entry : m_entries) {
        if (entry.isBegun())
            return &entry;
        if (!first && entry.loaded.exercise && !entry.isFinished())
            first = &entry;
    }
    return first;
}

const ExerciseShelf::Entry* ExerciseShelf::after(const QString& id) const
{
    bool passed = false;
    for (const Entry& entry : m_entries) {
        if (passed && entry.loaded.exercise)
            return &entry;
        passed = passed || (entry.loaded.exercise && entry.loaded.exercise->id == id);
    }
    return nullptr;
}

bool ExerciseShelf::addFolder(const QString& path)
{
    if (training::exerciseFolders(path).isEmpty())
        return false;
    if (m_folders.contains(path))
        return true;
    m_folders.append(path);
    load();
    return true;
}

void ExerciseShelf::replace(const training::LoadedExercise& loaded)
{
    for (Entry& entry : m_entries) {
        if (entry.loaded.exercise && loaded.exercise
            && entry.loaded.exercise->folder == loaded.exercise->folder)
            entry.loaded = loaded;
    }
    Q_EMIT changed();
}

void ExerciseShelf::keep(const training::Progress& progress)
{
    for (Entry& entry : m_entries) {
        if (entry.loaded.exercise && entry.loaded.exercise->id == progress.exercise)
            entry.progress = progress;
    }
    const auto saved = m_store.save(progress);
    Q_EMIT told(saved ? QString()
                      : tr("Your progress can't be kept: %1. It goes on, and is lost when you quit.")
                            .arg(QString::fromStdString(saved.error().detail)));
    Q_EMIT changed();
}

void ExerciseShelf::reset(const QString& id)
{
    m_store.reset(id);
    load();
}

void ExerciseShelf::resetAll()
{
    m_store.resetAll();
    load();
}

} // namespace leaklab::ui
