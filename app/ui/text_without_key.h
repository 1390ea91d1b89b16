#pragma once

#include <QString>

namespace leaklab::ui {

/// The text of a menu entry or a button without what marks its key: neither "&S" nor, as in Japanese, "(&S)".
[[nodiscard]] QString textWithoutKey(const QString& text);

} // namespace leaklab::ui
