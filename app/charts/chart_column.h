#pragma once

#include "app/charts/chart_actions.h"
#include "app/charts/chart_gestures.h"
#include "app/charts/chart_saver.h"
#include "app/charts/live_chart.h"
#include "app/charts/state_ribbon.h"
#include "app/charts/time_navigation.h"
#include "app/metrics/memory_forecast.h"
#include "app/metrics/series_store.h"
#include "app/models/marker_track.h"
#include "app/models/state_track.h"

#include <QWidget>

#include <array>
#include <optional>

namespace leaklab::charts {

/// The four charts and the ribbon of states on one time axis, with their controls: see TimeNavigation and
/// ChartActions. `store` outlives the column. Thread: the GUI thread.
class ChartColumn : public QWidget {
    Q_OBJECT
public:
    explicit ChartColumn(const metrics::SeriesStore& store, QWidget* parent = nullptr);

    /// Colours and line widths of a theme, for all charts and the ribbon.
    void setColours(const ChartPalette& colours);
    /// There is a twin, or was: its lines stand beside the cart's under that name.
    void nameTwin(const QString& name);
    /// What the charts mark, to be fed with the session's events.
    [[nodiscard]] models::MarkerTrack& markers() { return m_markers; }
    /// The track of the cart's states, to be fed with its events.
    [[nodiscard]] models::StateTrack& cartStates() { return m_cartStates; }
    /// Begins its trend anew there, however late it is told.
    void trafficChanged(double time) { m_forecast.trafficChanged(time); }
    /// Shows what the store has by now, the same moment in all charts. They cost 3 to 5 ms together, so they
    /// need not take turns.
    void refresh();

    [[nodiscard]] const std::array<LiveChart*, 4>& charts() const { return m_charts; }
    [[nodiscard]] TimeNavigation& navigation() { return m_navigation; }
    [[nodiscard]] const ChartActions& chartActions() const { return m_actions; }
    [[nodiscard]] const metrics::SeriesStore& series() const { return m_store; }
    [[nodiscard]] QWidget& controls() const { return *m_controls; } ///< may be hidden
    /// One chart in full size; none: all of them.
    void showOnly(std::optional<std::size_t> chart);
    [[nodiscard]] std::optional<std::size_t> shownOnly() const { return m_only; }

    /// Where charts and ribbon are, and their picture with its corner at the painter's origin.
    [[nodiscard]] QRect chartArea() const;
    void paintCharts(QPainter& painter) const;
    /// What the chart in hand shows as a table: the one with the focus, else the topmost.
    void openTable();

private:
    [[nodiscard]] std::array<ChartSpec, 4> chosenSpecs() const;
    void showChoices();
    void showNext(int direction);
    void showWindow();
    void showCrosshair();
    void updateForecast();
    void updateNote();

    const metrics::SeriesStore& m_store;
    models::MarkerTrack m_markers;
    models::StateTrack m_cartStates;
    TimeNavigation m_navigation;
    ChartActions m_actions;
    ChartGestures m_gestures;
    QString m_twinName;
    ChartSaver m_saver;
    metrics::MemoryForecast m_forecast;
    QWidget* m_controls = nullptr;
    std::array<LiveChart*, 4> m_charts{};
    StateRibbon* m_ribbon = nullptr;
    TimeWindow m_shown{ 0, 0 };
    std::optional<std::size_t> m_only;
};

} // namespace leaklab::charts
