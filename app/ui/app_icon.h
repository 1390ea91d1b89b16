#pragma once

#include <QIcon>

namespace leaklab::ui {

/// The program's sign: a saw-tooth that climbs, and the drop that got away. Painted in every usual size.
[[nodiscard]] QIcon appIcon();

} // namespace leaklab::ui
