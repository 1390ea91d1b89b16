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

    /// The height follows from the width, but a column of charts must not: it would get its preferred height
    /// instead of what there is.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QComboBox* makeRange();
    void addCheckBox(QAction* choice);
    void addButton(QAction* action);
    void followNavigation();

    TimeNavigation& m_navigation;
    QComboBox* m_range = nullptr;
};

} // namespace leaklab::charts
