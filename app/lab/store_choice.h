#pragma once

#include "app/lab/lab_settings.h"

#include <QString>
#include <QStringList>

namespace leaklab::lab {

/// Which store the carts are kept in this time, and how to reach it.
struct StoreChoice {
    enum class Kind { External, RedisServer, Embedded };
    Kind kind = Kind::Embedded;
    QString program; ///< empty when External
    QStringList arguments;
    QByteArray readyMarker; ///< what it prints once it serves
    /// "unix:PATH" or "HOST:PORT"; empty while only the store itself knows (it prints its port).
    QString address;
};

/// The user's own Redis when an address is given, else redis-server when it is installed (on a private unix
/// socket, persistence off), else leaklab-store from `programs`.
[[nodiscard]] StoreChoice chooseStore(
    const LabSettings& settings, const QString& programs, const QString& runFolder);

} // namespace leaklab::lab
