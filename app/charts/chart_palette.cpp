#include "app/charts/chart_palette.h"

#include "app/charts/contrast.h"

namespace leaklab::charts {

namespace {

ChartColours coloursFor(const QPalette& system)
{
    const QColor background = system.color(QPalette::Base);
    ChartColours colours = background.lightness() < 128 ? darkChartColours() : lightChartColours();
    colours.background = background;
    colours.text = system.color(QPalette::Text);
    colours.faintText = mixed(colours.text, background, 0.3);
    for (QColor& marker : colours.markers)
        marker = legible(marker, colours.text, background, colours.textContrast);
    return colours;
}

} // namespace

ChartColours lightChartColours()
{
    ChartColours colours;
    colours.inks = { QColor(0x14, 0x57, 0xa8), QColor(0xb0, 0x3a, 0x00), QColor(0x00, 0xa1, 0x5c),
        QColor(0xc4, 0x60, 0x9a), QColor(0xad, 0x8c, 0x00), QColor(0x2f, 0x90, 0xe8),
        QColor(0x26, 0x2c, 0x36) };
    colours.markers = { QColor(0x56, 0x60, 0x6b), QColor(0x8c, 0x2f, 0x6b), QColor(0x7a, 0x5c, 0x00),
        QColor(0xa8, 0x32, 0x00), QColor(0x0b, 0x5c, 0xad) };
    return colours;
}

ChartColours darkChartColours()
{
    ChartColours colours;
    colours.inks = { QColor(0x33, 0x80, 0xcc), QColor(0xdd, 0x5a, 0x1c), QColor(0x3f, 0xc4, 0x7c),
        QColor(0xb9, 0x7a, 0x9a), QColor(0xf9, 0xbd, 0x2e), QColor(0x7f, 0xe6, 0xff),
        QColor(0xed, 0xf0, 0xe6) };
    colours.markers = { QColor(0xa5, 0xaf, 0xba), QColor(0xe4, 0xa0, 0xc6), QColor(0xf5, 0xbf, 0x45),
        QColor(0xff, 0x8a, 0x54), QColor(0x6c, 0xb4, 0xf5) };
    return colours;
}

ChartPalette::ChartPalette(const QPalette& system)
    : m_colours(coloursFor(system))
{
}

ChartPalette::ChartPalette(const ChartColours& colours)
    : m_colours(colours)
{
}

bool ChartPalette::isDark() const
{
    return m_colours.background.lightness() < 128;
}

QColor ChartPalette::ink(Ink ink) const
{
    return m_colours.inks.at(static_cast<std::size_t>(ink));
}

QColor ChartPalette::textInk(Ink ink) const
{
    return legible(this->ink(ink), text(), background(), m_colours.textContrast);
}

QColor ChartPalette::grid() const
{
    return mixed(background(), text(), isDark() ? 0.16 : 0.10);
}

QColor ChartPalette::frame() const
{
    return mixed(background(), text(), 0.3);
}

QColor ChartPalette::marker(models::EventLevel level) const
{
    return m_colours.markers.at(static_cast<std::size_t>(level));
}

QColor ChartPalette::state(models::TrackState state) const
{
    // As strong as the text on it allows.
    const auto fill = [this](Ink colour, double strength) {
        return legible(
            mixed(background(), ink(colour), strength), background(), text(), m_colours.textContrast);
    };
    switch (state) {
    case models::TrackState::Running:
        return fill(Ink::Green, 0.35);
    case models::TrackState::Starting:
        return fill(Ink::Sky, 0.4);
    case models::TrackState::NotReady:
        return fill(Ink::Orange, 0.45);
    case models::TrackState::Dead:
        return fill(Ink::Vermillion, 0.7);
    case models::TrackState::BackOff:
        return fill(Ink::Vermillion, 0.35);
    case models::TrackState::Stopped:
        return mixed(background(), text(), 0.15);
    }
    return background();
}

} // namespace leaklab::charts
