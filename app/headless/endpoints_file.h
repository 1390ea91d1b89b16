#pragma once

#include "app/core/result.h"
#include "app/lab/lab.h"

#include <QString>

namespace leaklab::headless {

/// Writes `{"cart":{"pid":…,"url":…,"command":…},…}` for every process of the lab, its twin's included;
/// replaces the file as a whole, so that a reader never sees half of it. A store's url is `redis://HOST:PORT`
/// or `unix:PATH`.
[[nodiscard]] core::Result<void> writeEndpoints(const lab::Lab& lab, const QString& file);

} // namespace leaklab::headless
