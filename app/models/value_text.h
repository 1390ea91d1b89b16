#pragma once

#include "app/core/units.h"
#include "app/metrics/metric.h"

#include <QLocale>
#include <QString>

namespace leaklab::models {

/// Numbers as people read them, with their unit and in the user's locale: "61.4 MiB", "212 ms", "0.4 %",
/// "500/s". Three significant digits at most where more would only flicker. A missing value (NaN) is an en
/// dash. For the screen only: files and protocols have their own, locale-free forms.
[[nodiscard]] QString valueText(double value, metrics::Unit unit, const QLocale& locale = QLocale());

[[nodiscard]] QString bytesText(double bytes, const QLocale& locale = QLocale());
[[nodiscard]] QString bytesText(core::Bytes bytes, const QLocale& locale = QLocale());
[[nodiscard]] QString millisecondsText(double milliseconds, const QLocale& locale = QLocale());
[[nodiscard]] QString shareText(double share, const QLocale& locale = QLocale()); ///< 1 is "100 %"
[[nodiscard]] QString rateText(double perSecond, const QLocale& locale = QLocale());
[[nodiscard]] QString countText(double count, const QLocale& locale = QLocale());

/// Numbers that change ten times a second can't be read: whoever shows one changes it only when this changes
/// with the newest row's time, so that all of them come from the same row.
[[nodiscard]] double readingPeriod(double time);

[[nodiscard]] QString capitalised(QString text); ///< its first letter is

/// How long: "3:10", "1:02:07". Whole seconds, rounded down; negative spans are "0:00".
[[nodiscard]] QString spanText(core::Duration span);
/// A short wait in words: "4 s", "2 min 30 s". Rounded up, so that a countdown ends at its end.
[[nodiscard]] QString waitText(core::Duration wait, const QLocale& locale = QLocale());

} // namespace leaklab::models
