#pragma once

#include "app/core/clock.h"
#include "app/core/error.h"

#include <QMainWindow>
#include <QTimer>

class QMenu;

namespace leaklab::charts {
class ChartColumn;
}
namespace leaklab::lab {
class Lab;
} // namespace leaklab::lab

namespace leaklab::ui {

class LabPanel;
class SessionView;
class StatusBanner;
class WelcomeBanner;

/// The window of the console: what shows the session, beside what acts on the lab. Whoever makes it starts
/// the lab; closing it stops the lab and waits, without blocking, until its processes have ended.
/// `lab` and `clock` outlive it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(lab::Lab& lab, const core::Clock& clock, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] charts::ChartColumn& charts();
    /// For what is about the looks of the window and not of the lab.
    [[nodiscard]] QMenu& viewMenu() { return *m_viewMenu; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    enum class Phase { Starting, Ready, Failed, Stopping, Stopped };

    void compose();
    [[nodiscard]] WelcomeBanner* makeWelcome();
    void connectLab();
    void restoreLayout();
    void saveLayout() const;
    void takeFailure(const core::Error& error);
    void retry();
    void refreshPanels();
    void refreshStatus();
    void finishClosing();
    [[nodiscard]] QString startingText() const;

    lab::Lab& m_lab;
    const core::Clock& m_clock;
    StatusBanner* m_banner = nullptr;
    WelcomeBanner* m_welcome = nullptr;
    SessionView* m_view = nullptr;
    LabPanel* m_panel = nullptr;
    QMenu* m_viewMenu = nullptr;
    QTimer m_panelClock;
    Phase m_phase = Phase::Starting;
};

} // namespace leaklab::ui
