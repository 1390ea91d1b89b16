#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace leaklab::lab {
struct LabSettings;
}

namespace leaklab::ui {

/// What a lab is set to, as names and values for people.
[[nodiscard]] std::vector<std::pair<QString, QString>> settingsFacts(const lab::LabSettings& settings);

} // namespace leaklab::ui
