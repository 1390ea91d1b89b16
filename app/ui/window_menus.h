#pragma once

#include <QObject>

class QMainWindow;
class QMenu;
class QMenuBar;

namespace leaklab::charts {
class ChartColumn;
}
namespace leaklab::lab {
class Lab;
}

namespace leaklab::ui {

class HelpMenu;
class LabMenu;

/// The menu bar: File, View, Lab, Help. Others may add to File and View what is theirs. Everything that can
/// be done by a key is an action in here, so Help can list the keys. The arguments outlive it.
class WindowMenus : public QObject {
    Q_OBJECT
public:
    /// `file` becomes the first menu.
    WindowMenus(QMainWindow& window, lab::Lab& lab, charts::ChartColumn& charts, QMenu& file);

    [[nodiscard]] QMenu& file() const { return *m_file; } ///< "Quit" stays the last entry: insert before it
    [[nodiscard]] QMenu& view() const { return *m_view; }
    [[nodiscard]] HelpMenu& help() const { return *m_help; }
    void placeHelpLast(); ///< after menus that others have added
    void refresh(); ///< what can be done to the lab now
    void setLabEnabled(bool enabled); ///< the whole Lab menu, keys included

private:
    void addCharts(charts::ChartColumn& charts);

    QMenuBar* m_bar;
    QMenu* m_file;
    QMenu* m_view;
    QMenu* m_labMenu;
    LabMenu* m_lab;
    QMenu* m_helpMenu;
    HelpMenu* m_help;
};

} // namespace leaklab::ui
