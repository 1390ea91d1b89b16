#pragma once

#include "app/ui/classroom/handout.h"

#include <QJsonObject>

namespace leaklab::ui {

/// What a lab is set to, as names and values for people, from what a session records of it. What another
/// version did not record, or wrote otherwise, is left out.
[[nodiscard]] HandoutFacts settingsFacts(const QJsonObject& settings);

} // namespace leaklab::ui
