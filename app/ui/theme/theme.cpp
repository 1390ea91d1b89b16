#include "app/ui/theme/theme.h"

#include "app/charts/contrast.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <cmath>

namespace leaklab::ui {

using charts::ChartColours;
using charts::mixed;

namespace {

constexpr double projectorScale = 1.4;

ThemeColours lightColours()
{
    return { .window = QColor(0xf2, 0xf4, 0xf7),
        .surface = QColor(0xff, 0xff, 0xff),
        .text = QColor(0x1b, 0x1f, 0x24),
        .muted = QColor(0x56, 0x60, 0x6b),
        .border = QColor(0xd5, 0xdb, 0xe2),
        .outline = QColor(0x82, 0x8b, 0x96),
        .accent = QColor(0x0b, 0x5c, 0xad),
        .onAccent = QColor(0xff, 0xff, 0xff),
        .good = QColor(0x0b, 0x6b, 0x41),
        .change = QColor(0x8c, 0x2f, 0x6b),
        .warning = QColor(0x7a, 0x5c, 0x00),
        .danger = QColor(0xa8, 0x32, 0x00) };
}

ThemeColours darkColours()
{
    return { .window = QColor(0x14, 0x18, 0x1d),
        .surface = QColor(0x1b, 0x20, 0x26),
        .text = QColor(0xe7, 0xea, 0xee),
        .muted = QColor(0xa5, 0xaf, 0xba),
        .border = QColor(0x35, 0x3d, 0x47),
        .outline = QColor(0x76, 0x81, 0x8d),
        .accent = QColor(0x6c, 0xb4, 0xf5),
        .onAccent = QColor(0x0d, 0x11, 0x16),
        .good = QColor(0x4f, 0xd0, 0x8e),
        .change = QColor(0xe4, 0xa0, 0xc6),
        .warning = QColor(0xf5, 0xbf, 0x45),
        .danger = QColor(0xff, 0x8a, 0x54) };
}

ThemeColours highContrastColours()
{
    return { .window = QColor(0x00, 0x00, 0x00),
        .surface = QColor(0x00, 0x00, 0x00),
        .text = QColor(0xff, 0xff, 0xff),
        .muted = QColor(0xe0, 0xe0, 0xe0),
        .border = QColor(0xbf, 0xbf, 0xbf),
        .outline = QColor(0xff, 0xff, 0xff),
        .accent = QColor(0xff, 0xd6, 0x22),
        .onAccent = QColor(0x00, 0x00, 0x00),
        .good = QColor(0x07, 0xe7, 0x90),
        .change = QColor(0xf0, 0xb0, 0xd2),
        .warning = QColor(0xff, 0xd6, 0x22),
        .danger = QColor(0xff, 0x8a, 0x64) };
}

/// Light, because a projector's black is the colour of the wall; the colours darker, because the room is not.
ThemeColours projectorColours()
{
    return { .window = QColor(0xff, 0xff, 0xff),
        .surface = QColor(0xff, 0xff, 0xff),
        .text = QColor(0x0a, 0x0a, 0x0a),
        .muted = QColor(0x3a, 0x42, 0x4b),
        .border = QColor(0x9a, 0xa3, 0xad),
        .outline = QColor(0x5a, 0x63, 0x6d),
        .accent = QColor(0x00, 0x41, 0x9a),
        .onAccent = QColor(0xff, 0xff, 0xff),
        .good = QColor(0x05, 0x5a, 0x30),
        .change = QColor(0x70, 0x2f, 0x68),
        .warning = QColor(0x6a, 0x52, 0x00),
        .danger = QColor(0xb0, 0x1c, 0x06) };
}

ThemeColours coloursOf(ThemeName name)
{
    switch (name) {
    case ThemeName::Light:
        return lightColours();
    case ThemeName::Dark:
        return darkColours();
    case ThemeName::HighContrast:
        return highContrastColours();
    case ThemeName::Projector:
        return projectorColours();
    }
    return lightColours();
}

ChartColours inksOf(ThemeName name)
{
    switch (name) {
    case ThemeName::Light:
        return charts::lightChartColours();
    case ThemeName::Dark:
        return charts::darkChartColours();
    case ThemeName::HighContrast: {
        ChartColours colours;
        colours.inks = { QColor(0x65, 0x94, 0xff), QColor(0xff, 0x6a, 0x3c), QColor(0x07, 0xe7, 0x90),
            QColor(0xc9, 0x8a, 0xa6), QColor(0xff, 0xd6, 0x22), QColor(0xb0, 0xde, 0xff),
            QColor(0xff, 0xff, 0xff) };
        colours.textContrast = 7;
        return colours;
    }
    case ThemeName::Projector: {
        ChartColours colours;
        colours.inks = { QColor(0x00, 0x41, 0x9a), QColor(0xb8, 0x1c, 0x00), QColor(0x00, 0x83, 0x4a),
            QColor(0x86, 0x36, 0x7c), QColor(0xad, 0x8c, 0x00), QColor(0x21, 0x86, 0xd6),
            QColor(0x0a, 0x0a, 0x0a) };
        return colours;
    }
    }
    return charts::lightChartColours();
}

bool hasEvenDigits(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - width) > 0.01)
            return false;
    }
    return true;
}

