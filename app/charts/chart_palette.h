#pragma once

#include "app/models/event_text.h"
#include "app/models/state_track.h"

#include <QColor>
#include <QPalette>

namespace leaklab::charts {

/// Colours a series can have. Okabe and Ito's set, which colour-blind eyes tell apart; brightened for dark
/// backgrounds. Series differ by line style and label as well, never by colour alone.
enum class Ink { Blue, Vermillion, Green, Purple, Orange, Sky, Neutral };

/// Every colour of the charts, for light or dark surroundings as the system's palette has it.
class ChartPalette {
public:
    explicit ChartPalette(const QPalette& system = {});

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] QColor ink(Ink ink) const;
    [[nodiscard]] QColor background() const { return m_background; }
    [[nodiscard]] QColor text() const { return m_text; }
    [[nodiscard]] QColor faintText() const;
    [[nodiscard]] QColor grid() const;
    [[nodiscard]] QColor frame() const;
    [[nodiscard]] QColor marker(models::EventLevel level) const;
    [[nodiscard]] QColor state(models::TrackState state) const; ///< fill; text() is legible on it

    bool operator==(const ChartPalette&) const = default;

private:
    QColor m_background;
    QColor m_text;
    bool m_dark = false;
};

} // namespace leaklab::charts
