#pragma once

#include "app/core/clock.h"
#include "app/core/error.h"

#include <QMainWindow>
#include <QTimer>

class QTabWidget;

namespace leaklab::charts {
class ChartColumn;
}
namespace leaklab::collect {
struct LabEvent;
}
namespace leaklab::lab {
class Lab;
} // namespace leaklab::lab

namespace leaklab::ui {

class JournalFeed;
class LabPanel;
class StatusBanner;
class TileBar;

/// The window of the console: composes the panels and hands the lab's news to them. Whoever makes it starts
/// the lab; closing it stops the lab and waits, without blocking, until its processes have ended.
/// `lab` and `clock` outlive it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(lab::Lab& lab, const core::Clock& clock, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] charts::ChartColumn& charts() { return *m_charts; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    enum class Phase { Starting, Ready, Failed, Stopping, Stopped };

    void compose();
    void connectLab();
    void restoreLayout();
    void saveLayout() const;
    void takeEvent(const collect::LabEvent& event);
    void takeFailure(const core::Error& error);
    void retry();
    void takeFrame();
    void refreshTiles();
    void refreshPanels();
    void refreshStatus();
    void finishClosing();
    [[nodiscard]] QString startingText() const;

    lab::Lab& m_lab;
    const core::Clock& m_clock;
    JournalFeed* m_journal = nullptr;
    TileBar* m_tiles = nullptr;
    StatusBanner* m_banner = nullptr;
    charts::ChartColumn* m_charts = nullptr;
    QTabWidget* m_tabs = nullptr;
    LabPanel* m_panel = nullptr;
    QTimer m_panelClock;
    double m_tilesAt = -1;
    Phase m_phase = Phase::Starting;
};

} // namespace leaklab::ui
