#pragma once

#include <QWidget>

class QAction;
class QComboBox;

namespace leaklab::charts {

class ChartActions;
class TimeNavigation;

/// The controls over the charts: how far back, live, frozen, and how they are drawn.
/// `navigation` and `actions` outlive it.
class ChartControls : public QWidget {
    Q_OBJECT
public:
    ChartControls(TimeNavigation& navigation, const ChartActions& actions, QWidget* parent = nullptr);

private:
    [[nodiscard]] QComboBox* makeRange();
    void addCheckBox(QAction* choice);
    void addButton(QAction* action);
    void followNavigation();

    TimeNavigation& m_navigation;
    QComboBox* m_range = nullptr;
};

} // namespace leaklab::charts
