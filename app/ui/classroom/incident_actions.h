#pragma once

#include <QObject>

#include <vector>

class QAction;
class QMenu;

namespace leaklab::lab {
class Lab;
}

namespace leaklab::ui {

/// The prepared incidents as actions, Ctrl+1 and so on, and the switch whether the charts tell of them.
/// `lab` outlives it. Thread: the GUI thread.
class IncidentActions : public QObject {
    Q_OBJECT
public:
    explicit IncidentActions(lab::Lab& lab, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<QAction*>& incidents() const { return m_incidents; }
    [[nodiscard]] QAction& announced() const { return *m_announced; } ///< checkable
    void refresh(); ///< to what is possible now, a few times a second

private:
    lab::Lab& m_lab;
    QAction* m_announced;
    std::vector<QAction*> m_incidents; ///< in the order of lab::incidents()
};

} // namespace leaklab::ui
