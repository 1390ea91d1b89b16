#pragma once

#include "app/training/attempt.h"
#include "app/training/exercise_library.h"
#include "app/training/progress_store.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace leaklab::ui {

/// In which the texts of exercises are looked for first: "pt_BR", or "pt" if there are none.
[[nodiscard]] QString exerciseLanguage();

/// The exercises there are: those that come with the program and those of folders that the user opened, with
/// how far each has got. Owner: the window. Thread: the GUI thread.
class ExerciseShelf : public QObject {
    Q_OBJECT
public:
    struct Entry {
        training::LoadedExercise loaded;
        std::optional<training::Progress> progress;
        [[nodiscard]] bool isFinished() const { return progress && progress->finished; }
        [[nodiscard]] bool isBegun() const { return progress && !progress->finished; }
    };

    explicit ExerciseShelf(training::ProgressStore& store, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] const Entry* find(const QString& id) const;
    /// The one to go on with: one that was begun, else the first that is not done; null: all are done.
    [[nodiscard]] const Entry* upNext() const;
    [[nodiscard]] const Entry* after(const QString& id) const; ///< the next in order; null: none

    /// Adds what lies in `path`, a folder of one exercise or of several. False: there is none.
    bool addFolder(const QString& path);
    [[nodiscard]] const QStringList& folders() const { return m_folders; } ///< those added
    void replace(const training::LoadedExercise& loaded); ///< the one of that folder, edited
    void keep(const training::Progress& progress); ///< and write it down
    void reset(const QString& id);
    void resetAll();

Q_SIGNALS:
    void changed();
    void told(const QString& sentence); ///< what went wrong with keeping progress

private:
    void load();

    training::ProgressStore& m_store;
    QStringList m_folders; ///< beside the bundled ones
    std::vector<Entry> m_entries;
};

} // namespace leaklab::ui
