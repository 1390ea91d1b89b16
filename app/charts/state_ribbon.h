#pragma once

#include "app/charts/chart_palette.h"
#include "app/charts/time_axis.h"
#include "app/models/state_track.h"

#include <QWidget>

namespace leaklab::charts {

/// The states of the cart on the time axis of the charts above it, in words. Deaths are named in a row of
/// their own, because the death itself takes no time. `track` belongs to the caller and outlives the ribbon.
class StateRibbon : public QWidget {
    Q_OBJECT
public:
    explicit StateRibbon(const models::StateTrack& track, QWidget* parent = nullptr);
    /// Colours of a theme; from then on the system's palette has no say.
    void setColours(const ChartPalette& colours);
    void showWindow(const TimeWindow& window);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// The state where the data shown ends, whole and with its countdown, however short its span is yet.
    [[nodiscard]] QString present() const;
    void paintPresent(QPainter& painter, const QRectF& room) const;
    void paintScale(QPainter& painter, const QRectF& room) const;
    void paintSpans(QPainter& painter, const QRectF& band) const;
    void paintDeaths(QPainter& painter, const QRectF& band) const;
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] double x(double time) const;
    [[nodiscard]] QRectF plot() const;

    const models::StateTrack& m_track;
    TimeWindow m_window;
    ChartPalette m_palette;
    bool m_themed = false;
};

} // namespace leaklab::charts
