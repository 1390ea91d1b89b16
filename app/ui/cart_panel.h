#pragma once

#include "app/core/clock.h"

#include <QGroupBox>

class QLabel;

namespace leaklab::lab {
class Lab;
}

namespace leaklab::ui {

class ProcessActions;

/// The cart: how it is, how it ended last, and what can be done to it.
class CartPanel : public QGroupBox {
    Q_OBJECT
public:
    CartPanel(lab::Lab& lab, const core::Clock& clock, QWidget* parent = nullptr);
    void refresh();

private:
    [[nodiscard]] QString stateLine() const;
    [[nodiscard]] QString historyLine() const;

    lab::Lab& m_lab;
    const core::Clock& m_clock;
    ProcessActions* m_actions;
    QLabel* m_state;
    QLabel* m_process;
    QLabel* m_history;
};

} // namespace leaklab::ui
