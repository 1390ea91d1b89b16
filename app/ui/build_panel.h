#pragma once

#include <QGroupBox>

class QComboBox;
class QLabel;
class QRadioButton;

namespace leaklab::lab {
class Lab;
}
namespace leaklab::policy {
struct Policy;
}

namespace leaklab::ui {

/// Which build of the cart runs and under which limits. A change redeploys the cart, the memory limit acts at
/// once. Also says which levers speed the lesson up, so that nobody takes the pace for the real one.
class BuildPanel : public QGroupBox {
    Q_OBJECT
public:
    explicit BuildPanel(lab::Lab& lab, QWidget* parent = nullptr);
    void obey(const policy::Policy& policy); ///< takes away what is locked
    void refresh(); ///< to the lab's settings

private:
    void fillLimits();
    void applyHeapLimit();
    void applyMemoryLimit(int index);
    void showHeapLimit();
    void showMemoryLimit();
    [[nodiscard]] QString levers() const;

    lab::Lab& m_lab;
    QRadioButton* m_leaking;
    QRadioButton* m_fixed;
    QComboBox* m_heapLimit;
    QLabel* m_heapMessage;
    QComboBox* m_memoryLimit;
    QLabel* m_levers;
};

} // namespace leaklab::ui
