#pragma once

#include "app/training/attempt.h"
#include "app/training/exercise_watch.h"
#include "app/training/progress_store.h"
#include "app/ui/classroom/handout_frame.h"
#include "app/ui/exercise/exercise_shelf.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

class QAction;
class QMainWindow;
class QMenu;

namespace leaklab::lab {
class Lab;
}
namespace leaklab::policy {
struct Policy;
}

namespace leaklab::ui {

class ExercisePanel;
class ExerciseResults;
class HandoutAction;
class SessionView;

/// Exercises in a window: the panel beside the charts, the menu, and the one that is being done, with its
/// progress kept. The arguments outlive it; the window owns it. Thread: the GUI thread.
class ExerciseRoom : public QObject {
    Q_OBJECT
public:
    ExerciseRoom(QMainWindow& window, lab::Lab& lab, SessionView& view);
    ~ExerciseRoom() override;

    /// To be placed beside the charts. Hidden until somebody wants exercises.
    [[nodiscard]] ExercisePanel& panel() const { return *m_panel; }
    [[nodiscard]] const training::Attempt* attempt() const { return m_attempt.get(); } ///< null: none
    [[nodiscard]] QString upNextText() const; ///< for a button: "Start the first exercise"; empty: all done
    [[nodiscard]] QMenu& menu() const { return *m_menu; }

    /// Exercises that are begun from now on run in the prover's quick time.
    void setQuick(bool quick) { m_quick = quick; }
    void start(const QString& id); ///< or goes on with it
    void startUpNext();
    void open(); ///< shows the panel
    void leave(); ///< back to the catalogue; progress is kept
    bool openFolder(const QString& path); ///< false: there is no exercise, or it may not be opened
    /// Shows the folders of exercises that the administrator gives, and what else he has set.
    void obey(const policy::Policy& policy);
    /// Goes on with what is being done in another window, which loses it.
    void takeOver(ExerciseRoom& other);

Q_SIGNALS:
    void told(const QString& sentence); ///< what went wrong; empty: it holds no longer
    void placeChanged(const QString& text); ///< "Something climbs · step 2/6"; empty: no exercise
    void progressMade(const QJsonObject& progress); ///< for the recording

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeMenu(QMainWindow& window);
    void begin(const ExerciseShelf::Entry& entry);
    void show(const training::LoadedExercise& loaded); ///< the attempt, which is one at it
    void keepProgress();
    void takeEdited(const training::LoadedExercise& loaded);
    void tellPlace();
    void chooseFolder();
    void makeSummary();
    void saveSummary();
    void lookInto(const QString& folder);
    void takeFolderOfLab(const QString& folder, bool found);

    QMainWindow& m_window;
    lab::Lab& m_lab;
    SessionView& m_view;
    training::ProgressStore m_store;
    ExerciseShelf m_shelf;
    bool m_quick = false;
    ExercisePanel* m_panel;
    ExerciseResults* m_results;
    HandoutAction* m_summary = nullptr;
    HandoutFrame m_toSummarize; ///< as it was when the summary was asked for
    QMenu* m_menu = nullptr;
    QAction* m_openFolder = nullptr;
    bool m_mayOpenFolders = true;
    QStringList m_missing; ///< of the folders that the administrator gives
    QAction* m_shown = nullptr; ///< checked: the panel is there
    std::unique_ptr<training::Attempt> m_attempt;
    QByteArray m_definition; ///< exercise.json as the attempt was begun with it
    std::unique_ptr<training::ExerciseWatch> m_watch; ///< of an exercise from a folder of the user's
};

} // namespace leaklab::ui
