#pragma once

#include "app/metrics/memory_forecast.h"
#include "app/metrics/series_store.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace leaklab::models {

/// What a chart is about, and so what is worth saying of it.
enum class ChartTopic { Memory, Collections, Latency, Traffic };

/// What somebody who does not see the chart has to know, as a sentence: "Live set rising 4.2 MiB a minute,
/// out of memory in about 3 min." From the rows between `from` and `until` and, for memory, the forecast that
/// is shown, if there is one that reaches a limit.
[[nodiscard]] QString spokenSummary(ChartTopic topic, const metrics::SeriesStore& store, double from,
    double until, const std::optional<metrics::Outlook>& forecast, const QLocale& locale = QLocale());

} // namespace leaklab::models
