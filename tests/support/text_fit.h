#pragma once

#include <QStringList>

class QWidget;

namespace leaklab::tests {

/// What of a window's visible labels, buttons, fields, tabs and panel titles does not fit: text that is cut
/// off or elided, controls that cover each other or stick out of their parent. One line each; empty when all
/// is well. What is scrolled out of view counts as fitting. The window has to be shown and laid out.
[[nodiscard]] QStringList fitFaults(const QWidget& window);

} // namespace leaklab::tests
