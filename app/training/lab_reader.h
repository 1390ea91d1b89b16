#pragma once

#include "app/lab/lab_settings.h"
#include "app/training/located_json.h"
#include "app/training/problem.h"

#include <QString>

namespace leaklab::training {

/// `base` with what a "lab" object says laid over it. Values have the forms of the command line.
[[nodiscard]] lab::LabSettings readLab(
    const LocatedJson& json, lab::LabSettings base, const QString& file, Problems& problems);

} // namespace leaklab::training
