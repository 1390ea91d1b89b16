#pragma once

#include <QGroupBox>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace leaklab::lab {
class Lab;
}
namespace leaklab::policy {
struct Policy;
}

namespace leaklab::ui {

class WordsEdit;

/// The shoppers: whether there are any, how many clicks a second they make and in what pattern, what they
/// come for, and whether they wait for answers (a closed loop). Everything acts at once.
class TrafficPanel : public QGroupBox {
    Q_OBJECT
public:
    explicit TrafficPanel(lab::Lab& lab, QWidget* parent = nullptr);
    void obey(const policy::Policy& policy); ///< takes away what is locked
    void refresh(); ///< to the lab's settings

private:
    void makePattern(QFormLayout& layout);
    void makeJourneys(QFormLayout& layout);
    void makeClosedLoop(QFormLayout& layout);
    void choosePattern(int index);
    void chooseJourneys(int index);
    void applyClosedLoop();
    void refreshPattern();
    void refreshJourneys();
    void refreshClosedLoop();

    lab::Lab& m_lab;
    QCheckBox* m_on;
    QSpinBox* m_rate;
    QComboBox* m_pattern = nullptr;
    WordsEdit* m_patternWords = nullptr;
    QComboBox* m_journeys = nullptr;
    WordsEdit* m_journeyWords = nullptr;
    QCheckBox* m_closedLoop = nullptr;
    QSpinBox* m_shoppers = nullptr;
    QDoubleSpinBox* m_think = nullptr;
};

} // namespace leaklab::ui
