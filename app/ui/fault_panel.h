#pragma once

#include <QGroupBox>

#include <vector>

class QCheckBox;
class QLabel;

namespace leaklab::lab {
class Lab;
struct Fault;
} // namespace leaklab::lab

namespace leaklab::ui {

/// What can be made wrong with the shop beside its leak: a switch for each fault, and while it is on what it
/// has had to do with.
class FaultPanel : public QGroupBox {
    Q_OBJECT
public:
    explicit FaultPanel(lab::Lab& lab, QWidget* parent = nullptr);
    void refresh(); ///< the figures, a few times a second

private:
    struct Row {
        const lab::Fault* fault;
        QCheckBox* box;
        QLabel* touched;
    };
    void showSettings();

    lab::Lab& m_lab;
    std::vector<Row> m_rows;
};

} // namespace leaklab::ui
