#pragma once

#include "app/charts/chart_palette.h"
#include "app/charts/time_plot.h"
#include "app/models/state_track.h"

#include <optional>
#include <span>

namespace leaklab::charts {

/// The states of the cart on the time axis of the charts above it, in words. Deaths are named in a row of
/// their own, because the death itself takes no time. It takes the charts' gestures and has their crosshair.
/// `track` belongs to the caller and outlives the ribbon.
class StateRibbon : public TimePlot {
    Q_OBJECT
public:
    explicit StateRibbon(const models::StateTrack& track, QWidget* parent = nullptr);
    /// Colours of a theme; from then on the system's palette has no say.
    void setColours(const ChartPalette& colours);
    void showWindow(const TimeWindow& window);
    /// Marks a time; the state in words is then the one of that time.
    void setCrosshair(std::optional<double> time);
    [[nodiscard]] QRectF plotArea() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// At the crosshair, else where the data shown ends.
    [[nodiscard]] double told() const;
    /// The state at that time, whole and with its countdown, however short its span is yet.
    [[nodiscard]] QString state() const;
    /// The states that had begun by then: in the room kept for a forecast nothing has happened yet.
    [[nodiscard]] std::span<const models::StateSpan> spansUntil(double time) const;
    [[nodiscard]] std::span<const models::StateSpan> shownSpans() const;
    void tellState();
    void paintState(QPainter& painter, const QRectF& room) const;
    static void paintBeside(QPainter& painter, const QRectF& room, const QString& text);
    void paintSpans(QPainter& painter, const QRectF& band) const;
    void paintDeaths(QPainter& painter, const QRectF& band) const;
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] double x(double time) const;

    const models::StateTrack& m_track;
    std::optional<double> m_crosshair;
    ChartPalette m_palette;
    bool m_themed = false;
};

} // namespace leaklab::charts
