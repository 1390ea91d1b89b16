#pragma once

#include "app/core/error.h"

#include <QString>

namespace leaklab::ui {

/// A translated sentence that says what went wrong and what to do next.
[[nodiscard]] QString errorText(const core::Error& error);

} // namespace leaklab::ui
