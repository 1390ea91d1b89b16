#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QBoxLayout;

namespace leaklab::charts {

class ChartActions;
class TimeNavigation;

/// The row of controls over the charts: how far back, live, frozen, and how they are drawn.
/// `navigation` and `actions` outlive it.
class ChartControls : public QWidget {
    Q_OBJECT
public:
    ChartControls(TimeNavigation& navigation, const ChartActions& actions, QWidget* parent = nullptr);

    void offerTwin(); ///< its switch is hidden while there has been none

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void twinToggled(bool shown);
    void groundTruthToggled(bool shown);
    void forecastToggled(bool shown);
    void logarithmicToggled(bool logarithmic);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// One row where it is wide enough, else two.
    void arrange();
    [[nodiscard]] QComboBox* makeRange();
    [[nodiscard]] QCheckBox* makeCheckBox(const char* name, const QString& text, const QString& teaches);
    void addButton(QBoxLayout& layout, class QAction* action);
    void followNavigation();

    TimeNavigation& m_navigation;
    QBoxLayout* m_rows;
    QBoxLayout* m_choices; ///< what the charts show
    QBoxLayout* m_buttons; ///< what to do with it
    QComboBox* m_range = nullptr;
    QCheckBox* m_twin = nullptr;
};

} // namespace leaklab::charts
