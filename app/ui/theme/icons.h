#pragma once

#include <QIcon>

#include <array>

namespace leaklab::ui {

/// The signs on buttons and in menus, one stroke width and one grid for all.
enum class IconName {
    Start,
    Stop,
    Restart,
    Kill,
    Pause,
    Live, ///< back to what happens now
    Freeze,
    Record,
    Save,
    Open,
    Note,
    Cue, ///< a named mark on the charts
    Fullscreen,
    Window, ///< back from full screen
    Previous,
    Next,
    ZoomIn,
    ZoomOut,
    Copy,
    Table,
    Chart,
    Export,
    Settings,
    Help,
    More, ///< a menu
    Close,
    Done,
    Warning,
    Leak
};
inline constexpr std::size_t iconCount = static_cast<std::size_t>(IconName::Leak) + 1;

/// Painted whenever it is needed, so crisp at every size and scale, in the application palette's colours of
/// that moment: an icon set once follows a change of theme.
[[nodiscard]] QIcon icon(IconName name);

} // namespace leaklab::ui
