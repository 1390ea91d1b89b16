#pragma once

#include "app/training/exercise_loader.h"

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace leaklab::training {

/// Reads an exercise's folder again whenever it was saved, for a preview while one writes. It copes with
/// editors that replace files, with files and the folder itself going and coming back, and tells a burst of
/// saves once. Owner: whoever shows the preview; GUI thread, on which it also reads the folder.
class ExerciseWatch : public QObject {
    Q_OBJECT
public:
    /// Watches from now on; what lies there now is not told. Of a folder that is not there it waits for it.
    explicit ExerciseWatch(
        QString folder, QString language = QStringLiteral("en"), QObject* parent = nullptr);

    [[nodiscard]] QString folder() const { return m_folder; }

Q_SIGNALS:
    /// Something of it differs from what was there before, whether or not the exercise can be done now.
    void changed(const leaklab::training::LoadedExercise& exercise);

private:
    void look();
    void arm();
    [[nodiscard]] QStringList pathsToWatch() const;
    [[nodiscard]] QByteArray state() const;

    QString m_folder;
    QString m_language;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< runs from a change until nothing more comes
    QTimer m_poll; ///< looks where the system can't tell
    QByteArray m_seen;
};

} // namespace leaklab::training
