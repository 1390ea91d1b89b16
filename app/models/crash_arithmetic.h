#pragma once

#include "app/metrics/memory_forecast.h"
#include "app/metrics/series_store.h"

#include <QLocale>
#include <QString>

namespace leaklab::models {

/// What wears the heap out, by multiplication: what one look-up leaves behind, how many there are, and how
/// much room is left. Every number is measured over the last ten seconds of this life of the cart, none
/// comes from a setting. NaN: not known.
struct CrashArithmetic {
    double bytesPerLookup = 0;
    double lookupsPerSecond = 0;
    double headroom = 0; ///< heap limit minus live set, bytes
    [[nodiscard]] double bytesPerSecond() const { return bytesPerLookup * lookupsPerSecond; }
};
[[nodiscard]] CrashArithmetic crashArithmetic(const metrics::SeriesStore& series);

/// As a sentence: "91 B left behind by each look-up × 1,500 look-ups a second = 133 KiB/s. 24 MiB free …".
/// When that will be is told by the forecast, as everywhere.
[[nodiscard]] QString arithmeticText(
    const CrashArithmetic& sum, const metrics::Outlook& outlook, const QLocale& locale = QLocale());

} // namespace leaklab::models
