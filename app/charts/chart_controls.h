#pragma once

#include <QWidget>

class QCheckBox;
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

    void offerTwin(); ///< its switch is hidden while there has been none

Q_SIGNALS:
    void twinToggled(bool shown);
    void groundTruthToggled(bool shown);
    void forecastToggled(bool shown);
    void logarithmicToggled(bool logarithmic);

private:
    [[nodiscard]] QComboBox* makeRange();
    [[nodiscard]] QCheckBox* makeCheckBox(const char* name, const QString& text, const QString& teaches);
    void addButton(class QAction* action);
    void followNavigation();

    TimeNavigation& m_navigation;
    QComboBox* m_range = nullptr;
    QCheckBox* m_twin = nullptr;
};

} // namespace leaklab::charts
