#pragma once

#include "app/charts/chart_palette.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

namespace leaklab::ui {

enum class ThemeName { Light, Dark, HighContrast, Projector };
inline constexpr std::array allThemes{ ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast,
    ThemeName::Projector };

/// The type scale: what a text is for, not how large it is.
enum class TypeRole {
    Body,
    Small, ///< notes beside something larger
    Strong, ///< body, emphasised: a name, a state
    Heading, ///< of a panel
    Title, ///< of a page or dialog
    Value, ///< the number of a tile; its digits are all of one width
    SmallValue, ///< the same where there is less room
    Code, ///< logs, addresses, addresses in memory
};

/// What the colour of a text says. Never said by colour alone.
enum class TextColour { Normal, Muted, Accent, Good, Change, Warning, Danger };

/// Distances in device-independent pixels; they grow with the type.
enum class Space { Hair, Small, Medium, Large };

/// Colours by role. Every text colour is legible on `window` and on `surface`.
struct ThemeColours {
    QColor window; ///< behind everything
    QColor surface; ///< cards, charts, tables, fields
    QColor text;
    QColor muted; ///< text of less weight
    QColor border; ///< between areas; says nothing by itself
    QColor outline; ///< of controls: what can be clicked or typed into
    QColor accent; ///< links, focus, the primary button
    QColor onAccent; ///< text on `accent`
    QColor good;
    QColor change;
    QColor warning;
    QColor danger;
};

/// The whole look of the window as a value: colours by role, type scale, spacing, radii. Made by makeTheme,
/// applied by Appearance, found again by themeOf.
struct Theme {
    ThemeName name = ThemeName::Light;
    ThemeColours colours;
    QFont body; ///< text size included
    double scale = 1; ///< of type and spacing against a plain 100 %
    int lineWidth = 1; ///< of outlines and chart lines

    [[nodiscard]] QFont font(TypeRole role) const;
    [[nodiscard]] int space(Space space) const;
    [[nodiscard]] int radius() const { return 6; }
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] charts::ChartPalette charts() const;
    [[nodiscard]] QColor colour(TextColour colour) const;
};

/// `textScale`: 1 to 2, what the user set; the projector's own enlargement comes on top. `systemFont`: what
/// everything is in without a theme.
[[nodiscard]] Theme makeTheme(ThemeName name, double textScale, const QFont& systemFont);

} // namespace leaklab::ui
