#pragma once

#include "app/charts/time_axis.h"

#include <QObject>

#include <optional>

namespace leaklab::charts {

/// Which stretch of a session its charts show together: the newest (live), or one that somebody looks back
/// at while data keeps coming. Frozen, it takes a past moment for the newest, so that the picture stands
/// while collection goes on. Also the crosshair that all charts share, and how times are told.
/// Times are in seconds on the session's axis. Thread: the GUI thread.
class TimeNavigation : public QObject {
    Q_OBJECT
public:
    static constexpr double everything = 0; ///< as a range: from the first row to the newest
    static constexpr double shortestSpan = 1;

    explicit TimeNavigation(QObject* parent = nullptr);

    /// What the session holds by now. Emits nothing: whoever calls it shows window() next.
    void setData(double first, double last);

    [[nodiscard]] TimeWindow window() const;
    [[nodiscard]] bool isLive() const { return m_live; }
    /// The span that was chosen, or `everything`.
    [[nodiscard]] double range() const { return m_range; }
    [[nodiscard]] double newest() const { return m_last; } ///< row that there is, frozen or not
    [[nodiscard]] std::optional<double> frozenAt() const { return m_frozenAt; }
    [[nodiscard]] std::optional<double> crosshair() const { return m_crosshair; }
    [[nodiscard]] const TimeFormat& format() const { return m_format; }

    void showRange(double span); ///< live, that far back
    void showWindow(const TimeWindow& window); ///< live if it reaches the newest row, else looking back
    void panBy(double seconds); ///< over 0: towards the newest
    void panToStart();
    /// Makes the span `factor` times as long; the time `around` stays where it is on the screen.
    void zoomAround(double around, double factor);
    void goLive(); ///< thaws as well
    void setFrozen(bool frozen); ///< thawed, live charts go to the newest row; looking back stays
    void setAhead(double share); ///< of the span that live charts keep free for what is to come
    void setCrosshair(std::optional<double> time);
    void setLabels(TimeLabels labels);
    void setSessionStart(const QDateTime& start);
    /// Shows what another navigation of the same session does, its freeze and crosshair included.
    void adopt(const TimeNavigation& other);

Q_SIGNALS:
    void moved(); ///< another window, or a change between live, looking back and frozen
    void crosshairMoved();
    void formatChanged();

private:
    [[nodiscard]] double end() const { return m_frozenAt.value_or(m_last); }
    [[nodiscard]] double wholeSpan() const { return spanForAll((end() - m_first) / (1 - m_ahead)); }

    double m_first = 0;
    double m_last = 0;
    double m_range = 60;
    double m_until = 0; ///< while looking back
    double m_ahead = 0;
    bool m_live = true;
    std::optional<double> m_frozenAt;
    std::optional<double> m_crosshair;
    TimeFormat m_format;
};

} // namespace leaklab::charts
