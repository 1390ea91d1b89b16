#pragma once

#include "app/models/event_text.h"
#include "app/models/state_track.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace leaklab::charts {

/// Colours a series can have. Within a theme, colour-blind eyes tell them all apart; series differ by line
/// style and label as well, never by colour alone.
enum class Ink { Blue, Vermillion, Green, Purple, Orange, Sky, Neutral };
inline constexpr std::array allInks{ Ink::Blue, Ink::Vermillion, Ink::Green, Ink::Purple, Ink::Orange,
    Ink::Sky, Ink::Neutral };

/// What a theme has to give for its charts.
struct ChartColours {
    QColor background;
    QColor text;
    QColor faintText; ///< of axes and names; still text
    std::array<QColor, allInks.size()> inks; ///< in the order of `Ink`; lines, so 3:1 on the background
    std::array<QColor, 5> markers; ///< in the order of `EventLevel`; lines and text
    double textContrast = 4.5; ///< what text reaches on whatever it stands on
    int lineWidth = 1; ///< of a thin line, in device-independent pixels; a bold one has twice as much
    bool operator==(const ChartColours&) const = default;
};

/// The inks for paper-like and for night-like backgrounds; `background` and texts are left to the caller.
[[nodiscard]] ChartColours lightChartColours();
[[nodiscard]] ChartColours darkChartColours();

/// Every colour of the charts, and how thick their lines are. A theme gives it; without one it goes by
/// whether the system's palette is light or dark.
class ChartPalette {
public:
    explicit ChartPalette(const QPalette& system = {});
    explicit ChartPalette(const ChartColours& colours);

    [[nodiscard]] bool isDark() const;
    [[nodiscard]] QColor ink(Ink ink) const;
    [[nodiscard]] QColor textInk(Ink ink) const; ///< the same hue, legible as text
    [[nodiscard]] QColor background() const { return m_colours.background; }
    [[nodiscard]] QColor text() const { return m_colours.text; }
    [[nodiscard]] QColor faintText() const { return m_colours.faintText; }
    [[nodiscard]] QColor grid() const;
    [[nodiscard]] QColor frame() const;
    [[nodiscard]] QColor marker(models::EventLevel level) const;
    [[nodiscard]] QColor state(models::TrackState state) const; ///< fill; text() is legible on it
    [[nodiscard]] int lineWidth() const { return m_colours.lineWidth; }

    bool operator==(const ChartPalette&) const = default;

private:
    ChartColours m_colours;
};

} // namespace leaklab::charts
