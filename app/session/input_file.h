#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

namespace leaklab::session {

/// The whole of a file. Errors are sentences with its name: it is not there, may not be read, is no file (a
/// folder, a pipe or a device, which may never end), or far too large to be one of ours.
[[nodiscard]] core::Result<QByteArray> readInputFile(const QString& name);

} // namespace leaklab::session