/// The same font, or one whose digits are all of one width, so that changing numbers do not dance.
QFont withEvenDigits(const QFont& font)
{
    for (const char* family : { "", "Segoe UI", "Noto Sans", "DejaVu Sans", "Liberation Sans" }) {
        QFont candidate = font;
        if (*family)
            candidate.setFamily(QString::fromLatin1(family));
        if (hasEvenDigits(candidate))
            return candidate;
    }
    return font;
}

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

} // namespace

QFont Theme::font(TypeRole role) const
{
    switch (role) {
    case TypeRole::Body:
        return body;
    case TypeRole::Small:
        return scaled(body, 0.92, QFont::Normal);
    case TypeRole::Strong:
        return scaled(body, 1, QFont::DemiBold);
    case TypeRole::Heading:
        return scaled(body, 1.08, QFont::DemiBold);
    case TypeRole::Title:
        return scaled(body, 1.35, QFont::DemiBold);
    case TypeRole::Value:
        return withEvenDigits(scaled(body, 1.75, QFont::DemiBold));
    case TypeRole::SmallValue:
        return withEvenDigits(scaled(body, 1.25, QFont::DemiBold));
    case TypeRole::Code: {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (body.pointSizeF() > 0)
            font.setPointSizeF(body.pointSizeF());
        else
            font.setPixelSize(body.pixelSize());
        return font;
    }
    }
    return body;
}

int Theme::space(Space space) const
{
    // Half of the type's growth is enough; the rest of the screen is for what there is to see.
    const double growth = 1 + (scale - 1) / 2;
    const auto grown = [growth](int pixels) { return static_cast<int>(std::lround(pixels * growth)); };
    switch (space) {
    case Space::Hair:
        return grown(2);
    case Space::Small:
        return grown(4);
    case Space::Medium:
        return grown(8);
    case Space::Large:
        return grown(12);
    }
    return 0;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const QColor raised = mixed(colours.surface, colours.text, 0.04);
    const QColor off = mixed(colours.muted, colours.window, 0.35);
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, mixed(colours.surface, colours.text, 0.03));
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Button, raised);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.onAccent);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Light, colours.surface);
    palette.setColor(QPalette::Midlight, colours.border);
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Dark, colours.outline);
    palette.setColor(QPalette::Shadow, colours.outline);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, off);
    return palette;
}

charts::ChartPalette Theme::charts() const
{
    ChartColours given = inksOf(name);
    given.background = colours.surface;
    given.text = colours.text;
    given.faintText = colours.muted;
    given.markers = { colours.muted, colours.change, colours.warning, colours.danger, colours.accent };
    given.lineWidth = lineWidth;
    return charts::ChartPalette(given);
}

QColor Theme::colour(TextColour colour) const
{
    switch (colour) {
    case TextColour::Normal:
        return colours.text;
    case TextColour::Muted:
        return colours.muted;
    case TextColour::Accent:
        return colours.accent;
    case TextColour::Good:
        return colours.good;
    case TextColour::Change:
        return colours.change;
    case TextColour::Warning:
        return colours.warning;
    case TextColour::Danger:
        return colours.danger;
    }
    return colours.text;
}

Theme makeTheme(ThemeName name, double textScale, const QFont& systemFont)
{
    Theme theme;
    theme.name = name;
    theme.colours = coloursOf(name);
    theme.scale = textScale * (name == ThemeName::Projector ? projectorScale : 1);
    theme.lineWidth = name == ThemeName::Projector ? 2 : 1;
    theme.body = scaled(systemFont, theme.scale, QFont::Normal);
    return theme;
}

} // namespace leaklab::ui
