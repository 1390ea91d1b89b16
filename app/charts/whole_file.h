#pragma once

#include "app/core/result.h"

class QByteArray;
class QSaveFile;
class QString;

namespace leaklab::charts {

/// Files that somebody saves from a window. Each is written beside what has its name, and takes its place
/// only once it is whole. Errors are sentences that name the file. Any thread.
[[nodiscard]] core::Result<void> saveWhole(const QByteArray& bytes, const QString& file);
/// The same for who writes bit by bit.
[[nodiscard]] core::Result<void> openWhole(QSaveFile& file);
[[nodiscard]] core::Result<void> commitWhole(QSaveFile& file);
[[nodiscard]] core::Error notWritten(const QSaveFile& file);

} // namespace leaklab::charts
