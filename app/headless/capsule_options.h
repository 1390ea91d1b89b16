#pragma once

#include "app/core/result.h"
#include "app/session/chart_order.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace leaklab::headless {

/// What the commands that read a recorded session have in common.
struct CapsuleOptions {
    QString file;
    QString csv;
    QString events;
    QString summary;
    std::vector<session::ChartOrder> pictures; ///< of the charts
    double speed = 1;
    QString help; ///< set when all there is to do is to print it
};

/// `command`: "replay" or "export"; only the first knows --speed, only the second --png and --svg. Errors are
/// sentences.
[[nodiscard]] core::Result<CapsuleOptions> parseCapsuleOptions(
    const QString& command, const QString& description, const QStringList& arguments);

} // namespace leaklab::headless
