#pragma once

#include <QGroupBox>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace leaklab::lab {
class Lab;
}

namespace leaklab::ui {

/// The shoppers: whether there are any, and how many clicks a second they make. Acts at once.
class TrafficPanel : public QGroupBox {
    Q_OBJECT
public:
    explicit TrafficPanel(lab::Lab& lab, QWidget* parent = nullptr);
    void refresh();

private:
    lab::Lab& m_lab;
    QCheckBox* m_on;
    QSpinBox* m_rate;
    QLabel* m_note;
};

} // namespace leaklab::ui
