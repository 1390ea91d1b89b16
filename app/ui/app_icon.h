#pragma once

#include <QIcon>

#include <array>

namespace leaklab::ui {

/// The usual sizes, in pixels; `resources/icons` has a file of each.
inline constexpr std::array appIconSizes{ 16, 24, 32, 48, 64, 128, 256, 512 };

/// The program's sign: a saw-tooth that climbs, and the drop that got away. Painted in every usual size.
[[nodiscard]] QIcon appIcon();

} // namespace leaklab::ui
