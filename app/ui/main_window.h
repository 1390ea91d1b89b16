#pragma once

#include "app/core/clock.h"
#include "app/core/error.h"
#include "app/session/session_library.h"
#include "app/ui/window_settings.h"

#include <QMainWindow>
#include <QTimer>

#include <optional>

class QSplitter;

namespace leaklab::charts {
class ChartColumn;
}
namespace leaklab::lab {
class Lab;
} // namespace leaklab::lab
namespace leaklab::policy {
struct Policy;
}

namespace leaklab::ui {

class Classroom;
class ExerciseRoom;
class FileMenu;
class LabPanel;
class MachineWatch;
class NoticeLine;
class QuitGuard;
class SessionOpener;
class SessionView;
class StatusBanner;
class WelcomeBanner;
class WindowMenus;
class WindowRecording;

/// The window of the console: what shows the session, beside what acts on the lab. Closing it stops the lab
/// and waits, without blocking, until its processes have ended. `lab` and `clock` outlive it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `number` of this console among those of the user that run now.
    MainWindow(lab::Lab& lab, const core::Clock& clock, int number = 1, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] charts::ChartColumn& charts();
    [[nodiscard]] WindowMenus& menus() { return *m_menus; }
    [[nodiscard]] ExerciseRoom& exercises() { return *m_exercises; }
    /// Who has something that a quit would lose adds a check to it.
    [[nodiscard]] QuitGuard& quitGuard() { return *m_quitGuard; }

    /// Looks whether the machine has what the lab needs, then starts the lab in any case.
    void checkAndStart();
    /// Does as the administrator has set; once, before the window is shown.
    void obey(const policy::Policy& policy);
    /// Records the session, from what has happened so far on.
    void record(session::SessionLibrary library);
    void tell(const QString& sentence); ///< in a line that can be closed; empty: nothing
    /// Takes the place of another window of the same lab: its recording, exercise, replays, and what it
    /// shows. That one is of no use any more and is to be deleted before the event loop runs again.
    void takeOver(MainWindow& other);
    void quit(); ///< closes the windows of replays, then this one
    void quitNow(); ///< the same without a question, whatever would be lost

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    enum class Phase { Starting, Ready, Failed, Stopping, Stopped };

    void compose();
    [[nodiscard]] WelcomeBanner* makeWelcome();
    [[nodiscard]] FileMenu* makeFileMenu();
    void connectLab();
    void addNotices();
    void addExercises();
    void showTitle(const QString& exercise);
    void takeFailure(const core::Error& error);
    void connectRecording();
    void retry();
    void refreshPanels();
    void refreshStatus();
    void stopLab();
    void finishClosing();
    [[nodiscard]] QString startingText() const;

    lab::Lab& m_lab;
    const core::Clock& m_clock;
    SessionOpener* m_opener = nullptr;
    FileMenu* m_fileMenu = nullptr;
    WindowRecording* m_recording = nullptr;
    StatusBanner* m_banner = nullptr;
    WelcomeBanner* m_welcome = nullptr;
    NoticeLine* m_notice = nullptr;
    SessionView* m_view = nullptr;
    LabPanel* m_panel = nullptr;
    WindowMenus* m_menus = nullptr;
    Classroom* m_classroom = nullptr;
    ExerciseRoom* m_exercises = nullptr;
    QuitGuard* m_quitGuard = nullptr;
    MachineWatch* m_machine = nullptr;
    QSplitter* m_middle = nullptr;
    int m_number;
    WindowSettings m_settings;
    QTimer m_panelClock;
    Phase m_phase = Phase::Starting;
    bool m_started = false; ///< the lab, by this window or the one before it
    std::optional<core::Error> m_failure; ///< of the lab's start, while it is shown
};

} // namespace leaklab::ui
