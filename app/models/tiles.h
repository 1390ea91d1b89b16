#pragma once

#include "app/metrics/series_store.h"
#include "app/models/memory_outlook.h"
#include "app/supervise/exit_cause.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace leaklab::models {

/// How worrying a tile's value is. Never shown by colour alone.
enum class TileLevel { Normal, High, Critical };

/// One of the few numbers that tell how the shop is.
struct Tile {
    QString title; ///< "Heap"
    QString value; ///< "61 %"
    QString note; ///< what the value is of: "39.2 of 64 MiB"
    QString meaning; ///< one line that teaches
    TileLevel level = TileLevel::Normal;
};

/// What tiles tell beside the newest row.
struct TileFacts {
    std::optional<supervise::ExitCause> lastExit; ///< of the cart
    Outlook outlook;
    std::optional<ForecastVerdict> lastVerdict;
};

/// The present tiles, always as many and in the same order: heap, time to out-of-memory, p99, errors,
/// restarts, traffic. Their figures come from the newest row of the store, as the charts' do.
[[nodiscard]] std::vector<Tile> tiles(
    const metrics::SeriesStore& store, const TileFacts& facts, const QLocale& locale = QLocale());

/// How wrong the forecast was that was made half-way: "half-way: 4 % too late".
[[nodiscard]] QString verdictText(const ForecastVerdict& verdict, const QLocale& locale = QLocale());

} // namespace leaklab::models
