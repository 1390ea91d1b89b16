#pragma once

#include "app/json/located_json.h"
#include "app/json/problem.h"
#include "app/lab/lab_settings.h"

#include <QString>

namespace leaklab::training {

/// `base` with what a "lab" object says laid over it. Values have the forms of the command line.
[[nodiscard]] lab::LabSettings readLab(
    const json::LocatedJson& json, lab::LabSettings base, const QString& file, json::Problems& problems);

} // namespace leaklab::training
