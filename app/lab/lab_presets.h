#pragma once

#include "app/lab/lab_settings.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace leaklab::lab {

/// Settings that go together, by name:
/// `lesson`, the default, shows the whole arc from "all is well" to the crash in about four minutes;
/// `aged` the same in one and a half, its cart half worn out when it starts;
/// `plain` speeds nothing up: 500 light requests a second, and half an hour until the crash.
/// What makes the arc that long, and its last ten seconds what they are, is in the heap's policy.h.
[[nodiscard]] std::optional<LabSettings> presetNamed(const QString& name);
[[nodiscard]] LabSettings defaultPreset();
[[nodiscard]] QStringList presetNames();

} // namespace leaklab::lab
