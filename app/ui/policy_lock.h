#pragma once

class QAction;
class QString;
class QWidget;

namespace leaklab::ui {

/// Takes a control away that the administrator has locked: it stays disabled whatever else enables it, and
/// its tooltip says who did so.
void lockByPolicy(QWidget& control);
void lockByPolicy(QAction& action); ///< one that nothing else enables
[[nodiscard]] QString policyLockText(); ///< who did so, for a tooltip

} // namespace leaklab::ui
