#pragma once

#include <QString>

namespace leaklab::lab {
struct Incident;
}

namespace leaklab::models {

[[nodiscard]] QString incidentName(const lab::Incident& incident); ///< "kill the cart"
[[nodiscard]] QString incidentEffect(const lab::Incident& incident); ///< what it does, in a sentence

} // namespace leaklab::models
