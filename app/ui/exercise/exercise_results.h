#pragma once

#include "app/policy/policy.h"
#include "app/training/exercise_result.h"

#include <QObject>
#include <QString>

class QAction;
class QMainWindow;
class QMenu;

namespace leaklab::training {
class Attempt;
}

namespace leaklab::ui {

/// Leaves a result file for each exercise that is finished, in the user's data folder, and shows where they
/// are. Owner: the window. Thread: the GUI thread.
class ExerciseResults : public QObject {
    Q_OBJECT
public:
    explicit ExerciseResults(QMainWindow& window);
    void obey(const policy::Policy& policy);

    void addTo(QMenu& menu);
    void keep(const training::Attempt& attempt); ///< that has just been finished
    /// The name that the user gave, or that of the system, or none, as the administrator has it.
    [[nodiscard]] training::Trainee who() const;

Q_SIGNALS:
    void told(const QString& sentence); ///< what went wrong, and what to do

private:
    void openFolder();
    void askName();

    QMainWindow& m_window;
    QString m_folder;
    QAction* m_name = nullptr;
    policy::NameInResults m_names = policy::NameInResults::Own;
    bool m_namesLocked = false;
};

} // namespace leaklab::ui
