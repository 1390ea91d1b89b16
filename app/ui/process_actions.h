#pragma once

#include "app/lab/role.h"

#include <QObject>

#include <array>

class QAction;

namespace leaklab::lab {
class Lab;
}

namespace leaklab::ui {

/// What can be done to one process of the shop, as actions that are enabled when they make sense.
class ProcessActions : public QObject {
    Q_OBJECT
public:
    ProcessActions(lab::Lab& lab, lab::Role role, QObject* parent);
    void refresh(); ///< to the state the process is in now

    [[nodiscard]] QAction* start() const { return m_start; }
    [[nodiscard]] QAction* stop() const { return m_stop; }
    [[nodiscard]] QAction* restart() const { return m_restart; }
    [[nodiscard]] QAction* kill() const { return m_kill; }
    [[nodiscard]] std::array<QAction*, 4> all() const { return { m_start, m_stop, m_restart, m_kill }; }

private:
    lab::Lab& m_lab;
    lab::Role m_role;
    QAction* m_start;
    QAction* m_stop;
    QAction* m_restart;
    QAction* m_kill;
};

} // namespace leaklab::ui
