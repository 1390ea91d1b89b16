#include "app/charts/chart_palette.h"

namespace leaklab::charts {

namespace {

QColor mixed(const QColor& a, const QColor& b, double shareOfB)
{
    const auto blend = [shareOfB](int x, int y) { return static_cast<int>(x + (y - x) * shareOfB); };
    return QColor(blend(a.red(), b.red()), blend(a.green(), b.green()), blend(a.blue(), b.blue()));
}

} // namespace

ChartPalette::ChartPalette(const QPalette& system)
    : m_background(system.color(QPalette::Base))
    , m_text(system.color(QPalette::Text))
    , m_dark(m_background.lightness() < 128)
{
}

QColor ChartPalette::ink(Ink ink) const
{
    switch (ink) {
    case Ink::Blue:
        return m_dark ? QColor(0x4d, 0xa3, 0xe0) : QColor(0x00, 0x72, 0xb2);
    case Ink::Vermillion:
        return m_dark ? QColor(0xff, 0x7f, 0x3f) : QColor(0xd5, 0x5e, 0x00);
    case Ink::Green:
        return m_dark ? QColor(0x2f, 0xc7, 0x9b) : QColor(0x00, 0x9e, 0x73);
    case Ink::Purple:
        return m_dark ? QColor(0xe0, 0x96, 0xc2) : QColor(0xb8, 0x5a, 0x90);
    case Ink::Orange:
        return m_dark ? QColor(0xf0, 0xb4, 0x30) : QColor(0xd6, 0x8f, 0x00);
    case Ink::Sky:
        return m_dark ? QColor(0x7c, 0xcb, 0xf5) : QColor(0x3a, 0x9f, 0xd8);
    case Ink::Neutral:
        return m_dark ? QColor(0xc8, 0xc8, 0xc8) : QColor(0x40, 0x40, 0x40);
    }
    return m_text;
}

QColor ChartPalette::faintText() const
{
    return mixed(m_text, m_background, 0.35);
}

QColor ChartPalette::grid() const
{
    return mixed(m_background, m_text, m_dark ? 0.16 : 0.10);
}

QColor ChartPalette::frame() const
{
    return mixed(m_background, m_text, 0.3);
}

QColor ChartPalette::marker(models::EventLevel level) const
{
    switch (level) {
    case models::EventLevel::Death:
        return ink(Ink::Vermillion);
    case models::EventLevel::Warning:
        return ink(Ink::Orange);
    case models::EventLevel::Change:
        return ink(Ink::Purple);
    case models::EventLevel::Normal:
        return mixed(m_text, m_background, 0.4);
    }
    return m_text;
}

QColor ChartPalette::state(models::TrackState state) const
{
    const auto fill
        = [this](Ink colour, double strength) { return mixed(m_background, ink(colour), strength); };
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
        return mixed(m_background, m_text, 0.15);
    }
    return m_background;
}

} // namespace leaklab::charts
