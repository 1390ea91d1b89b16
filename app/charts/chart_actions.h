#pragma once

#include <QObject>

#include <array>

class QAction;
class QWidget;

namespace leaklab::charts {

class TimeNavigation;

/// What can be done with the charts of a column, as actions for its keys, its controls and a window's menus.
/// The keys work while the focus is within `owner`.
class ChartActions : public QObject {
    Q_OBJECT
public:
    ChartActions(TimeNavigation& navigation, QWidget& owner);

    QAction* live; ///< L; checked while live
    QAction* freeze; ///< F; checked while frozen
    QAction* wallClock; ///< W; checkable
    QAction* nextChart; ///< N: one chart in full size, and the next
    QAction* previousChart; ///< P
    QAction* allCharts; ///< A
    QAction* groundTruth; ///< checkable, as the next ones: what the charts draw
    QAction* forecast;
    QAction* logarithmic; ///< scale of latency
    QAction* twin; ///< its lines; hidden while there has been none
    QAction* inWords; ///< S; the summaries beside the titles
    QAction* table; ///< T: the chart in hand as a table
    QAction* save; ///< Ctrl+E

    /// What is chosen once and then kept: how the charts are drawn, not what they show.
    [[nodiscard]] std::array<QAction*, 5> choices() const
    {
        return { groundTruth, forecast, logarithmic, twin, inWords };
    }
    using Chosen = std::array<bool, 5>; ///< of choices(), which are on
    [[nodiscard]] Chosen chosen() const;
    void choose(const Chosen& wanted) const;

private:
    [[nodiscard]] QAction* make(const char* name, const QString& text, const QString& key,
        const QString& teaches, bool checkable = false);
    [[nodiscard]] QAction* makeChoice(
        const char* name, const QString& text, const QString& teaches, bool chosen);
    void followNavigation();

    TimeNavigation& m_navigation;
    QWidget& m_owner;
};

} // namespace leaklab::charts
