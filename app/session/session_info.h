#pragma once

#include "app/metrics/metric.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace leaklab::session {

/// What a capsule says of its session beside what happened in it: its HEAD.
struct SessionInfo {
    QString program; ///< "leaklab 1.2.3"
    QString qt;
    QString system; ///< "Debian GNU/Linux 12 (bookworm), x86_64, 2 processors"
    QDateTime began; ///< for display only
    QJsonObject settings; ///< of the lab, when it began; with the seed and the profile of the traffic
    QJsonObject progress; ///< of an exercise; open for who writes it

    /// Of this program and machine, beginning now.
    [[nodiscard]] static SessionInfo ofNow();
};

/// The payload of a HEAD, and back; nothing when it is none. `columns` tells which series each column of a
/// row after the time holds: none when this version does not know it.
[[nodiscard]] QByteArray headOf(const SessionInfo& info);
struct Head {
    SessionInfo info;
    std::vector<std::optional<metrics::Metric>> columns;
    QStringList unknownColumns;
};
[[nodiscard]] std::optional<Head> readHead(QByteArrayView payload);

} // namespace leaklab::session
