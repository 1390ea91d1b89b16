#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace leaklab::headless {

/// Writes `object` as a whole or not at all: a reader never sees half a file.
[[nodiscard]] core::Result<void> writeJsonFile(const QJsonObject& object, const QString& file);
[[nodiscard]] core::Result<void> writeWhole(const QByteArray& content, const QString& file);
/// Whether `file` could be written now; leaves what is there as it is.
[[nodiscard]] core::Result<void> checkWritable(const QString& file);

} // namespace leaklab::headless
