#pragma once

#include <QJsonObject>
#include <QLocale>
#include <QString>

namespace leaklab::models {

/// What became of a request, in plain words; `outcome` is its name in files: "refused", "timedOut".
[[nodiscard]] QString outcomeText(const QString& outcome);
/// Several of them with how often, the most frequent first: "300 refused, 12 timed out".
[[nodiscard]] QString outcomesText(const QJsonObject& byOutcome, const QLocale& locale = QLocale());

} // namespace leaklab::models
