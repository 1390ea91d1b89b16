#pragma once

#include "app/models/memory_outlook.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace leaklab::charts {
class ChartColumn;
}
namespace leaklab::ui {

class ThemeStyle;
class TileBar;

/// What a room is shown: tiles, charts and the ribbon of states, in the projector's theme and in type that
/// grows with the window, so that it is read from the last row. Escape closes it. `session` outlives it.
/// Thread: the GUI thread.
class ProjectorWindow : public QWidget {
    Q_OBJECT
public:
    explicit ProjectorWindow(const collect::SessionRecord& session, QWidget* parent = nullptr);
    ~ProjectorWindow() override;

    [[nodiscard]] charts::ChartColumn& charts() { return *m_charts; }
    void setHint(const QString& keys); ///< a line under the charts; empty: none

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitType();

    models::MemoryOutlook m_outlook;
    TileBar* m_tiles;
    charts::ChartColumn* m_charts;
    QLabel* m_hint;
    std::unique_ptr<ThemeStyle> m_style;
    int m_fittedTo = 0; ///< height
};

} // namespace leaklab::ui
