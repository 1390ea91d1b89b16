#pragma once

#include "app/core/clock.h"
#include "app/core/error.h"

#include <QGroupBox>

class QCheckBox;
class QLabel;

namespace leaklab::lab {
class Lab;
}

namespace leaklab::ui {

class ProcessActions;

/// The twin: whether there is one, how its cart is, what it costs and whether this machine can carry it.
class TwinPanel : public QGroupBox {
    Q_OBJECT
public:
    TwinPanel(lab::Lab& lab, const core::Clock& clock, QWidget* parent = nullptr);
    void refresh();

private:
    void takeFailure(const core::Error& error);
    void showSettings();
    [[nodiscard]] QString stateLine() const;
    [[nodiscard]] QString costLine() const;

    lab::Lab& m_lab;
    const core::Clock& m_clock;
    QCheckBox* m_on;
    QLabel* m_state;
    QLabel* m_cost;
    QLabel* m_failure;
};

} // namespace leaklab::ui
