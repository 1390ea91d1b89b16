#pragma once

#include "app/metrics/series_store.h"

#include <QLocale>
#include <QString>

namespace leaklab::models {

/// What the console itself costs, and how well it keeps time.
struct ConsoleLoad {
    double cpu = 0; ///< share of one core, traffic included; NaN: not known
    double resident = 0; ///< bytes; NaN: not known
    double late = 0; ///< seconds by which the latest frame of the last ten seconds came too late
};

/// From the newest rows.
[[nodiscard]] ConsoleLoad consoleLoad(const metrics::SeriesStore& store);

/// "Console 6 % CPU · 82 MiB · frames up to 4 ms late"
[[nodiscard]] QString consoleLoadText(const ConsoleLoad& load, const QLocale& locale = QLocale());

} // namespace leaklab::models
