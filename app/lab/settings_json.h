#pragma once

#include "app/lab/lab_settings.h"

#include <QJsonObject>

namespace leaklab::lab {

/// The settings as files keep them, with the seed and the course of the traffic; sizes in bytes. The address
/// of a Redis of the user's own is not in it, since such files are passed on.
[[nodiscard]] QJsonObject toJson(const LabSettings& settings);

} // namespace leaklab::lab
