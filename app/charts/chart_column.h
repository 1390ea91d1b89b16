#pragma once

#include "app/charts/live_chart.h"
#include "app/charts/state_ribbon.h"
#include "app/metrics/series_store.h"
#include "app/models/event_text.h"
#include "app/models/state_track.h"

#include <QWidget>

#include <array>
#include <vector>

class QCheckBox;
class QComboBox;

namespace leaklab::charts {

/// The four charts and the ribbon of states on one time axis, with the choice of how far back they show.
/// `store` outlives the column. Thread: the GUI thread.
class ChartColumn : public QWidget {
    Q_OBJECT
public:
    explicit ChartColumn(const metrics::SeriesStore& store, QWidget* parent = nullptr);

    void addMarker(const models::Marker& marker);
    /// The track of the cart's states, to be fed with its events.
    [[nodiscard]] models::StateTrack& cartStates() { return m_cartStates; }
    /// Shows what the store has by now, the same moment in all charts. They cost 3 to 5 ms together, so they
    /// need not take turns.
    void refresh();
    [[nodiscard]] const std::array<LiveChart*, 4>& charts() const { return m_charts; }

private:
    [[nodiscard]] QWidget* makeControls();
    [[nodiscard]] TimeWindow window() const;

    const metrics::SeriesStore& m_store;
    std::vector<models::Marker> m_markers;
    models::StateTrack m_cartStates;
    QComboBox* m_range = nullptr;
    QCheckBox* m_logarithmic = nullptr;
    QCheckBox* m_groundTruth = nullptr;
    std::array<LiveChart*, 4> m_charts{};
    StateRibbon* m_ribbon = nullptr;
    TimeWindow m_shown{ 0, 0 };
};

} // namespace leaklab::charts
