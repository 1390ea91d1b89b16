#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace leaklab::lab {
class Lab;
}

namespace leaklab::ui {

class ProcessActions;

/// The Lab menu: the cart's life, its build and the traffic, each by a key. What the panels on the right do
/// with the mouse. `lab` outlives it.
class LabMenu : public QObject {
    Q_OBJECT
public:
    LabMenu(QMenu& menu, lab::Lab& lab);
    void refresh(); ///< to the states of now, a few times a second

private:
    void addCart(QMenu& menu);
    void addBuild(QMenu& menu);
    void addTraffic(QMenu& menu);

    lab::Lab& m_lab;
    ProcessActions* m_cart;
    QAction* m_leaking = nullptr;
    QAction* m_fixed = nullptr;
    QAction* m_traffic = nullptr;
};

} // namespace leaklab::ui
