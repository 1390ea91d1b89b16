#pragma once

#include <QStandardPaths>
#include <QString>

#include <initializer_list>

namespace leaklab::charts {

/// Where somebody saved such a file last; at first, the first of `places` that there is. `kind` is a name in
/// the settings, as "charts". Thread: the GUI thread.
[[nodiscard]] QString saveFolder(
    const QString& kind, std::initializer_list<QStandardPaths::StandardLocation> places);
void rememberFolder(const QString& kind, const QString& file);

} // namespace leaklab::charts
